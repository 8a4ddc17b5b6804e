/// Search over everything, the term base while a term is written, and similar work.
///
/// Owns: [SearchView], the row of the place *Documents* in which everything is searched;
/// [TermNote], which says beside the text where a term is defined already; [SimilarWork], the
/// texts that are about the same.
///
/// Never does: search on the JavaFX thread. Answers that come too late are dropped.
package org.rubric.workbench.seek;
