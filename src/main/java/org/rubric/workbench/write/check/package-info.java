/// What was found in a draft and what the writer makes of it.
///
/// Owns: the list of checks ([ChecksView]), mending one and hearing why it is there ([Mending]),
/// ignoring one with a reason ([Ignoring]; [IgnoredBook] keeps it), and what is still open in the
/// text ([OpenPoints]).
///
/// Never does: check; findings are worked out elsewhere and handed in.
///
/// Decisions:
/// - *The sentence comes first, the code last.*
/// - *An ignored check keeps its reason and can come back*; it is never lost without a trace.
package org.rubric.workbench.write.check;
