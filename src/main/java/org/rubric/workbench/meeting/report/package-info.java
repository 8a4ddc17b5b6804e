/// The side *Report* of a meeting.
///
/// Owns: the report as pages, what of it still waits for words, its form and its figures; the way
/// into the text in the place *Write*, where it is written on like any draft; and that the open
/// report follows the meeting's records.
///
/// Never does: compose, or decide which draft is the report ([org.rubric.desk.meeting.report]).
///
/// Decisions:
/// - *The report is written in the place Write*, with its outline, page and checks; this side tells
///   what is left to do and goes there.
/// - *An open report follows at once*: what nobody has rewritten changes under the writer's eyes as
///   one step that undo takes back; what was rewritten is only flagged.
/// - *A report that joins others tells which of them has changed*; it becomes what they say now
///   when somebody asks for it.
package org.rubric.workbench.meeting.report;
