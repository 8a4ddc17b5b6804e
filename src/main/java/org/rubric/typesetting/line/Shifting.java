package org.rubric.typesetting.line;

import org.rubric.typesetting.Element;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;

import java.util.List;

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
            case Mark.Changed c -> new Mark.Changed(c.y() + dy, c.height());
            case Mark.Open(int element) ->
                    element == Element.ARTIFACT ? mark : new Mark.Open(element + base);
            case Mark.Close close -> close;
        };
    }

    /// Turns marks from that index on from one side of the measure to the other; glyphs keep their
    /// order.
    public static void mirror(List<Mark> marks, int from, double measure) {
        for (int i = from; i < marks.size(); i++) {
            double left =
                    switch (marks.get(i)) {
                        case Mark.Glyphs g -> 2 * g.x() + g.width();
                        case Mark.Stroke s -> 2 * s.line().x() + s.line().width();
                        case Mark.Fill f -> 2 * f.box().x() + f.box().width();
                        case Mark.Painting p -> 2 * p.box().x() + p.box().width();
                        case Mark.Hotspot h -> 2 * h.box().x() + h.box().width();
                        case Mark.Destination d -> 2 * d.x();
                        case Mark.Changed _, Mark.Open _, Mark.Close _ -> measure;
                    };
            marks.set(i, moved(marks.get(i), measure - left, 0));
        }
    }

    private static Box moved(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }
}
