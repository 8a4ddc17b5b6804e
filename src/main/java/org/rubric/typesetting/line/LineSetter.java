package org.rubric.typesetting.line;

import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.Mark.Source;
import org.rubric.typesetting.Style;
import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.line.Slug.Call;
import org.rubric.typesetting.line.Span.Link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sets divided copy: each line becomes a slug of glyph runs, pictures, links and rules.
final class LineSetter {
    /// The faces' own line gap, 87 of 2048 units.
    private static final double GAP = 0.0425;

    private static final float[] UNSHIFTED = {};
    private static final int HIGHLIGHT = 0xFFF29A;

    private final Copy copy;
    private final Style style;
    private final double measure;
    private final boolean leftward;
    private int span;
    private int notch;
    private Nest nest;

    private List<Mark> marks = new ArrayList<>();
    private int tag = Integer.MIN_VALUE;
    private double x;
    private double give;
    private int lively;
    private int rigid;
    private Optional<VisualLine> visual = Optional.empty();
    private final Optional<LineTraces> traces;
    private double baseline;
    private double top;
    private double bottom;

    /// @param leftward whether lines begin at the right
    LineSetter(Copy copy, Style style, double measure, boolean leftward) {
        this.copy = copy;
        this.style = style;
        this.measure = measure;
        this.leftward = leftward;
        traces =
                copy.stretches.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LineTraces(copy, style.cut().size(), leftward));
    }

    /// @param ends where each line ends
    /// @param ink of the style, for a line without anything on it
    List<Slug> set(int[] ends, Ink ink) {
        var slugs = new ArrayList<Slug>(ends.length);
        nest = new Nest(copy, style.indents(), measure - style.indents().right());
        int from = 0;
        for (int to : ends) {
            slugs.add(line(from, to, ink));
            from = to;
        }
        return slugs;
    }

    private Slug line(int from, int to, Ink ink) {
        int end = to;
        while (end > from && Glue.blank(copy.unit(end - 1))) end--;
        // One space is kept so that a reader hears two words, not one.
        int spaced = end < to && end > from && copy.unit(end) == ' ' ? end + 1 : end;
        measureHeight(from, spaced, ink);
        begin(from, end, to);
        visual = copy.mixed() ? Optional.of(visual(from, end, spaced)) : Optional.empty();
        marks = new ArrayList<>(4);
        tag = Integer.MIN_VALUE;
        var calls = calls(from, to);
        if (traces.isPresent()) traces.get().begin(traced(from, end, to));
        while (span < copy.spans.size() && copy.end(span) <= from) span++;
        for (int s = span; s < copy.spans.size() && copy.spans.get(s).from() < spaced; s++) {
            var here = copy.spans.get(s);
            int a = Math.max(from, here.from());
            int b = Math.min(spaced, copy.end(s));
            if (a >= b) continue;
            if (visual.isEmpty()) stretch(here, a, b, Math.min(b, end));
            else stretch(here, a, b, Math.min(b, end), visual.get());
            if (traces.isPresent()) trace(traces.get(), b);
        }
        close();
        if (traces.isPresent()) changed(traces.get(), to);
        return new Slug(bottom, marks, calls, false);
    }

    private LineTraces.Line traced(int from, int end, int to) {
        if (visual.isPresent() && end > from) {
            var line = visual.get();
            return new LineTraces.Line(from, end, to, line::left, line::right, baseline);
        }
        var edges = new double[end - from + 1];
        edges[0] = x;
        for (int i = from; i < end; i++)
            edges[i - from + 1] = edges[i - from] + copy.width(i) + (give == 0 ? 0 : shift(i));
        return new LineTraces.Line(
                from, end, to, i -> edges[i - from], i -> edges[i - from + 1], baseline);
    }

    /// Draws the rules of what was changed and ends with the characters before that one.
    private void trace(LineTraces traces, int before) {
        while (traces.due(before)) {
            close();
            traces.draw(marks);
        }
    }

    private void changed(LineTraces traces, int to) {
        trace(traces, to);
        if (traces.touched()) marks.add(new Mark.Changed(0, bottom));
    }

    private void measureHeight(int from, int to, Ink ink) {
        double above = ink.face().ascent() * ink.size() / 1000;
        double below = ink.face().descent() * ink.size() / 1000;
        for (int s = span; s < copy.spans.size() && copy.spans.get(s).from() < to; s++) {
            var here = copy.spans.get(s);
            if (copy.end(s) <= from) continue;
            if (here.inset().isPresent()) {
                var inset = here.inset().get();
                above = Math.max(above, inset.baseline());
                below = Math.max(below, inset.height() - inset.baseline());
            } else if (here.finish().raise() == 0) {
                above = Math.max(above, here.ink().face().ascent() * here.ink().size() / 1000);
                below = Math.max(below, here.ink().face().descent() * here.ink().size() / 1000);
            }
        }
        double gap = GAP * ink.size();
        top = gap;
        baseline = gap + above;
        bottom = baseline + below;
    }

    private void begin(int from, int end, int to) {
        var indents = style.indents();
        double left = nest.start(from);
        x = left;
        give = 0;
        if (style.alignment() == Alignment.LEFT) return;
        double room = measure - indents.right() - left;
        for (int i = from; i < end; i++) room -= copy.width(i);
        switch (style.alignment()) {
            case LEFT -> {}
            case CENTRE -> x += Math.max(0, room / 2);
            case RIGHT -> x += Math.max(0, room);
            case JUSTIFIED -> justify(from, end, forced(to) ? Math.min(0, room) : room);
        }
    }

    /// Whether the text itself ends the line.
    private boolean forced(int to) {
        return to == copy.length() || copy.unit(to - 1) == '\n';
    }

    /// What stands before the last tab stays where the tab puts it.
    private void justify(int from, int end, double room) {
        lively = from;
        rigid = end - 1;
        for (int i = from; i < end; i++) if (copy.unit(i) == '\t') lively = i + 1;
        double glue = 0;
        for (int i = lively; i < end - 1; i++) glue += Glue.at(copy, i);
        give = Glue.give(room, glue);
    }

    /// How much wider than itself a character is set.
    private double shift(int i) {
        return i < lively || i >= rigid ? 0 : give * Glue.at(copy, i);
    }

    private VisualLine visual(int from, int end, int to) {
        var line = new VisualLine(copy, from, end, to, leftward);
        line.place(x, measure, this::shift);
        if (leftward) x = measure - x;
        return line;
    }

    private List<Call> calls(int from, int to) {
        boolean last = to == copy.length();
        for (var place : copy.places)
            if (place.at() >= from && (place.at() < to || last))
                marks.add(new Mark.Destination(place.id(), x, 0));
        if (copy.calls.isEmpty()) return List.of();
        var calls = new ArrayList<Call>(1);
        for (; notch < copy.calls.size() && copy.calls.get(notch).at() < to; notch++)
            calls.add(new Call(copy.calls.get(notch).id(), copy.calls.get(notch).tag()));
        return calls;
    }

    /// Sets [from, to) of a span; only what stands before `inked` can be seen.
    private void stretch(Span here, int from, int to, int inked) {
        open(here.origin().tag());
        double left = x;
        double seen = x;
        int i = from;
        while (i < to) {
            int glyph = copy.glyph(i);
            if (glyph != Copy.NOTHING) {
                int next = i + 1;
                while (next < to && copy.glyph(next) != Copy.NOTHING) next++;
                glyphs(here, i, next);
                for (; i < next; i++) {
                    x += copy.width(i);
                    if (give != 0) x += shift(i);
                    if (i < inked) seen = x;
                }
            } else {
                if (here.inset().isPresent()) paint(here.inset().get());
                x += copy.width(i++);
                seen = x;
            }
        }
        if (seen > left) finish(here, left, seen - left);
    }

    /// The same on a line that does not run to the right throughout.
    private void stretch(Span here, int from, int to, int inked, VisualLine line) {
        open(here.origin().tag());
        double y = baseline - here.finish().raise();
        int next;
        for (int i = from; i < to; i = next) {
            next = i + 1;
            if (copy.glyph(i) != Copy.NOTHING) {
                next = line.end(i, to);
                marks.addAll(line.runs(here, i, next, y));
            } else if (here.inset().isPresent()) {
                x = line.left(i);
                paint(here.inset().get());
            }
            int last = Math.min(next, inked) - 1;
            if (last < i) continue;
            double left = Math.min(line.left(i), line.left(last));
            double right = Math.max(line.right(i), line.right(last));
            if (right > left) finish(here, left, right - left);
        }
    }

    private void glyphs(Span here, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) if (copy.glyph(i) >= 0) count++;
        var glyphs = new int[count];
        count = 0;
        for (int i = from; i < to; i++) if (copy.glyph(i) >= 0) glyphs[count++] = copy.glyph(i);
        var source = new Source(here.origin().block(), here.step(from), copy.text(from, to));
        double y = baseline - here.finish().raise();
        var shifts = give == 0 ? UNSHIFTED : shifts(from, to, count);
        marks.add(new Mark.Glyphs(x, y, here.ink(), glyphs, shifts, source));
    }

    private float[] shifts(int from, int to, int count) {
        float[] shifts = null;
        int glyph = 0;
        for (int i = from; i < to; i++) {
            if (copy.glyph(i) < 0) continue;
            double shift = shift(i);
            if (shift != 0) {
                if (shifts == null) shifts = new float[count];
                shifts[glyph] = (float) shift;
            }
            glyph++;
        }
        return shifts == null ? UNSHIFTED : shifts;
    }

    private void paint(Span.Inset inset) {
        var box = new Box(x, baseline - inset.baseline(), inset.width(), inset.height());
        marks.add(new Mark.Painting(box, inset.drawing(), inset.block()));
    }

    private void finish(Span here, double left, double width) {
        var finish = here.finish();
        double size = here.ink().size();
        double y = baseline - finish.raise();
        int colour = here.ink().colour();
        if (finish.highlight())
            marks.add(new Mark.Fill(new Box(left, top, width, bottom - top), HIGHLIGHT));
        if (finish.underline())
            marks.add(
                    new Mark.Stroke(new Box(left, y + 0.12 * size, width, 0), 0.05 * size, colour));
        if (finish.strike())
            marks.add(
                    new Mark.Stroke(new Box(left, y - 0.25 * size, width, 0), 0.05 * size, colour));
        if (here.link() != Link.NONE) hotspot(here.link(), new Box(left, top, width, bottom - top));
    }

    /// A link that goes on in another ink gets one hotspot all the same.
    private void hotspot(Link link, Box box) {
        for (int i = marks.size() - 1; i >= 0 && !(marks.get(i) instanceof Mark.Open); i--)
            if (marks.get(i) instanceof Mark.Hotspot(var before, var target, var uri, _)
                    && target.equals(link.target())
                    && uri.equals(link.uri())) {
                double left = Math.min(box.x(), before.x());
                double right = Math.max(box.x() + box.width(), before.x() + before.width());
                var wider = new Box(left, before.y(), right - left, before.height());
                marks.set(i, new Mark.Hotspot(wider, target, uri, link.words()));
                return;
            }
        marks.add(new Mark.Hotspot(box, link.target(), link.uri(), link.words()));
    }

    private void open(int element) {
        if (element == tag) return;
        close();
        tag = element;
        marks.add(new Mark.Open(element));
    }

    private void close() {
        if (tag != Integer.MIN_VALUE) {
            if (visual.isPresent()) sort();
            marks.add(new Mark.Close());
        }
        tag = Integer.MIN_VALUE;
    }

    /// What belongs to one element is written from left to right, as readers of files expect it;
    /// elements follow each other as they are read.
    private void sort() {
        int first = marks.size();
        while (!(marks.get(first - 1) instanceof Mark.Open)) first--;
        marks.subList(first, marks.size()).sort(Comparator.comparingDouble(LineSetter::place));
    }

    private static double place(Mark mark) {
        return switch (mark) {
            case Mark.Glyphs run -> run.x();
            case Mark.Painting painting -> painting.box().x();
            case Mark.Stroke _,
                    Mark.Fill _,
                    Mark.Hotspot _,
                    Mark.Destination _,
                    Mark.Changed _,
                    Mark.Open _,
                    Mark.Close _ ->
                    Double.MAX_VALUE;
        };
    }
}
