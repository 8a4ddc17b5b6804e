/// Returned copies of a draft: recognised, compared with what was sent, kept, and told in a report.
///
/// Owns: whether a Word file is a copy of a draft and what it proposes ([ReturnJob]), the copies of
/// a draft that are kept in the store ([Reviews]), and the list of changes as a document.
///
/// A copy that does not carry its source rests on what is nearest to it: the draft, or a version
/// that is kept of it ([Earlier]).
///
/// Never does: decide what is taken, change a draft.
package org.rubric.desk.review;
