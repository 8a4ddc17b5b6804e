package org.rubric.drawing.metafile;

import java.awt.Color;
import java.util.Optional;

/// What a metafile selects before it draws: pen, brush or font.
sealed interface Tool {

    /// @param width in logical units; below one device pixel, a pixel
    /// @param dashes lengths in logical units (cosmetic: pixels), empty for solid
    record Pen(Optional<Color> colour, double width, boolean cosmetic, float[] dashes, Ends ends)
            implements Tool {

        static final Pen BLACK = solid(Color.BLACK);
        static final Pen WHITE = solid(Color.WHITE);
        static final Pen NONE = new Pen(Optional.empty(), 0, true, new float[0], Ends.ROUND);

        static Pen solid(Color colour) {
            return new Pen(Optional.of(colour), 0, true, new float[0], Ends.ROUND);
        }
    }

    /// @param colour nothing for a hollow brush
    /// @param hatch [#SOLID], or 0 to 5: horizontal, vertical, two diagonals, cross, diagonal cross
    record Brush(Optional<Color> colour, int hatch) implements Tool {
        static final int SOLID = -1;
        static final Brush NONE = new Brush(Optional.empty(), SOLID);

        static Brush solid(Color colour) {
            return new Brush(Optional.of(colour), SOLID);
        }
    }

    /// A pattern of two colours, the text's and the background's, seen from so far that it is one.
    ///
    /// @param share of the background colour, 0 to 1
    record Weave(double share) implements Tool {}

    /// @param height of the em in logical units when negative, of the whole line when positive
    /// @param width mean width of a character, 0 for the font's own
    /// @param turn anticlockwise, in degrees
    /// @param charset Windows' number of the character set
    record Face(String name, double height, double width, double turn, Style style, int charset)
            implements Tool {
        static final Face USUAL =
                new Face("Arial", 0, 0, 0, new Style(false, false, false, false), 0);
    }

    record Style(boolean bold, boolean italic, boolean underlined, boolean struck) {}

    /// Palettes, colour spaces: selected without effect here.
    record Idle() implements Tool {}
}
