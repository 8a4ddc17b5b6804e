/// What is posted of a text for its decision, the decision itself, and the final text for TSB.
///
/// Owns: [ConsentPostings], the documents of a text with the state of each; [ChecklistPaper], the
/// checklist as a document, and [ChecklistAnnex], as an annex of a report; [Hosting], the meeting
/// that they are posted to; [DecisionJob], which records what a meeting decided in all values that
/// tell of it; [Taken], the decision as it
/// was taken; [FinalText] and [FinalJob], the final text for TSB with its mail.
///
/// Never does: hold back what is not ready; it is written and says DRAFT.
///
/// Decisions:
/// - *A number is given in one place*: in the meeting that puts the text out, if the store has it,
///   else in the record of the text until it does.
/// - *A decision is one step over several values*: each names its part after the whole, so that
///   [org.rubric.desk.knowledge.Steps] takes all of it back, and each part alone says what it is.
///   The version that was kept stays: versions are for good.
/// - *While the text is not ready, none of its documents is*: a justification or a checklist of a
///   text that still changes is a draft too.
package org.rubric.desk.approval.post;
