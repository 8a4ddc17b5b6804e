/// The report of a meeting as a draft of the store.
///
/// Owns: composing it from the ledger ([ReportJob]).
///
/// Never does: know a screen, change the ledger.
package org.rubric.desk.meeting.report;
