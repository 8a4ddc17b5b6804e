/// The rounds of comments on a text under approval, and the history of its clauses, as two pages of
/// the row *Approval*.
///
/// Owns: [CommentsPage] with the bar of the round, the list of comments, the one that is chosen and
/// its answer; [HistoryPage]; what is announced, approved, resolved and written as files
/// from there.
///
/// Never does: set a state by itself. What follows from the comments is said, a person confirms it
/// with its date.
///
/// Decisions:
/// - *A comment is in hand* from *Change the text* until another one is, or the page is entered
///   again: what is written in the text meanwhile is linked to it ([InHand]).
/// - *A deed that changes record and work programme is one step here*: both are taken back
///   together.
package org.rubric.workbench.approval.round;
