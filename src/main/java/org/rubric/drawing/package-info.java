/// Pictures and formulas, decoded and bounded: PNG, JPEG, GIF, BMP, TIFF, EMF, WMF, SVG, LaTeX.
///
/// Owns the way from bytes that nobody vouches for to a [org.rubric.drawing.Drawing] that paints
/// itself in points. Knows no document, no page and no PDF: whoever sets a page asks for a size and
/// paints, whoever writes a PDF may copy the bitmap's bytes instead.
///
/// Every byte is hostile until shown otherwise. The size is read from the header and refused above
/// 100 megapixels before anything is allocated.
package org.rubric.drawing;
