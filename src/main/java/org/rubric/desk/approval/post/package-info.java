/// What is posted of a text for its decision, the decision itself, and the final text for TSB.
///
/// Owns: [ConsentPostings], the documents of a text with the state of each; [ChecklistPaper], the
/// checklist as a document; [Hosting], the meeting that they are posted to.
///
/// Never does: hold back what is not ready; it is written and says DRAFT.
///
/// Decisions:
/// - *A number is given in one place*: in the meeting that puts the text out, if the store has it,
///   else in the record of the text until it does.
/// - *While the text is not ready, none of its documents is*: a justification or a checklist of a
///   text that still changes is a draft too.
package org.rubric.desk.approval.post;
