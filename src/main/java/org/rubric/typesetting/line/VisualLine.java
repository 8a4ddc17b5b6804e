package org.rubric.typesetting.line;

import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Source;

import com.ibm.icu.lang.UCharacter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Where the characters of one line stand when not all of them run to the right (UAX 9, rules L1
/// and L2), and the runs of glyphs that come of it.
final class VisualLine {
    private static final double SEEN = 0.005;

    private final Copy copy;
    private final int from;
    private final int to;
    private final boolean leftward;
    private final byte[] levels;
    private final double[] left;
    private final double[] width;

    /// @param end behind the last character that can be seen
    /// @param to behind the last one that is set
    VisualLine(Copy copy, int from, int end, int to, boolean leftward) {
        this.copy = copy;
        this.from = from;
        this.to = to;
        this.leftward = leftward;
        levels = new byte[to - from];
        left = new double[to - from];
        width = new double[to - from];
        for (int i = from; i < to; i++)
            levels[i - from] = i < end ? copy.level(i) : (byte) (leftward ? 1 : 0);
    }

    /// Gives every character its place. Tabs part the line into stretches that follow each other in
    /// the direction of the paragraph.
    ///
    /// @param start of the line from where the measure begins: the right edge in a paragraph that
    ///     runs to the left
    /// @param shift how much wider than itself a character is set
    void place(double start, double measure, IntToDoubleFunction shift) {
        for (int i = from; i < to; i++) width[i - from] = copy.width(i) + shift.applyAsDouble(i);
        double at = start;
        int begin = from;
        while (begin < to) {
            int stop = begin;
            double all = 0;
            while (stop < to && copy.unit(stop) != '\t') all += width[stop++ - from];
            double x = leftward ? measure - at - all : at;
            for (int i : order(begin, stop)) {
                left[i - from] = x;
                x += width[i - from];
            }
            at += all;
            if (stop < to) {
                left[stop - from] = leftward ? measure - at - width[stop - from] : at;
                at += width[stop - from];
            }
            begin = stop + 1;
        }
    }

    /// The characters of [begin, stop) from left to right.
    private int[] order(int begin, int stop) {
        var order = new int[stop - begin];
        int highest = 0;
        int lowest = Byte.MAX_VALUE;
        for (int i = begin; i < stop; i++) {
            order[i - begin] = i;
            highest = Math.max(highest, levels[i - from]);
            if ((levels[i - from] & 1) != 0) lowest = Math.min(lowest, levels[i - from]);
        }
        for (int level = highest; level >= lowest; level--)
            for (int i = begin; i < stop; i++) {
                if (levels[i - from] < level) continue;
                int first = i;
                while (i < stop && levels[i - from] >= level) i++;
                reverse(order, first - begin, i - begin);
            }
        return order;
    }

    private static void reverse(int[] order, int first, int behind) {
        for (int a = first, b = behind - 1; a < b; a++, b--) {
            int kept = order[a];
            order[a] = order[b];
            order[b] = kept;
        }
    }

    double left(int i) {
        return left[i - from];
    }

    double right(int i) {
        return left[i - from] + width[i - from];
    }

    /// Where the stretch that begins there and runs in one direction ends.
    int end(int i, int limit) {
        int next = i + 1;
        while (next < limit
                && copy.glyph(next) != Copy.NOTHING
                && levels[next - from] == levels[i - from]) next++;
        return next;
    }

    /// The glyphs of a stretch that runs in one direction, from left to right. Each run has as many
    /// glyphs as characters wherever that can be, so that every glyph says its own; a cluster that
    /// is otherwise made stands alone. With vowel marks in it the stretch stays whole.
    List<Mark.Glyphs> runs(Span span, int a, int b, double y) {
        var runs = new ArrayList<Mark.Glyphs>(1);
        boolean odd = (levels[a - from] & 1) != 0;
        int begin = a;
        if (!vowelled(a, b))
            for (int i = a; i < b; ) {
                int next = i + 1;
                while (next < b && copy.glyph(next) == Copy.SECOND) next++;
                if (!even(i, next)) {
                    if (i > begin) run(span, begin, i, y, odd, runs);
                    run(span, i, next, y, odd, runs);
                    begin = next;
                }
                i = next;
            }
        if (begin < b) run(span, begin, b, y, odd, runs);
        return runs;
    }

    private boolean vowelled(int a, int b) {
        for (int i = a; i < b; i++)
            if (Character.getType(copy.unit(i)) == Character.NON_SPACING_MARK) return true;
        return false;
    }

    /// Whether a cluster has a glyph on the line for each of its characters.
    private boolean even(int i, int next) {
        if (copy.glyph(i) != Copy.SHAPED) return true;
        var cluster = copy.cluster(i);
        for (float y : cluster.y()) if (Math.abs(y) >= SEEN) return false;
        return cluster.glyphs().length == copy.text(i, next).codePointCount(0, next - i);
    }

    /// What is raised or lowered stands in runs of its own, whose words the first run has.
    private void run(Span span, int a, int b, double y, boolean odd, List<Mark.Glyphs> runs) {
        var line = new Run();
        var source = new Source(span.origin().block(), span.step(a), copy.text(a, b), odd);
        var nothing = new Source(span.origin().block(), span.step(a), "", odd);
        var others = new ArrayList<Mark.Glyphs>(0);
        for (int n = 0; n < b - a; n++) {
            int i = odd ? b - 1 - n : a + n;
            if (copy.glyph(i) >= 0) line.add(glyph(span, i, odd), left(i));
            if (copy.glyph(i) != Copy.SHAPED) continue;
            var cluster = copy.cluster(i);
            for (int g = 0; g < cluster.glyphs().length; g++) {
                double x = left(i) + cluster.x()[g];
                if (Math.abs(cluster.y()[g]) < SEEN) {
                    line.add(cluster.glyphs()[g], x);
                    continue;
                }
                var one = new Run();
                one.add(cluster.glyphs()[g], x);
                others.add(one.mark(span, x, y + cluster.y()[g], nothing));
            }
        }
        if (line.size > 0) runs.add(line.mark(span, odd ? right(a) : right(b - 1), y, source));
        else if (!others.isEmpty()) {
            var first = others.removeFirst();
            runs.add(
                    new Mark.Glyphs(
                            first.x(),
                            first.y(),
                            first.ink(),
                            first.glyphs(),
                            first.shifts(),
                            source));
        }
        runs.addAll(others);
    }

    /// Brackets look the other way in what runs to the left.
    private int glyph(Span span, int i, boolean odd) {
        if (!odd || !Character.isMirrored(copy.unit(i))) return copy.glyph(i);
        int mirrored = span.ink().face().glyph(UCharacter.getMirror(copy.unit(i)));
        return mirrored == 0 ? copy.glyph(i) : mirrored;
    }

    /// Glyphs with the places they want.
    private static final class Run {
        private int[] glyphs = new int[16];
        private double[] places = new double[16];
        private int size;

        void add(int glyph, double x) {
            if (size == glyphs.length) {
                glyphs = Arrays.copyOf(glyphs, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            glyphs[size] = glyph;
            places[size++] = x;
        }

        Mark.Glyphs mark(Span span, double right, double y, Source source) {
            var shifts = new float[size];
            boolean shifted = false;
            for (int i = 0; i < size; i++) {
                double next = i + 1 < size ? places[i + 1] : right;
                double shift = next - places[i] - span.ink().advance(glyphs[i]);
                if (i + 1 == size && source.text().isEmpty()) shift = 0;
                if (Math.abs(shift) < SEEN) continue;
                shifts[i] = (float) shift;
                shifted = true;
            }
            var drawn = Arrays.copyOf(glyphs, size);
            return new Mark.Glyphs(
                    places[0], y, span.ink(), drawn, shifted ? shifts : new float[0], source);
        }
    }
}
