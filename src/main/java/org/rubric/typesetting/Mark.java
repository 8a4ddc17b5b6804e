package org.rubric.typesetting;

import org.rubric.document.Id;
import org.rubric.drawing.Drawing;

import java.util.Arrays;

/// Something painted on a page, or the beginning or end of a piece of the structure. Points, origin
/// top left, y downwards.
public sealed interface Mark {

    /// Glyphs on one baseline from left to right, each at the sum of the advances before it.
    ///
    /// @param x left edge of the first glyph
    /// @param y baseline
    /// @param glyphs glyph numbers of `ink.face()`
    /// @param shifts added to the advance after each glyph, in points; an empty array means none
    /// @param source the text they show and where it stands
    record Glyphs(double x, double y, Ink ink, int[] glyphs, float[] shifts, Source source)
            implements Mark {

        /// Width in points, last shift included.
        public double width() {
            double width = 0;
            for (int i = 0; i < glyphs.length; i++)
                width += ink.advance(glyphs[i]) + (shifts.length == 0 ? 0 : shifts[i]);
            return width;
        }

        /// By what is seen: a page that is set again and looks the same is the same.
        @Override
        public boolean equals(Object other) {
            return other instanceof Glyphs that
                    && x == that.x
                    && y == that.y
                    && ink.equals(that.ink)
                    && Arrays.equals(glyphs, that.glyphs)
                    && Arrays.equals(shifts, that.shifts)
                    && source.equals(that.source);
        }

        @Override
        public int hashCode() {
            return Double.hashCode(x) * 31 + Double.hashCode(y);
        }
    }

    /// The words behind glyphs: one code point a glyph unless a cluster says otherwise.
    ///
    /// @param block whose runs hold them; for generated text (numbers, folios) the block it labels
    /// @param from caret step of the first character; -1: generated text
    /// @param leftward whether the first character stands at the right end
    record Source(Id block, int from, String text, boolean leftward) {
        public Source(Id block, int from, String text) {
            this(block, from, text, false);
        }
    }

    /// A straight line.
    record Stroke(Box line, double width, int colour) implements Mark {}

    /// A filled rectangle.
    record Fill(Box box, int colour) implements Mark {}

    /// A picture or formula scaled into its box.
    record Painting(Box box, Drawing drawing, Id block) implements Mark {}

    /// A place that can be clicked. Stands inside its LINK element.
    ///
    /// @param target of a link inside the document: a destination's Id; empty for one outside
    /// @param uri of a link outside; empty for one inside
    /// @param words what a reader is told ("clause 6.2, Reporting")
    record Hotspot(Box box, String target, String uri, String words) implements Mark {}

    /// A place that links and bookmarks jump to; takes no room.
    record Destination(Id target, double x, double y) implements Mark {}

    /// Says that what stands there on its slug was changed, until the page has a bar for it.
    record Changed(double y, double height) implements Mark {}

    /// What follows until the matching [Close] belongs to that element of the structure. A piece
    /// without element (folio, rule, repeated heading) is an artifact: [Element#ARTIFACT].
    record Open(int element) implements Mark {}

    /// Ends the innermost open piece.
    record Close() implements Mark {}

    /// A rectangle: left, top, width, height; of a stroke: from (x, y) to (x + width, y + height).
    record Box(double x, double y, double width, double height) {}
}
