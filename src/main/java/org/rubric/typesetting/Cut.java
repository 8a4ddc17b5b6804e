package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typefaces.Family;

/// Type as it is asked for, before it is known which face has the characters.
///
/// @param size in points
/// @param colour 0xRRGGBB
public record Cut(Family family, boolean bold, boolean italic, double size, int colour) {

    public Cut bolder() {
        return new Cut(family, true, italic, size, colour);
    }

    public Cut slanted() {
        return new Cut(family, bold, true, size, colour);
    }

    public Cut in(Family other) {
        return new Cut(other, bold, italic, size, colour);
    }

    public Cut sized(double points) {
        return new Cut(family, bold, italic, points, colour);
    }

    public Cut coloured(int rgb) {
        return new Cut(family, bold, italic, size, rgb);
    }
}
