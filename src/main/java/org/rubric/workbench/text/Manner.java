package org.rubric.workbench.text;

import javafx.scene.text.TextAlignment;

/// How a whole line of text is set, before the marks of its runs.
///
/// @param size in pixels
/// @param leading height of one line in pixels
record Manner(
        String family,
        double size,
        double leading,
        boolean bold,
        boolean italic,
        TextAlignment alignment) {

    static final Manner BODY = serif(Typography.BODY, false);
    static final Manner TITLE = serif(Typography.BODY, true);
    static final Manner CELL = serif(Typography.TABLE, false);
    /// Of what is only shown in passing.
    static final Manner SMALL =
            new Manner(Typography.SERIF, 14, 20, false, false, TextAlignment.LEFT);

    static final Manner CODE =
            new Manner(Typography.MONO, 13.5, 20, false, false, TextAlignment.LEFT);

    private static Manner serif(double size, boolean bold) {
        return new Manner(Typography.SERIF, size, 24, bold, false, TextAlignment.LEFT);
    }

    Manner aligned(TextAlignment wanted) {
        return new Manner(family, size, leading, bold, italic, wanted);
    }

    Manner centred() {
        return aligned(TextAlignment.CENTER);
    }

    Manner inBold() {
        return new Manner(family, size, leading, true, italic, alignment);
    }

    Manner inItalic() {
        return new Manner(family, size, leading, bold, true, alignment);
    }

    /// Space to add below each natural line so that lines are `leading` apart.
    double spacing() {
        return leading - size * Typography.NATURAL;
    }
}
