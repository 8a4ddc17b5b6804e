/// The chair's desk: agenda and documents, the text under discussion, the conclusion, private
/// notes, participants, the clock of the session.
///
/// Owns: [DeskSheet] and its panes; the keys of the meeting; what is being typed as a conclusion
/// ([Typing]) and as a note ([NoteLine]), kept until it is on disk; the chair's private notes
/// ([Notebook]).
///
/// Never does: show any of it to others. The Shared view shows what is at hand
/// ([org.rubric.workbench.meeting.AtHand]) and has no door to this room.
///
/// Decisions:
/// - *A conclusion is typed where the eye is*, under the document, and Enter gives the keyboard
///   back to where it was. "Saved" is said when the disk has it.
/// - *Private notes are a record of their own*, not a part of the ledger, so that a meeting that is
///   handed over, reported or shown cannot carry them along.
/// - *Time is no step*: turning to the next document is made in all kept values alike, so that undo
///   takes back conclusions and never the clock.
package org.rubric.workbench.meeting.desk;
