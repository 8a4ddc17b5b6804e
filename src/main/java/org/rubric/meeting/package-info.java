/// A meeting and its ledger.
///
/// Owns: [Meeting] (when, who, agenda, documents), what was concluded about each document with its
/// history, actions, liaison statements. The report of it is composed in
/// [org.rubric.meeting.report].
///
/// Never does: send mail, give document numbers, decide. A rapporteur group reaches *conclusions*;
/// decisions are the study group's and the working party's.
///
/// Decisions:
/// - *Titles are the database*: "LS/i … [from X]", "LS/o … [to X]", "… new work item Y.abc …" are
///   read by [TitleForm], because that is how the sector's own lists are kept.
/// - *Times are Geneva's*; the reader's own time is reckoned from them ([Sitting]).
/// - *A conclusion is never overwritten*: a new one is added, so earlier value and time stay.
/// - *A person's name is in the record of the meeting only if it was asked to be*, and no e-mail
///   address is ever put into a report.
package org.rubric.meeting;
