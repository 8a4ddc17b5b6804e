/// A meeting before it begins: what it is, by when what is due, what lies before it and in which
/// order it is taken up.
///
/// Owns: [NewMeeting] and [Rescheduling], which make a meeting and move it; [Deadlines], the days
/// with their sources; [DocumentIntake], [PeopleIntake] and [FileIntake], which compare what comes
/// in with what is there and answer an [Intake] to be looked at; [AgendaProposal], [AgendaOrder]
/// and [AgendaJob], the agenda as it is proposed, rearranged and posted.
///
/// Never does: send, or change a meeting that nobody has said yes to. An [Intake] is applied by
/// whoever has seen it, in one step.
///
/// Decisions:
/// - *Times are Geneva's.* Hours typed on another clock are turned into Geneva's at once, so that
///   nothing has to be turned back when the clocks change.
/// - *A day that somebody has set stays* when the meeting moves; every other follows its rule.
/// - *What is in trouble is asked, not dropped*: a row without a usable name can be answered where
///   it stands, and the comparison runs again with the answer.
/// - *Files are copied, never moved*, into a folder of their document, whole or not at all. A file
///   of the same name and other content puts the earlier one aside.
package org.rubric.desk.meeting.prepare;
