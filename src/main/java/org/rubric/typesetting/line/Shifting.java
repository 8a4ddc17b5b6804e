package org.rubric.typesetting.line;

import org.rubric.typesetting.Element;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;

/// Moves marks from one origin to another and from one structure tree into a larger one.
public final class Shifting {
    private Shifting() {}

    public static Mark moved(Mark mark, double dx, double dy) {
        return moved(mark, dx, dy, 0);
    }

    /// @param base added to the element an [Mark.Open] names, unless it is an artifact
    public static Mark moved(Mark mark, double dx, double dy, int base) {
        return switch (mark) {
            case Mark.Glyphs g ->
                    new Mark.Glyphs(
                            g.x() + dx, g.y() + dy, g.ink(), g.glyphs(), g.shifts(), g.source());
            case Mark.Stroke s -> new Mark.Stroke(moved(s.line(), dx, dy), s.width(), s.colour());
            case Mark.Fill f -> new Mark.Fill(moved(f.box(), dx, dy), f.colour());
            case Mark.Painting p ->
                    new Mark.Painting(moved(p.box(), dx, dy), p.drawing(), p.block());
            case Mark.Hotspot h ->
                    new Mark.Hotspot(moved(h.box(), dx, dy), h.target(), h.uri(), h.words());
            case Mark.Destination d -> new Mark.Destination(d.target(), d.x() + dx, d.y() + dy);
            case Mark.Open(int element) ->
                    element == Element.ARTIFACT ? mark : new Mark.Open(element + base);
            case Mark.Close close -> close;
        };
    }

    private static Box moved(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }
}
