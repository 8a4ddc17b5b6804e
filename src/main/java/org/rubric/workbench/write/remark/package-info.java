/// Comments in the window: made, read, answered, resolved, found.
///
/// Owns: what is commented on as the text shows it ([Commented]), the card of a thread beside its
/// words ([ThreadCard], [Composer]), the list ([RemarksView], [Sieve]), and what holds these
/// together ([Remarking]).
///
/// Never does: change the text but by the commands of [org.rubric.editing.remark].
///
/// Decisions:
/// - *What was typed counts.* A card that is left by a click sends what was written in it; Esc does
///   not, but the words stand there again when the card is next opened.
/// - *Resolved comments are quiet*: no ground and no mark; the list shows them when asked.
/// - *The list takes the place of the checks*, as that of changes does.
package org.rubric.workbench.write.remark;
