/// Finished pages as a PDF file that everyone can read and keep: PDF/A-2a (ISO 19005-2) and
/// PDF/UA-1 (ISO 14289-1) at once, unless another [Standard] is asked for: PDF/A-3a with PDF/UA-1,
/// PDF/A-4 or 4f with PDF/UA-2, or none.
///
/// Owns: PDF syntax. Content streams, fonts and their subsets, pictures, the structure tree, links,
/// destinations, bookmarks, page labels, attachments, metadata; and the check by veraPDF.
///
/// Never does: layout. What a piece of text is (heading, cell, note) was decided by the typesetter
/// and comes with the pages.
///
/// Decisions:
/// - *Own content streams.* Glyph numbers go as two-byte strings straight into the page; PDFBox's
///   own text calls were measured 14 times slower. Fonts are therefore subset by hand.
/// - *Same pages, same bytes.* No time and no random number; the file's identifier is a hash of
///   what is in it. Two exports can be compared. The only date is the document's own.
/// - *Pictures are copied*, not decoded, wherever the format allows: 190 times faster.
/// - *One glyph, one reading.* A glyph has one character in its font; where it stands for another
///   (a hyphen glyph for U+2011), the place itself says so by an `ActualText`.
/// - *No mark that is not earned.* A picture without any words for it is refused, unless the file
///   is to claim nothing; what else is other than it should be is answered as findings.
/// - *A formula is an outline, words and MathML*: the words always, the MathML beside the element
///   where files may be attached. It is made of the same tree as the words.
/// - *What came and went has types of its own*, `Ins` and `Del`, which stand for a Span: by the
///   role map in PDF 1.7, in PDF 2.0 as `ins` and `del` of HTML's namespace, which a program that
///   makes HTML of the file takes as they are. What is heard is said by the pages (see
///   [org.rubric.typesetting.change]).
/// - *Two names for a place*: by Id, which outlives renumbering, and by number, as readers quote
///   it.
package org.rubric.interchange.pdf;
