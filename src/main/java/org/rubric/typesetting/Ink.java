package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typeface;

/// Face, size and colour of type.
///
/// @param size in points
/// @param colour 0xRRGGBB
public record Ink(Typeface face, double size, int colour) {

    /// Advance of a glyph in points.
    public double advance(int glyph) {
        return face.advance(glyph) * size / 1000;
    }
}
