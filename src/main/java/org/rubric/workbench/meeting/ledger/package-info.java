/// Contributions in the text, and the ledger.
///
/// Owns: what the lent text shows of the document at hand and since the base text ([Contributing],
/// [Seen]); taking and leaving its changes, taking text in; the edits that follow in the ledger;
/// the ledger as a side of the meeting, and why a clause reads as it does.
///
/// Never does: read files, compare texts on the window's thread, keep a conclusion.
///
/// Decisions:
/// - *The text shows two things at once*: what the document at hand proposes, and what changed
///   since the base text, by whom. Changes of other documents stay away until they are asked for.
/// - *An edit of the ledger follows the text*: undo of the taking takes it back, redo brings it
///   again. Whether the meeting rewrote what it took is worked out from the text, so that no way of
///   writing escapes it.
package org.rubric.workbench.meeting.ledger;
