package org.rubric.typesetting.line;

import org.rubric.typesetting.Style.Indents;

import java.util.Arrays;

/// Divides copy into lines: each takes as many words as go in, as Word does, or, where lines are
/// justified, all are weighed together. Opportunities are
/// Unicode's (UAX 14, by ICU) less those of [BreakRules]. Not thread-safe.
final class LineBreaker {
    private static final double SLACK = 0.01;

    private final Opportunities opportunities = new Opportunities();

    private Copy copy;
    private Indents indents;
    private double limit;
    private int[] ends = new int[64];
    private int count;
    private boolean torn;
    private boolean beyond;

    /// @param measure width of the column in points
    /// @return where each line ends in the copy; at least one line
    int[] divide(Copy text, Indents shape, double measure) {
        copy = text;
        indents = shape;
        limit = measure - shape.right() + SLACK;
        count = 0;
        torn = false;
        beyond = false;
        if (!copy.special() && shape.left() + shape.first() + copy.room() <= limit)
            return new int[] {copy.length()};
        fill();
        return Arrays.copyOf(ends, count);
    }

    /// Lines that are to reach from margin to margin: divided so that all together look best. Where
    /// a word must be divided anyway they stay as they come.
    int[] justify(Copy text, Indents shape, double measure) {
        var ends = divide(text, shape, measure);
        if (torn || ends.length == 1) return ends;
        double others = limit - shape.left();
        var lines = new TotalFit.Shape(text, places(), others - shape.first(), others);
        return new TotalFit(lines).improve(ends);
    }

    private int[] places() {
        count = 0;
        for (int at = 0; at < copy.length(); ) end(at = following(at));
        return Arrays.copyOf(ends, count);
    }

    /// Whether a word of the last copy had to be divided because it is wider than the column.
    boolean torn() {
        return torn;
    }

    /// Whether a tab of the last copy leads beyond the column.
    boolean beyond() {
        return beyond;
    }

    private void fill() {
        int length = copy.length();
        opportunities.of(copy.text(0, length));
        int start = 0;
        int at = 0;
        var nest = new Nest(copy, indents, limit);
        double x = nest.start(0);
        int next = nest.reached(start, following(0), this::following);
        while (at < length) {
            double inked = inked(at, next, x);
            if (inked <= limit) {
                x = advanced(at, next, x);
                at = next;
                if (copy.unit(at - 1) == '\n') {
                    end(at);
                    start = at;
                    x = nest.start(at);
                }
                next = at < length ? nest.reached(start, following(at), this::following) : at;
            } else {
                if (at == start) {
                    at = tear(at, next, x);
                    if (at == next && at < length) next = following(at);
                }
                end(at);
                start = at;
                x = nest.start(at);
            }
        }
        if (start < length || count == 0) end(length);
    }

    /// The next place where a line may begin.
    private int following(int from) {
        int to = opportunities.after(from);
        while (to < copy.length() && copy.unit(to - 1) != '\n' && BreakRules.forbid(copy, to))
            to = opportunities.after(to);
        return to;
    }

    /// Where the last thing that can be seen ends when what stands in [from, to) begins at x; the
    /// first beyond the limit will do.
    private double inked(int from, int to, double x) {
        double inked = x;
        for (int i = from; i < to; i++) {
            char c = copy.unit(i);
            if (c == '\t') tab(i, x);
            x += copy.width(i);
            if (Glue.blank(c)) continue;
            inked = x;
            if (x > limit) return x;
        }
        return inked;
    }

    private void tab(int at, double x) {
        double stop = indents.stop(x);
        if (stop > limit) beyond = true;
        copy.widen(at, stop - x);
    }

    private double advanced(int from, int to, double x) {
        for (int i = from; i < to; i++) x += copy.width(i);
        return x;
    }

    /// Where a word that is wider than the line must be divided; at least one character goes in.
    private int tear(int from, int to, double x) {
        int last = from;
        int good = from;
        int space = from;
        for (int i = from; i < to; i++) {
            x += copy.width(i);
            if (copy.unit(i) == ' ') space = i + 1;
            else if (x > limit && i > from) break;
            if (i > from && BreakRules.hump(copy.unit(i - 1), copy.unit(i))) good = i;
            last = i + 1;
            if ("/_.-=&?:".indexOf(copy.unit(i)) >= 0) good = last;
        }
        // What would better stay together ("clause 7") goes before a word is divided.
        if (space > from) return space;
        torn = true;
        if (good > from + (last - from) / 2) last = good;
        while (last > from + 1 && copy.inside(last)) last--;
        return last;
    }

    private void end(int at) {
        if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
        ends[count++] = at;
    }
}
