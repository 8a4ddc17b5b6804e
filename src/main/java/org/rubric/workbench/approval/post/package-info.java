/// The page *Files* of a text on its way to approval.
///
/// Owns: [FilesPage] with the documents of the text, the fields of its work item to be copied, what
/// was decided; the panels that record a decision and that make the final text for TSB;
/// [DeskDecision], the same at the desk of a meeting.
///
/// Never does: hold back what is not ready, or keep a state of its own: it asks
/// [org.rubric.desk.approval.post.Standing] anew in the background whenever something changes.
package org.rubric.workbench.approval.post;
