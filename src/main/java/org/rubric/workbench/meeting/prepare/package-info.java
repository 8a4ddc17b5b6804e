/// The side *Prepare* of a meeting: what it is and by when what is due, its documents, who takes
/// part, the agenda, the next meeting.
///
/// Owns: [PrepareSheet] with its pages, [MeetingPanel] that begins and moves a meeting, and
/// [IntakePane], which shows what a list or a folder would change before it does.
///
/// Never does: compare, compose or reckon; that is the room `desk.meeting.prepare`. Nothing is
/// sent: announcement and calendar are opened in the user's own programs.
///
/// Decisions:
/// - *Everything that is taken in is one undo*, with its files on disk before the meeting says so.
/// - *Hours are typed in Geneva time* unless another clock is chosen, and the reader's own stand
///   beside them.
package org.rubric.workbench.meeting.prepare;
