/// What a meeting posts, and the files of it.
///
/// Owns: [Postings], the documents to post of a meeting with the state of each; [Giving], which
/// gives one its number; [Poster] and [DraftPostings], with which whoever posts a text makes the
/// same of it; [PostJob], which writes the chosen ones into a folder and reads them again;
/// [StatementTexts], the text of a liaison statement as a draft;
/// [PostMail], the message that tells the list; [IncomingForm], what the form of an incoming
/// statement asks; [Proposing], the form for a new work item that a contribution proposes.
///
/// Never does: hold back a document that is not ready. It says why, and marks the file.
///
/// Decisions:
/// - *State is derived, never kept*: it is asked anew whenever something has changed.
/// - *Numbers are read from [org.rubric.meeting.Assigned]*; a document that is written has the one
///   that stands there at that moment.
/// - *A folder of files is written beside its place and moved there when all of it is read again
///   and found right*: one who cancels leaves nothing behind.
package org.rubric.desk.meeting.post;
