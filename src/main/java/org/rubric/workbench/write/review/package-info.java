/// The review of proposals: what members would change in a draft, in one list beside the text and
/// in the text, to be taken or left.
///
/// Owns: the queue of returned copies as the window has it, the list with its keys, the strip over
/// the text, and what a click on proposed words offers.
///
/// Never does: compare or merge (that is [org.rubric.revision.review], in the background), or keep
/// anything (that is [org.rubric.desk.review]).
///
/// Decisions:
/// - *The text stays as it is*: what is proposed is shown in it, what it would lose is struck. It
///   is written on all the time; the list follows when typing pauses.
/// - *Taking is one undo* that says what it undoes. *Leaving changes no text*: it is taken back in
///   the list, by the same key as an edit.
/// - *Rivals stand side by side*, and nobody takes both by taking all: the ones that overlap stay
///   in the list.
/// - *Whoever types in proposed words takes them first*, and then has written them on.
package org.rubric.workbench.write.review;
