package org.rubric.workbench.text.line;

import javafx.scene.text.TextAlignment;

/// How a whole line of text is set, before the marks of its runs.
///
/// @param size in pixels
/// @param leading height of one line in pixels
public record Manner(
        String family,
        double size,
        double leading,
        boolean bold,
        boolean italic,
        TextAlignment alignment) {

    public static final Manner BODY = serif(Typography.BODY, false);
    public static final Manner TITLE = serif(Typography.BODY, true);
    public static final Manner CELL = serif(Typography.TABLE, false);
    /// Of what is only shown in passing.
    public static final Manner SMALL =
            new Manner(Typography.SERIF, 14, 20, false, false, TextAlignment.LEFT);

    public static final Manner CODE =
            new Manner(Typography.MONO, 13.5, 20, false, false, TextAlignment.LEFT);

    private static Manner serif(double size, boolean bold) {
        return new Manner(Typography.SERIF, size, 24, bold, false, TextAlignment.LEFT);
    }

    public Manner aligned(TextAlignment wanted) {
        return new Manner(family, size, leading, bold, italic, wanted);
    }

    /// For words of the other direction, so that they begin at the same side; code never does.
    TextAlignment opposite() {
        if (family.equals(Typography.MONO)) return alignment;
        return switch (alignment) {
            case LEFT -> TextAlignment.RIGHT;
            case RIGHT -> TextAlignment.LEFT;
            case CENTER, JUSTIFY -> alignment;
        };
    }

    public Manner centred() {
        return aligned(TextAlignment.CENTER);
    }

    public Manner inBold() {
        return new Manner(family, size, leading, true, italic, alignment);
    }

    public Manner inItalic() {
        return new Manner(family, size, leading, bold, true, alignment);
    }

    /// Space to add below each natural line so that lines are `leading` apart.
    public double spacing() {
        return leading - size * Typography.NATURAL;
    }
}
