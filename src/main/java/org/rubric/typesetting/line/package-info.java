/// From a paragraph's words to set lines: the sub-room of [org.rubric.typesetting] that knows
/// characters.
///
/// Owns: copy (words with their faces and glyphs), line breaking, what is drawn for characters that
/// faces lack, the slugs and galleys that come out, and the rack on which galleys stand from one
/// setting to the next.
///
/// Never does: tables, figures, pages; it does not know what a clause is.
///
/// Decisions:
/// - *Plain arrays, no object for a character.* A glyph is looked up in the face's own table, which
///   was measured faster than any cache of words.
/// - *Opportunities by ICU, less our own rules*: `java.text` breaks inside `Y.4000`.
/// - *Greedy where Word is to be matched, total fit where lines are justified*: weighed against the
///   greedy lines, so never worse, within bounds; no hyphenation, as the sector has none.
/// - *Only what needs it is shaped or turned*: Latin lines go the short way, glyph by glyph, and
///   do not start AWT. A line that does not run to the right throughout is placed as a whole (UAX
///   9); within an element its runs are written from left to right, elements as they are read.
/// - *Changed words are set where they stand* ([org.rubric.typesetting.change] says how they
///   look): a part of a run that changed is a span of its own in another colour, its rules are
///   drawn from the places of its characters, and nothing of it is in copy where nothing changed.
/// - *Numbers of lines of code are glyphs without words*: artifacts with an empty reading, so that
///   neither a reader nor a copy has them.
/// - *A galley is relative*: its marks to its own corner, its tags to its own root. So the same
///   galley serves any page and any document, and an edit sets again only what it touched.
package org.rubric.typesetting.line;
