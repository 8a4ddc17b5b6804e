/// Liaison statements that a meeting sends.
///
/// Owns: [LiaisonTitle], the form of their titles; [Replying], which makes one that answers a
/// statement that came in; [LiaisonComposer], the statement as a document (Recommendation ITU-T
/// A.1, 1.5.1).
///
/// Never does: know a draft or a file; whoever asks says which text is meant.
///
/// Decisions:
/// - *What the sender asked and what we answer are two things*: the deadline of a reply is ours.
/// - *A number is never part of the statement's own record*; it stands in
///   [org.rubric.meeting.Assigned] and is printed from there.
package org.rubric.meeting.liaison;
