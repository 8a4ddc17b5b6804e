/// The bytes of pictures on their way into a PDF: the sub-room of [org.rubric.interchange.pdf] that
/// knows bitmaps and the numbers of vector forms.
///
/// Owns: copying PNG and JPEG data without decoding wherever the format allows, and cutting the
/// coordinates of vector pictures to what can be seen, and storing outlines that they share once.
///
/// Never does: paint, or know where a picture stands.
package org.rubric.interchange.pdf.picture;
