/// Finished pages as a PDF file that everyone can read and keep: PDF/A-2a (ISO 19005-2) and
/// PDF/UA-1 (ISO 14289-1) at once, on every export.
///
/// Owns: PDF syntax. Content streams, fonts and their subsets, pictures, the structure tree, links,
/// destinations, bookmarks, page labels, metadata; and the check by veraPDF.
///
/// Never does: layout. What a piece of text is (heading, cell, note) was decided by the typesetter
/// and comes with the pages.
///
/// Decisions:
/// - *Own content streams.* Glyph numbers go as two-byte strings straight into the page; PDFBox's
///   own text calls were measured 14 times slower. Fonts are therefore subset by hand.
/// - *Same pages, same bytes.* No date and no random number; the file's identifier is a hash of
///   what is in it. Two exports can be compared.
/// - *Pictures are copied*, not decoded, wherever the format allows: 190 times faster.
/// - *One glyph, one reading.* A glyph has one character in its font; where it stands for another
///   (a hyphen glyph for U+2011), the place itself says so by an `ActualText`.
/// - *A file that cannot be read aloud is not written*: a picture without description gets a
///   stand-in, so that the file stays valid; the missing description is a finding elsewhere.
package org.rubric.interchange.pdf;
