/// Pictures and formulas, decoded and bounded: PNG, JPEG, GIF, BMP, TIFF, EMF, WMF, SVG, LaTeX.
///
/// Owns the way from bytes that nobody vouches for to a [org.rubric.drawing.Drawing] that paints
/// itself in points. Knows no document, no page and no PDF: whoever sets a page asks for a size and
/// paints, whoever writes a PDF may copy the bitmap's bytes instead.
///
/// Every byte is hostile until shown otherwise. The size is read from the header and refused above
/// 100 megapixels before anything is allocated; vector pictures are decoded once, under a budget
/// counted in marks, points and pixels, and painted from the recording.
///
/// Decoding is pure: the same bytes answer a drawing that paints the same. Callers that meet the
/// same picture again keep the drawing under the hash of its bytes; this room keeps nothing but
/// fonts.
package org.rubric.drawing;
