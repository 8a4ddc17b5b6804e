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
/// - *Recorded changes become proposals.* A file with revisions is the text without them and one
///   proposal per author in the order of their first dates; `accepted()` is the text as it would
///   read. Blocks that are equal in two states are the same objects.
package org.rubric.interchange.word;
