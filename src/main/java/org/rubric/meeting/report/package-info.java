/// The report of a meeting, composed from its ledger.
///
/// Owns: [ReportComposer], which makes an ordinary document of a [org.rubric.meeting.Meeting], and
/// [Recomposition], which lets such a document follow its ledger while people write in it; and
/// [AgendaComposer], which makes the agenda a document.
///
/// Never does: store, number, decide what a group concluded. Looking up a group or a person costs
/// no more than a walk over the catalogue's list of them.
///
/// Decisions:
/// - *A composed block's Id is its record and its role* (`c01/discussion/1`). Composing again
///   replaces only what nobody has touched and flags the rest.
/// - *A section in which nothing happened says "None"*, so that nobody asks whether it was
///   forgotten; what nobody has recorded is left open, never made up.
/// - *Numbers of outputs are read from [org.rubric.meeting.Assigned]*; what somebody typed beside
///   an output serves until one is given.
package org.rubric.meeting.report;
