package org.rubric.typesetting.line;

import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.change.Frames;
import org.rubric.typesetting.change.Trace;

import java.util.List;

/// How a change is drawn: one rule, or two where something was moved.
final class Rules {
    /// As parts of the type's size.
    private static final double THICK = 0.06;

    private static final double APART = 0.11;

    private Rules() {}

    /// @param size of the type
    static void draw(Trace trace, Piece piece, double size, List<Mark> marks) {
        if (piece.isFramed()) {
            Frames.draw(trace.kind(), trace.colour(), piece.framed(), marks);
        } else if (trace.moved()) {
            double above = trace.kind().stays() ? -0.02 : -APART / 2;
            double thick = THICK * size * 0.75;
            marks.add(rule(piece, above * size, thick, trace.colour()));
            marks.add(rule(piece, (above + APART) * size, thick, trace.colour()));
        } else marks.add(rule(piece, 0, THICK * size, trace.colour()));
    }

    private static Mark rule(Piece piece, double below, double thick, int colour) {
        var line = new Box(piece.left(), piece.y() + below, piece.right() - piece.left(), 0);
        return new Mark.Stroke(line, thick, colour);
    }
}
