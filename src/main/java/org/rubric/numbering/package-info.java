/// Labels and the wording of references as pure functions of a document: `6.2`, `Table 6-1`, `NOTE
/// 2 –`, `clause A.2`, `(6-3)`.
///
/// Owns: the sector's numbering schemes (continuous, per clause, annex, appendix), the computed and
/// the kept policy, the contents list, and [Resolution], which fills every reference so that all
/// exporters print the same words.
///
/// Never does: change a draft's structure, lay out, read files.
///
/// Decisions:
/// - *The words are data*, `numbering/words.tsv`, by language; [Phrases] reads them.
/// - *A [Numbering] holds no words of the text*, so it stays the same object while only text is
///   typed. Titles come from the document: [ContentsList] and [References] take both.
/// - *A list goes on* after what belongs to an item (a note, a formula, a picture, a continued
///   paragraph) and ends at a body paragraph or a heading. A marker that begins below another
///   counts under it, even where a source has flattened both to one level. An item that was printed
///   with an ordinal above the first goes on with the list before, whatever stands between.
/// - *Clauses of a section carry its number* (2.1 in SECTION 2), as H.222.0 and Resolution 1 have
///   it.
/// - *A titled text without a number at the top*, such as an attachment, counts its own clauses
///   from 1; deeper down such a title is passed over and clauses count on.
/// - *A figure counts once it has a caption* or a printed label; a captioned table always.
package org.rubric.numbering;
