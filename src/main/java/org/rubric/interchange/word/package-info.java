/// Reading Word documents, and writing them (`writing`).
///
/// Owns: [WordImporter], the door; `archive` (the zip file and its XML), `style` (styles and
/// lists), `reading` (flat paragraphs), `formula` (Office Math to LaTeX), `outline` (what a
/// paragraph is, the tree of clauses).
///
/// Never does: tell Word's bugs from an author's: what Word shows is what is read.
///
/// Decisions:
/// - *Neither XWPF nor docx4j*: on the largest texts they need 15 times the heap of a pull reader
///   and refuse published Recommendations for their well-packed pictures.
/// - *Words win over fields.* Where a reference's field and its printed words disagree, readers saw
///   the words; see [FieldLinks].
/// - *Tracked changes are accepted.* A file with revisions becomes the text as it would read.
package org.rubric.interchange.word;
