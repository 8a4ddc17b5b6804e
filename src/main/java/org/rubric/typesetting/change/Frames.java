package org.rubric.typesetting.change;

import org.rubric.document.Alteration.Kind;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells of a picture or formula that it came or went: a frame around it, a thin diagonal across
/// one that is gone, a second frame around one that was moved.
public final class Frames {
    private static final double THICK = 0.75;
    private static final double APART = 2;

    private Frames() {}

    /// A picture and its frame.
    public static List<Mark> around(Mark.Painting picture, Optional<Trace> trace) {
        var marks = new ArrayList<Mark>();
        marks.add(picture);
        trace.ifPresent(t -> draw(t.kind(), t.colour(), wider(picture.box()), marks));
        return marks;
    }

    /// So that the frame does not touch what is in it.
    private static Box wider(Box box) {
        return new Box(
                box.x() - APART,
                box.y() - APART,
                box.width() + 2 * APART,
                box.height() + 2 * APART);
    }

    /// Draws the frame around a box.
    public static void draw(Kind kind, int colour, Box box, List<Mark> marks) {
        frame(colour, box, marks);
        if (kind == Kind.MOVED_HERE || kind == Kind.MOVED_AWAY) frame(colour, inner(box), marks);
        if (kind.stays()) return;
        var diagonal = new Box(box.x(), box.y() + box.height(), box.width(), -box.height());
        marks.add(new Mark.Stroke(diagonal, THICK, colour));
    }

    private static Box inner(Box box) {
        double less = Math.min(APART, Math.min(box.width(), box.height()) / 4);
        return new Box(
                box.x() + less, box.y() + less, box.width() - 2 * less, box.height() - 2 * less);
    }

    private static void frame(int colour, Box box, List<Mark> marks) {
        double right = box.x() + box.width();
        double foot = box.y() + box.height();
        marks.add(stroke(colour, new Box(box.x(), box.y(), box.width(), 0)));
        marks.add(stroke(colour, new Box(box.x(), foot, box.width(), 0)));
        marks.add(stroke(colour, new Box(box.x(), box.y(), 0, box.height())));
        marks.add(stroke(colour, new Box(right, box.y(), 0, box.height())));
    }

    private static Mark stroke(int colour, Box line) {
        return new Mark.Stroke(line, THICK, colour);
    }
}
