package org.rubric.workbench.text.caret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Position;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.LineView;

/// Left and right as the eye has them, in a visual line whose words run both ways.
public final class Visual {
    private static final double NEAR = 0.7;

    private final LineView line;
    private final int row;
    private final List<Cluster> clusters = new ArrayList<>();

    /// What a reader takes for one character, and where it lies.
    private record Cluster(int from, int to, double left, double right, boolean leftwards) {
        Cluster upTo(int end) {
            return new Cluster(from, end, left, right, leftwards);
        }
    }

    private Visual(LineView line, int row) {
        this.line = line;
        this.row = row;
        var steps = line.rowSteps(row);
        int end = last() ? line.passage().steps() : steps.to();
        for (int at = steps.from(); at < end; ) {
            int next = Math.max(at + 1, Segments.character(line.passage(), at, true));
            add(at, Math.min(next, end));
            at = next;
        }
    }

    private boolean last() {
        return row == line.rows() - 1;
    }

    /// Letters without a width of their own, as in a ligature, go with those before.
    private void add(int from, int to) {
        var box = line.row(row);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (var piece : line.range(from, to)) {
            double middle = (piece.getMinY() + piece.getMaxY()) / 2;
            if (middle < box.getMinY() || middle > box.getMaxY()) continue;
            left = Math.min(left, piece.getMinX());
            right = Math.max(right, piece.getMaxX());
        }
        if (right - left >= NEAR) {
            boolean leftwards = x(from, false) > (left + right) / 2;
            clusters.add(new Cluster(from, to, left, right, leftwards));
        } else if (!clusters.isEmpty()) clusters.add(clusters.removeLast().upTo(to));
    }

    private double x(int step, boolean upstream) {
        return line.caret(step, upstream).getMinX();
    }

    /// One character to the right or left of a place; empty where the line of text ends.
    static Optional<Hit> beside(LineView line, Hit from, boolean toRight) {
        int step = from.position().offset();
        var visual = new Visual(line, line.rowOf(step, from.upstream()));
        return visual.beside(visual.x(step, from.upstream()), toRight)
                .filter(hit -> !hit.equals(from))
                .or(() -> visual.leave(toRight != line.rightToLeft()))
                .filter(hit -> !hit.equals(from));
    }

    private Optional<Hit> beside(double x, boolean toRight) {
        Cluster next = null;
        for (var one : clusters) {
            boolean ahead = toRight ? one.left >= x - NEAR : one.right <= x + NEAR;
            if (!ahead) continue;
            boolean nearer =
                    next == null || (toRight ? one.left < next.left : one.right > next.right);
            if (nearer) next = one;
        }
        if (next == null) return Optional.empty();
        return Optional.of(toRight == next.leftwards ? hit(next.from) : after(next, toRight));
    }

    /// Behind a cluster: on the side of the letter just passed, also where the next one stands far
    /// away because it runs the other way.
    private Hit after(Cluster passed, boolean toRight) {
        boolean wraps = passed.to == line.rowSteps(row).to() && !last();
        double edge = toRight ? passed.right : passed.left;
        boolean upstream =
                !wraps
                        && Math.abs(x(passed.to, false) - edge) > 1
                        && Math.abs(x(passed.to, true) - edge)
                                < Math.abs(x(passed.to, false) - edge);
        return new Hit(new Position(line.block().id(), passed.to), upstream);
    }

    private Hit hit(int step) {
        return Hit.at(new Position(line.block().id(), step));
    }

    private Optional<Hit> leave(boolean forward) {
        var steps = line.rowSteps(row);
        if (forward) return last() ? Optional.empty() : Optional.of(hit(steps.to()));
        return row == 0
                ? Optional.empty()
                : Optional.of(hit(Segments.character(line.passage(), steps.from(), false)));
    }
}
