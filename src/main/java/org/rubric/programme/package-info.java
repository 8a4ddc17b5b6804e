/// The work programme: what the group is working on, how each text is approved, by when.
///
/// Owns: [WorkItem] and its [State], [ApprovalCase] (AAP, TAP, agreement), [Deadline] and the
/// [Periods] it is reckoned from.
///
/// Never does: decide anything. A study group consents; this room records it and says what follows.
///
/// Decisions:
/// - *Periods are data with a source and a date* (`resources/programme/periods.tsv`), never
///   constants: the rules behind them change at every assembly, and the user can edit them.
/// - *Timing is text*: `2027-06` and `2027-Q1` are both in use in the work programme.
package org.rubric.programme;
