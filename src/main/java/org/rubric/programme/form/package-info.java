/// Texts made of the work programme: the forms for new work items, the coverage of resolutions, the
/// roadmap, a meeting's deadlines, each as blocks and as a document that is posted.
///
/// Owns: which boxes and columns there are and what stands in them when nothing is known.
///
/// Never does: keep anything, write files; a document goes the usual way of all documents.
///
/// Decision: what is missing is said in its box, in words, because a form is often posted before it
/// is full.
package org.rubric.programme.form;
