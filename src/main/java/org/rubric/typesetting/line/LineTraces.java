package org.rubric.typesetting.line;

import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Draws what tells the changed words of a line: a rule below what is new, a rule through what is
/// gone, two where it was moved. The first piece of a stretch's rules and the last belong to the
/// elements that say aloud where it begins and ends; what is between is no content.
final class LineTraces {
    private static final double BELOW = 0.13;
    private static final double THROUGH = 0.25;

    /// Length of a rule for the end of a line, and of the piece that says that a stretch ends, as
    /// parts of the type's size.
    private static final double SHORT = 0.4;

    /// A picture in the line higher than that many times the type is framed.
    private static final double TALL = 1.8;

    /// A line that is set.
    ///
    /// @param end behind what can be seen
    /// @param to behind all of it
    /// @param left of each character
    record Line(
            int from,
            int end,
            int to,
            IntToDoubleFunction left,
            IntToDoubleFunction right,
            double baseline) {}

    private final Copy copy;
    private final double size;
    private final boolean leftward;
    private int next;
    private boolean begun;

    // The line being set.
    private Line line = new Line(0, 0, 0, _ -> 0, _ -> 0, 0);
    private boolean drawn;
    private boolean touched;

    /// @param size of the type
    LineTraces(Copy copy, double size, boolean leftward) {
        this.copy = copy;
        this.size = size;
        this.leftward = leftward;
    }

    /// Goes to the next line.
    void begin(Line set) {
        line = set;
        drawn = false;
        touched = false;
    }

    /// Whether anything on the line was changed, as far as it is drawn.
    boolean touched() {
        return touched;
    }

    /// Whether what can be seen on the line of the next stretch stands before that character, so
    /// that its rules are due.
    boolean due(int before) {
        if (next == copy.stretches.size() || drawn) return false;
        var stretch = copy.stretches.get(next);
        return stretch.from() < before && Math.min(stretch.to(), line.end()) <= before;
    }

    /// Draws the stretch that is due.
    void draw(List<Mark> marks) {
        touched = true;
        var stretch = copy.stretches.get(next);
        var pieces = pieces(stretch);
        if (!pieces.isEmpty()) {
            boolean closes = stretch.closing() >= 0 && last(stretch) < line.to();
            draw(stretch, pieces, closes, marks);
            begun = true;
        }
        drawn = stretch.to() > line.to();
        if (drawn) return;
        next++;
        begun = false;
    }

    /// The last character of a stretch that is not blank; the very last if all are.
    private int last(Copy.Stretch stretch) {
        int last = stretch.to() - 1;
        while (last > stretch.from() && Glue.blank(copy.unit(last))) last--;
        return Glue.blank(copy.unit(last)) ? stretch.to() - 1 : last;
    }

    private List<Piece> pieces(Copy.Stretch stretch) {
        var pieces = new ArrayList<Piece>();
        int to = Math.min(stretch.to(), line.end());
        int s = 0;
        for (int i = Math.max(stretch.from(), line.from()); i < to; i++) {
            while (copy.end(s) <= i) s++;
            var span = copy.spans.get(s);
            double left = line.left().applyAsDouble(i);
            double right = line.right().applyAsDouble(i);
            boolean rule = copy.unit(i) != '\t' || span.origin().step() >= 0;
            if (right > left && rule) add(piece(stretch, span, left, right), pieces);
        }
        int at = line.to() - 1;
        boolean broken = at >= line.from() && copy.unit(at) == '\n';
        if (broken && stretch.from() <= at && at < stretch.to()) pieces.add(broken(stretch));
        return pieces;
    }

    private static void add(Piece piece, List<Piece> pieces) {
        if (!pieces.isEmpty() && pieces.getLast().touches(piece))
            pieces.set(pieces.size() - 1, pieces.getLast().and(piece));
        else pieces.add(piece);
    }

    private Piece piece(Copy.Stretch stretch, Span span, double left, double right) {
        boolean stays = stretch.trace().kind().stays();
        double below = line.baseline() + BELOW * size;
        if (span.inset().isPresent()) {
            var inset = span.inset().get();
            double top = line.baseline() - inset.baseline();
            if (inset.height() > TALL * size)
                return new Piece(left, right, 0, new Box(left, top, right - left, inset.height()));
            double foot = Math.max(below, top + inset.height() + 0.5);
            return new Piece(left, right, stays ? foot : top + inset.height() / 2);
        }
        double through = line.baseline() - span.finish().raise() - THROUGH * span.ink().size();
        return new Piece(left, right, stays ? below : through);
    }

    /// A short rule where the text itself ends the line.
    private Piece broken(Copy.Stretch stretch) {
        double edge = edge();
        double y = line.baseline() + (stretch.trace().kind().stays() ? BELOW : -THROUGH) * size;
        return leftward
                ? new Piece(edge - SHORT * size, edge, y)
                : new Piece(edge, edge + SHORT * size, y);
    }

    private double edge() {
        if (line.end() == line.from()) return line.left().applyAsDouble(line.from());
        double edge = leftward ? Double.MAX_VALUE : 0;
        for (int i = line.from(); i < line.end(); i++)
            edge =
                    leftward
                            ? Math.min(edge, line.left().applyAsDouble(i))
                            : Math.max(edge, line.right().applyAsDouble(i));
        return edge;
    }

    private void draw(Copy.Stretch stretch, List<Piece> pieces, boolean closes, List<Mark> marks) {
        var trace = stretch.trace();
        boolean opens = stretch.opening() >= 0 && !begun;
        var rest = new ArrayList<>(pieces);
        var last = rest.getLast();
        var tail = new ArrayList<Piece>(1);
        // The frame says that it begins, its foot that it ends.
        if (closes && last.isFramed()) tail.add(last.foot());
        else if (closes) {
            rest.removeLast();
            double part = Math.min((last.right() - last.left()) / 2, SHORT * size);
            double cut = leftward ? last.left() + part : last.right() - part;
            rest.add(leftward ? last.from(cut) : last.to(cut));
            tail.add(leftward ? last.to(cut) : last.from(cut));
        }
        for (int i = 0; i < rest.size(); i++) {
            boolean told = opens && i == 0;
            if (told) marks.add(new Mark.Open(stretch.opening()));
            Rules.draw(trace, rest.get(i), size, marks);
            if (told) marks.add(new Mark.Close());
        }
        if (tail.isEmpty()) return;
        marks.add(new Mark.Open(stretch.closing()));
        Rules.draw(trace, tail.getFirst(), size, marks);
        marks.add(new Mark.Close());
    }
}
