package org.rubric.typesetting.line;

import java.util.Arrays;

/// Divides a paragraph so that all its lines together look best (after Knuth and Plass), where one
/// line after the other would make some loose and some tight. Weighs only what is better than the
/// lines it is given, so it never makes a paragraph worse; one that it cannot weigh stays as given.
/// Bounded: what is weighed at a time are the beginnings of lines within one line's reach.
final class TotalFit {
    /// Lines that end inside a word, after a hyphen or a slash, are a little worse.
    private static final double HYPHEN = 2500;

    /// Looseness of a line that has nothing to stretch.
    private static final double RIGID = 2 * Glue.MOST / Glue.STRETCH;

    private static final int WIDEST = 400;
    private static final double NEVER = Double.MAX_VALUE;

    /// Where lines may begin and how wide the first and the others may be.
    ///
    /// @param places in order, the last being the end of the text
    record Shape(Copy copy, int[] places, double first, double others) {}

    private final Shape shape;
    private final Copy copy;

    // Of the segment at hand, by place: up to it, and up to the last thing seen before it.
    private int count;
    private int[] at = new int[64];
    private double[] width = new double[64];
    private double[] inked = new double[64];
    private double[] glue = new double[64];
    private double[] seen = new double[64];
    private int[] before = new int[64];
    private double[] total = new double[64];
    private double first;

    TotalFit(Shape shape) {
        this.shape = shape;
        this.copy = shape.copy();
    }

    /// @param ends of lines as they come out one after the other
    /// @return the same or better ones
    int[] improve(int[] ends) {
        var better = new int[ends.length + 16];
        int lines = 0;
        int start = 0;
        int i = 0;
        while (i < ends.length) {
            int from = i;
            while (i < ends.length - 1 && copy.unit(ends[i] - 1) != '\n') i++;
            i++;
            var given = Arrays.copyOfRange(ends, from, i);
            var chosen = given.length == 1 ? given : segment(start, given);
            if (lines + chosen.length > better.length)
                better = Arrays.copyOf(better, 2 * (lines + chosen.length));
            System.arraycopy(chosen, 0, better, lines, chosen.length);
            lines += chosen.length;
            start = given[given.length - 1];
        }
        return Arrays.copyOf(better, lines);
    }

    /// What speaks against lines; the more, the worse.
    ///
    /// @param ends all of one paragraph, from its start
    /// @param rigid where spaces begin to give way
    double demerits(int start, int[] ends, int rigid) {
        measure(start, ends[ends.length - 1], ends, rigid);
        double sum = 0;
        for (int k = 1; k < count; k++) sum += demerits(k - 1, k);
        return sum;
    }

    private int[] segment(int start, int[] given) {
        int end = given[given.length - 1];
        int rigid = start;
        for (int i = start; i < end; i++) if (copy.unit(i) == '\t') rigid = i + 1;
        // A tab beyond the first line is as wide as the place where it comes to stand makes it.
        if (rigid > given[0]) return given;
        double bound = demerits(start, given, rigid);
        measure(start, end, shape.places(), rigid);
        return weighed(bound) ? lines() : given;
    }

    /// Sums up widths from the start to each place; what stands before `rigid` does not give way.
    private void measure(int start, int end, int[] places, int rigid) {
        first = start == 0 ? shape.first() : shape.others();
        count = 0;
        enter(start, 0, 0, 0, 0);
        double x = 0;
        double give = 0;
        double ink = 0;
        double lively = 0;
        int from = start;
        int index = Arrays.binarySearch(places, start + 1);
        for (int p = index < 0 ? -index - 1 : index; p < places.length; p++) {
            int to = places[p];
            if (to > end) break;
            for (int i = from; i < to; i++) {
                if (!Glue.blank(copy.unit(i))) {
                    ink = x + copy.width(i);
                    lively = give;
                }
                x += copy.width(i);
                if (i >= rigid) give += Glue.at(copy, i);
            }
            from = to;
            if (to >= rigid) enter(to, x, ink, give, lively);
        }
    }

    private void enter(int place, double x, double ink, double give, double lively) {
        if (count == at.length) grow();
        at[count] = place;
        width[count] = x;
        inked[count] = ink;
        glue[count] = give;
        seen[count++] = lively;
    }

    private void grow() {
        int size = count * 2;
        at = Arrays.copyOf(at, size);
        width = Arrays.copyOf(width, size);
        inked = Arrays.copyOf(inked, size);
        glue = Arrays.copyOf(glue, size);
        seen = Arrays.copyOf(seen, size);
        before = Arrays.copyOf(before, size);
        total = Arrays.copyOf(total, size);
    }

    /// Finds the best way to each place.
    ///
    /// @return whether the best way to the end is better than `bound`
    private boolean weighed(double bound) {
        var active = new int[WIDEST];
        int size = 1;
        total[0] = 0;
        for (int k = 1; k < count; k++) {
            double best = NEVER;
            int kept = 0;
            for (int a = 0; a < size; a++) {
                int j = active[a];
                double line = demerits(j, k);
                if (line == NEVER) continue;
                active[kept++] = j;
                if (total[j] + line < best) {
                    best = total[j] + line;
                    before[k] = j;
                }
            }
            size = kept;
            total[k] = best;
            if (best < bound) active[size++] = k;
            if (size == 0 || size == WIDEST) return k == count - 1 && best < bound;
        }
        return total[count - 1] < bound;
    }

    /// A line from one place to another; [#NEVER] when it does not go in.
    private double demerits(int from, int to) {
        double room = (from == 0 ? first : shape.others()) - (inked[to] - width[from]);
        double give = Math.max(0, seen[to] - glue[from]);
        boolean last = to == count - 1;
        if (room >= 0) {
            if (last) return 1;
            double loose = give > 0 ? room / (give * Glue.STRETCH) : RIGID;
            return squared(Math.min(loose, RIGID)) + torn(to);
        }
        if (-room > give * Glue.SHRINK) return NEVER;
        return squared(-room / (give * Glue.SHRINK)) + (last ? 0 : torn(to));
    }

    private double torn(int place) {
        return Glue.blank(copy.unit(at[place] - 1)) ? 0 : HYPHEN;
    }

    private static double squared(double ratio) {
        double badness = 1 + 100 * ratio * ratio * ratio;
        return badness * badness;
    }

    private int[] lines() {
        int lines = 0;
        for (int k = count - 1; k > 0; k = before[k]) lines++;
        var ends = new int[lines];
        for (int k = count - 1; k > 0; k = before[k]) ends[--lines] = at[k];
        return ends;
    }
}
