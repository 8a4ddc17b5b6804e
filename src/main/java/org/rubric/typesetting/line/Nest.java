package org.rubric.typesetting.line;

import org.rubric.typesetting.Style.Indents;

import java.util.function.IntUnaryOperator;

/// Where the lines of one paragraph begin. Lines are asked for one after the other, since the tabs
/// that a line begins with say where those that go on from it stand.
final class Nest {
    /// The part of the measure that is left to words at least.
    private static final double LEFT_TO_WORDS = 0.4;

    private final Copy copy;
    private final Indents indents;
    private final double limit;
    private int next;
    private double hang;

    /// @param limit where lines end
    Nest(Copy copy, Indents indents, double limit) {
        this.copy = copy;
        this.indents = indents;
        this.limit = limit;
    }

    /// Where the line from that place on begins.
    double start(int from) {
        if (from == 0) return indents.left() + indents.first();
        if (!indents.nests()) return indents.left();
        // The ends of lines before this one: the last of them begins what goes on here.
        int begin = -1;
        for (; next < from; next++) if (next == 0 || copy.unit(next - 1) == '\n') begin = next;
        if (begin >= 0) hang = hang(begin);
        if (copy.unit(from - 1) == '\n') return indents.left();
        return indents.left() + hang;
    }

    private double hang(int begin) {
        double width = 0;
        int at = begin;
        while (at < copy.length() && blank(at)) width += copy.width(at++);
        if (at == begin) return 0;
        return Math.min(width + indents.stops(), Math.max(0, limit * (1 - LEFT_TO_WORDS)));
    }

    private boolean blank(int at) {
        return copy.unit(at) == '\t' || copy.unit(at) == ' ';
    }

    /// The next place where a line that began at `start` may end: the first word stays on the line
    /// of the tabs before it.
    int reached(int start, int next, IntUnaryOperator following) {
        if (!indents.nests()) return next;
        int at = start;
        int to = next;
        while (to < copy.length() && copy.unit(to - 1) != '\n') {
            while (at < to && blank(at)) at++;
            if (at < to) break;
            to = following.applyAsInt(to);
        }
        return to;
    }
}
