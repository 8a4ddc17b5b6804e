/// From a resolved document to finished pages.
///
/// Owns: faces of type, line breaking, galleys, tables, pages, and the structure tree that a reader
/// of the PDF is told. The product is an [Imprint]: immutable [Page]s of [Mark]s and the [Element]s
/// they belong to. The preview and the PDF are painted from the same pages.
///
/// Never does: PDF syntax, files, screens.
///
/// Decisions:
/// - *Tags are born here*, in the compositor, where it is known what a piece of text is; a writer
///   that derives them from boxes has to guess.
/// - *No kerning in drafts*: Word's default, and so its line breaks; glyph advances are then a sum.
/// - *A look is data*: a style sheet, a form for the header table, a sheet of paper, and what is
///   added to the pages ([org.rubric.typesetting.furniture]).
/// - *Figures float, a page at most*: text passes a numbered figure that does not go in, but no
///   heading does, no other figure, and no table that would have to be divided. A numbered table on
///   turned pages is passed by what comes before the next table, figure or clause of the first
///   level.
/// - *Changes are set over a document that holds both versions* ([org.rubric.typesetting.change]);
///   what they look like moves no line, and a line that changed says so by a mark of its own until
///   the page draws its bar.
/// - *Nothing is left out*: what is too large is scaled, divided or set in parts, and told.
/// - *Sections*: pages with paper and folios of their own are paginated by themselves and put one
///   behind the other.
/// - *Where text runs to the left, the start of a line is its right end*: a style's left indent is
///   counted from there, and the first column of a table stands there.
/// - Lengths are points, origin the top left corner of the page, y downwards.
package org.rubric.typesetting;
