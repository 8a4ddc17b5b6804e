/// From a flat sequence of styled paragraphs to a document: which paragraph is what, and the tree
/// of clauses.
///
/// Owns: the recognition of front pages, headings, captions, lists, notes, definitions,
/// abbreviations, references, tables, figures and formulas, in the six languages of the Union.
///
/// Never does: read XML, guess silently: what is doubtful is a finding at its place.
///
/// Decisions:
/// - *Style first, words second.* A style of the sector's templates says what a paragraph is;
///   texts without such styles are read by number, tab, dash and bold type.
/// - *Nothing is lost.* A number, tag, dash or colon that is taken off a line because the
///   vocabulary carries it elsewhere is kept in [org.rubric.document.Traits#printed].
/// - *Identifiers are counted, not drawn*: the same file answers the same identifiers, and the same
///   paragraph the same one in every state of its recorded changes.
/// - *A comment on a footnote's reference alone is about the footnote*: Word has none within it.
package org.rubric.interchange.word.outline;
