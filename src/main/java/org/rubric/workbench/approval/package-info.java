/// A draft on its way to approval, seen from its pages: what is to be done before the decision, the
/// files, the comments on it, its history.
///
/// Owns: [ApprovalView], the row *Approval* of the place *Documents*, its head and its pages
/// ([ApprovalPage]); [Preparing], which sends drafts on their way; the page Ready: checklist,
// dates,
/// number, changes, and who says that the text is ready.
///
/// Never does: judge a text, reckon a day, set a state by itself.
///
/// Decisions:
/// - *One text at a time*, chosen at its name in the head, as a meeting is chosen in its place.
/// - *The draft stays where it is written*: a page tells what is to be done and goes there.
package org.rubric.workbench.approval;
