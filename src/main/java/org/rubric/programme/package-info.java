/// The work programme: what the group is working on, how each text is approved, by when.
///
/// Owns: [WorkProgramme], the one value in which all of it is kept: [ProgrammeEntry]s (each a
/// [WorkItem] with all its fields, see [ItemField], and its [ApprovalCase]), the [Schedule] of the
/// study group, [Claim]s of provisions with their [Coverage], [Topic]s. Also [State] and
/// [Lifecycle] (AAP, TAP, agreement), [Deadline], the [Periods] it is reckoned from and the
/// [Timetable] that reckons both ways. Forms and tables as texts stand in the room `form`.
///
/// Never does: decide anything. A study group consents; this room records it and says what follows.
///
/// Decisions:
/// - *Periods are data with a source and a date* (`resources/programme/periods.tsv`), never
///   constants: the rules behind them change at every assembly, and the user can edit them.
/// - *Timing is text*: `2027-06` and `2027-Q1` are both in use in the work programme.
package org.rubric.programme;
