/// Comments on the text: what one is about, threads of answers, and the commands that make, change
/// and remove them.
///
/// Never does: keep anchors where they belong while the text is edited (the session does, see
/// [org.rubric.editing.Moorings]), know who the author is or what time it is.
///
/// Decisions:
/// - *An answer carries anchors of its own* where those of its comment stand: Word's files want
///   them, and a thread whose head was lost elsewhere still has a place.
/// - *Resolved is said of the thread*, which is its first comment.
/// - *A comment goes with its answers*, in one change.
package org.rubric.editing.remark;
