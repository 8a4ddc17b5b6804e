package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.furniture.NumberRange;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;

import java.util.ArrayList;
import java.util.List;

/// Sets the lists of a published text's series: the ranges of its own behind the cover, and all of
/// them on the back.
final class SeriesSetter {
    private static final List<Double> WIDTHS = List.of(8211 / 20.0, 1734 / 20.0);
    private static final List<Double> LETTERS = List.of(70.0, 410.0);
    private static final double WIDTH = WIDTHS.getFirst() + WIDTHS.getLast();
    private static final double LEFT = 108 / 20.0;
    private static final double PADDING = 108 / 20.0;
    private static final double LEAST = 190 / 20.0 + 3;
    private static final double BORDER = 0.75;
    private static final double END = 24;
    private static final int CURRENT = 0xE6E6E6;

    private final Compositor compositor;
    private final LeafSetter leaves;
    private final Phrases phrases;
    private final Id root;

    SeriesSetter(Compositor compositor, Id root) {
        this.compositor = compositor;
        leaves = compositor.leaves();
        phrases = compositor.phrases();
        this.root = root;
    }

    /// @param heading lines above the list; the last is the title of the series
    void ranges(
            List<String> heading, List<NumberRange> ranges, int parent, Stick stick, Flow flow) {
        int from = flow.settings().size();
        for (int i = 0; i < heading.size(); i++) {
            var part = i == 0 ? Part.SERIES_TITLE : Part.SERIES_NAME;
            line("heading" + i, heading.get(i), part, parent, stick, flow);
        }
        if (ranges.isEmpty()) return;
        var rows = new ArrayList<List<FormSetter.Cell>>();
        for (var range : ranges) {
            var part =
                    range.current()
                            ? Part.SERIES_CURRENT
                            : range.numbers().isEmpty() ? Part.SERIES_GROUP : Part.SERIES_RANGE;
            rows.add(
                    List.of(
                            FormSetter.Cell.of(part, range.label()),
                            FormSetter.Cell.of(numbered(range), range.numbers())));
        }
        var sheet = new FormSetter.Sheet(WIDTHS, rows, List.of(), PADDING, LEAST, false);
        var galley = compositor.form(root.part("ranges")).set(sheet, LEFT, stick);
        double left = compositor.leftward() ? stick.measure() - LEFT - WIDTH : LEFT;
        flow.add(framed(galley, ranges, left), parent);
        double used = 0;
        for (var setting : flow.settings().subList(from, flow.settings().size())) {
            var shape = setting.galley().shape();
            used += shape.before() + setting.galley().height() + shape.after();
        }
        // A list that fills its page has the last word.
        if (used + END < stick.height())
            line("end", phrases.say("series.list"), Part.SERIES_END, parent, stick, flow);
    }

    private static Part numbered(NumberRange range) {
        return range.current() ? Part.SERIES_CURRENT_NUMBERS : Part.SERIES_NUMBERS;
    }

    /// @param series letter and title of each
    void all(List<NumberRange> series, int parent, Stick stick, Flow flow) {
        if (series.isEmpty()) return;
        line("all", phrases.say("series.all"), Part.BACK_TITLE, parent, stick, flow);
        var rows = new ArrayList<List<FormSetter.Cell>>();
        for (var one : series) {
            var part = one.current() ? Part.BACK_CURRENT : Part.BACK_SERIES;
            rows.add(
                    List.of(
                            FormSetter.Cell.of(part, one.label()),
                            FormSetter.Cell.of(part, one.numbers())));
        }
        var sheet = new FormSetter.Sheet(LETTERS, rows, List.of(), PADDING, LEAST, false);
        flow.add(compositor.form(root.part("letters")).set(sheet, 0, stick), parent);
    }

    private void line(String role, String words, Part part, int parent, Stick stick, Flow flow) {
        flow.add(leaves.line(Block.Line.of(root.part(role), words), part, stick), parent);
    }

    /// A double line around it, and a ground of grey under the range of the document.
    private static Galley framed(Galley galley, List<NumberRange> ranges, double from) {
        double outer = 2 * BORDER;
        var slugs = new ArrayList<Slug>();
        int last = galley.slugs().size() - 1;
        for (int i = 0; i <= last; i++) {
            var slug = galley.slugs().get(i);
            double height = slug.height();
            double top = i == 0 ? -4 : 0;
            double bottom = i == last ? height + 4 : height;
            var marks = new ArrayList<>(slug.marks());
            if (i < ranges.size() && ranges.get(i).current())
                marks.add(new Mark.Fill(new Box(from, 0, WIDTH, height), CURRENT));
            for (double beyond : new double[] {0, outer}) {
                double a = i == 0 ? top - beyond : top;
                double b = i == last ? bottom + beyond : bottom;
                double left = from - beyond;
                double right = from + WIDTH + beyond;
                marks.add(stroke(left, a, 0, b - a));
                marks.add(stroke(right, a, 0, b - a));
                if (i == 0) marks.add(stroke(left, a, right - left, 0));
                if (i == last) marks.add(stroke(left, b, right - left, 0));
            }
            slugs.add(slug.with(marks));
        }
        var shape = new Galley.Shape(8, 8, false, false);
        return new Galley(shape, slugs, List.of(), galley.tags(), galley.findings());
    }

    private static Mark stroke(double x, double y, double width, double height) {
        return new Mark.Stroke(new Box(x, y, width, height), BORDER, 0);
    }
}
