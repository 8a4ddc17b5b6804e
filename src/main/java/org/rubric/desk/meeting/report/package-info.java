/// The report of a meeting as a draft of the store.
///
/// Owns: [Reports], the one way to a meeting's report: which draft it is, in which form, what it is
/// to be now ([Report]); what the store knows beside the ledger ([Evidence]); how a paragraph whose
/// records have changed is settled ([ReportCorrections]).
///
/// Never does: know a screen, change the ledger.
///
/// Decisions:
/// - *One report a meeting*, bound by a record of its own (`report-of`); a draft that was removed
///   is begun anew.
/// - *What it was composed as is kept beside it*; while it is open the last three times, so that
///   undo of a recomposition leaves nobody's words behind that nobody wrote.
/// - *A flag is no state*: a rewritten block keeps what it was rewritten from as its base, and a
///   paragraph of the writer's own the conclusion it was written beside, so it is flagged as long
///   as the records say something else. That somebody has looked at it stands in the report
///   itself, so undo takes it back.
/// - *A form that joins takes the words along* that stand in the reports of its parts.
package org.rubric.desk.meeting.report;
