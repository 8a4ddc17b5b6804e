/// What is kept of one text's way from a draft to an approved Recommendation, beside its work item:
/// when it is to be decided, what was judged of it before, the text that was decided, the rounds of
/// comments. Procedures 4 (AAP, Recommendation ITU-T A.8), 9 and 10 (the author's guide, Annex D).
///
/// Owns: [ApprovalRecord], the one value that holds all of it, and its parts.
///
/// Never does: hold a state. How far a text is stands in its work item
/// ([org.rubric.programme.ApprovalCase]) alone; what follows from it is asked there.
///
/// Decisions:
/// - *What a program can find is found anew each time*; only what a person judged is kept.
/// - *A comment keeps the clause as it was typed* beside the place it was bound to, so that it can
///   be bound again when the text has moved on.
package org.rubric.programme.approval;
