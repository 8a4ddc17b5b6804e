package org.rubric.typesetting;

import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.line.Shifting;
import org.rubric.typesetting.line.Slug;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Stands the set cells of a table side by side and makes slugs of its rows: one for a row, or
/// several for a row that is higher than a page. One higher than a quarter of a page comes in
/// slices, which stay together unless too much of the page before would be left empty.
final class RowSetter {
    /// Share of a page that repeated rows may take.
    static final double MOST_REPEATED = 1 / 3.0;

    private static final double PIECES = 10;

    /// Share of a page from which a row may be divided.
    private static final double HIGH = 0.25;

    private final Grid grid;
    private final double[] edges;
    private final double padding;
    private final TableStyle style;
    private final CellText[] texts;
    private final int[] bases;
    private final double[] heights;
    private final double[] starts;
    private double room;
    private final boolean[] joined;
    private final double[][] tops;

    /// @param edges of the columns, one more than there are; falling where the first column stands
    ///     at the right
    /// @param bases what to add to the tags of each cell
    RowSetter(
            Grid grid,
            double[] edges,
            double padding,
            TableStyle style,
            CellText[] texts,
            int[] bases) {
        this.grid = grid;
        this.edges = edges;
        this.padding = padding;
        this.style = style;
        this.texts = texts;
        this.bases = bases;
        heights = new double[grid.rows()];
        starts = new double[grid.rows() + 1];
        joined = new boolean[grid.rows()];
        tops = new double[texts.length][];
    }

    /// The slugs of rows of which none is repeated.
    List<List<Slug>> rows(double line, double highest) {
        return rows(line, highest, 0);
    }

    /// @param line height of an empty row
    /// @param highest room for a row on a page of its own
    /// @param headers rows repeated above it
    /// @return the slugs of each row
    List<List<Slug>> rows(double line, double highest, int headers) {
        room = highest - settle(line, highest, headers);
        var open = opened();
        var rows = new ArrayList<List<Slug>>();
        for (int r = 0; r < grid.rows(); r++) {
            boolean glued = joined[r];
            if (tall(r)) rows.add(loose(r, open.get(r)));
            else if (heights[r] > room * HIGH) rows.add(sliced(r, open.get(r), glued));
            else rows.add(List.of(slug(r, open.get(r), glued)));
        }
        return rows;
    }

    /// Whether a row is higher than a page.
    boolean tall(int row) {
        return heights[row] > room;
    }

    /// Heights of the rows, and where the slugs of each cell stand.
    ///
    /// @return height of the rows that are repeated
    private double settle(double line, double highest, int headers) {
        Arrays.fill(heights, line);
        for (var place : grid.places())
            if (place.rows() == 1)
                heights[place.row()] =
                        Math.max(heights[place.row()], texts[place.number()].height());
        for (var place : grid.places()) {
            if (place.rows() == 1) {
                tops[place.number()] = texts[place.number()].tops();
                continue;
            }
            double have = 0;
            for (int r = place.row(); r < place.bottom(); r++) have += heights[r];
            boolean whole = Math.max(have, texts[place.number()].height()) < 0.3 * highest;
            if (whole) for (int r = place.row(); r < place.bottom() - 1; r++) joined[r] = true;
            tops[place.number()] = spanning(place, whole);
        }
        for (int r = 0; r < heights.length; r++) starts[r + 1] = starts[r] + heights[r];
        double repeated = starts[headers];
        return repeated > highest * MOST_REPEATED ? 0 : repeated;
    }

    /// A cell over several rows. Where the page may end between them, no line of it may lie across
    /// that place; the last row grows by what is then too much.
    private double[] spanning(Grid.Place place, boolean whole) {
        var text = texts[place.number()];
        var at = text.tops().clone();
        double shift = 0;
        double edge = 0;
        int row = place.row();
        for (int i = 0; i < at.length; i++) {
            at[i] += shift;
            while (row < place.bottom() - 1
                    && (whole
                            ? at[i] >= edge + heights[row]
                            : at[i] + text.slugs().get(i).height() > edge + heights[row] + 0.01)) {
                edge += heights[row++];
                if (!whole && at[i] < edge) {
                    shift += edge + 2 - at[i];
                    at[i] = edge + 2;
                }
            }
        }
        double need = text.height() + shift;
        double have = 0;
        for (int r = place.row(); r < place.bottom(); r++) have += heights[r];
        if (need > have) heights[place.bottom() - 1] += need - have;
        return at;
    }

    /// For each row the cells that have a part in it.
    private List<List<Grid.Place>> opened() {
        var open = new ArrayList<List<Grid.Place>>();
        for (int r = 0; r < grid.rows(); r++) open.add(new ArrayList<>());
        for (var place : grid.places())
            for (int r = place.row(); r < place.bottom(); r++) open.get(r).add(place);
        return open;
    }

    private Slug slug(int row, List<Grid.Place> open, boolean glued) {
        var marks = new ArrayList<Mark>();
        var calls = new ArrayList<Slug.Call>(0);
        for (var place : open) {
            double above = above(place, row);
            boolean last = row == place.bottom() - 1;
            put(place, above, last ? Double.MAX_VALUE : above + heights[row], marks, calls);
        }
        rule(row, open, heights[row], true, true, marks);
        return new Slug(heights[row], marks, calls, glued, closing(row, open, heights[row]));
    }

    /// Puts the slugs of a cell that begin in [from, to) of it.
    private void put(
            Grid.Place place, double from, double to, List<Mark> marks, List<Slug.Call> calls) {
        var at = tops[place.number()];
        for (int i = 0; i < at.length; i++)
            if (at[i] >= from && at[i] < to) put(place, i, at[i] - from, marks, calls);
    }

    private void put(
            Grid.Place place, int slug, double y, List<Mark> marks, List<Slug.Call> calls) {
        var text = texts[place.number()].slugs().get(slug);
        int base = bases[place.number()];
        for (var mark : text.marks())
            marks.add(Shifting.moved(mark, left(place) + padding, y, base));
        for (var call : text.calls()) calls.add(new Slug.Call(call.footnote(), call.tag() + base));
    }

    /// A row higher than the page, in pieces; each cell goes on with the first line that did not go
    /// into the piece before.
    private List<Slug> divided(int row, List<Grid.Place> open, double piece) {
        var next = new int[open.size()];
        var end = new int[open.size()];
        for (int p = 0; p < next.length; p++) {
            var place = open.get(p);
            double above = above(place, row);
            boolean last = row == place.bottom() - 1;
            next[p] = from(place, above);
            end[p] = last ? tops[place.number()].length : from(place, above + heights[row]);
        }
        var slugs = new ArrayList<Slug>();
        boolean more = true;
        while (more) {
            more = false;
            var marks = new ArrayList<Mark>();
            var calls = new ArrayList<Slug.Call>(0);
            double height = 0;
            for (int p = 0; p < open.size(); p++) {
                var place = open.get(p);
                int first = next[p];
                double top = first < end[p] ? Math.max(0, tops[place.number()][first] - 2) : 0;
                int stop = stop(place, first, end[p], top + piece);
                for (int i = first; i < stop; i++) {
                    height = Math.max(height, bottom(place, i) - top + 2);
                    put(place, i, tops[place.number()][i] - top, marks, calls);
                }
                next[p] = stop;
                more |= stop < end[p];
            }
            rule(row, open, height, slugs.isEmpty(), !more, marks);
            var ending = more ? closing(-1, open, height) : closing(row, open, height);
            slugs.add(new Slug(height, marks, calls, false, ending));
        }
        return slugs;
    }

    /// Where a piece of a cell ends: behind what goes in, one slug at least, and where the
    /// page may.
    private int stop(Grid.Place place, int first, int end, double lowest) {
        int stop = first;
        while (stop < end && (stop == first || bottom(place, stop) <= lowest)) stop++;
        if (stop == end) return stop;
        int good = stop;
        while (good > first && held(place, good - 1)) good--;
        return good > first ? good : stop;
    }

    /// A row higher than the page: in slices where its cells have lines at one height often enough.
    private List<Slug> loose(int row, List<Grid.Place> open) {
        var slices = sliced(row, open, false);
        boolean fine = slices.stream().allMatch(slice -> slice.height() < room / 2);
        if (!fine) return divided(row, open, room / PIECES);
        return slices.stream().map(slice -> slice.glued(false)).toList();
    }

    /// A row cut between lines where no cell has one across.
    private List<Slug> sliced(int row, List<Grid.Place> open, boolean glued) {
        var slugs = new ArrayList<Slug>();
        double from = 0;
        while (from < heights[row]) {
            double to = next(row, open, from + room / PIECES);
            if (heights[row] - to < room / PIECES) to = heights[row];
            boolean last = to == heights[row];
            var marks = new ArrayList<Mark>();
            var calls = new ArrayList<Slug.Call>(0);
            for (var place : open) {
                double above = above(place, row);
                boolean end = last && row == place.bottom() - 1;
                put(place, above + from, end ? Double.MAX_VALUE : above + to, marks, calls);
            }
            rule(row, open, to - from, from == 0, last, marks);
            var ending = closing(last ? row : -1, open, to - from);
            slugs.add(new Slug(to - from, marks, calls, !last || glued, ending));
            from = to;
        }
        return slugs;
    }

    /// The first line at that height of a row or below it that no other line reaches over; the end
    /// of the row if there is none.
    private double next(int row, List<Grid.Place> open, double least) {
        double found = heights[row];
        for (var place : open) {
            double above = above(place, row);
            for (double top : tops[place.number()]) {
                double y = top - above;
                if (y >= least && y < found && clear(row, open, y)) found = y;
            }
        }
        return found;
    }

    private boolean clear(int row, List<Grid.Place> open, double y) {
        for (var place : open) {
            double at = y + above(place, row);
            int i = from(place, at) - 1;
            if (i >= 0 && bottom(place, i) > at + 0.01) return false;
            if (i >= 0 && held(place, i)) return false;
        }
        return true;
    }

    /// Whether a line of a cell must not be the last of its page.
    private boolean held(Grid.Place place, int slug) {
        var slugs = texts[place.number()].slugs();
        return slug + 1 < slugs.size() && slugs.get(slug).glued();
    }

    /// The rule below the cells that go on in the next row, for the foot of a page.
    private List<Mark> closing(int row, List<Grid.Place> open, double height) {
        if (style.grid() == 0) return List.of();
        var ending = new ArrayList<Mark>(0);
        for (var place : open)
            if (place.bottom() != row + 1) {
                double width = Math.abs(edges[place.right()] - edges[place.column()]);
                ending.add(stroke(left(place), height, width, 0, style.grid()));
            }
        return ending;
    }

    private double left(Grid.Place place) {
        return Math.min(edges[place.column()], edges[place.right()]);
    }

    /// Height of the rows of a cell above one of them.
    private double above(Grid.Place place, int row) {
        return starts[row] - starts[place.row()];
    }

    /// The first slug of a cell that begins there or below.
    private int from(Grid.Place place, double y) {
        var at = tops[place.number()];
        int i = 0;
        while (i < at.length && at[i] < y) i++;
        return i;
    }

    private double bottom(Grid.Place place, int slug) {
        return tops[place.number()][slug] + texts[place.number()].slugs().get(slug).height();
    }

    private void rule(
            int row,
            List<Grid.Place> open,
            double height,
            boolean first,
            boolean last,
            List<Mark> marks) {
        double left = Math.min(edges[0], edges[grid.columns()]);
        double width = Math.abs(edges[grid.columns()] - edges[0]);
        if (style.above(row) > 0 && first) marks.add(stroke(left, 0, width, 0, style.above(row)));
        if (row == grid.rows() - 1 && style.above(row + 1) > 0 && last)
            marks.add(stroke(left, height, width, 0, style.above(row + 1)));
        if (style.grid() == 0) return;
        var through = new boolean[grid.columns() + 1];
        var top = new boolean[grid.columns()];
        var bottom = new boolean[grid.columns()];
        for (var place : open) {
            for (int c = place.column() + 1; c < place.right(); c++) through[c] = true;
            boolean begins = place.row() == row;
            boolean ends = place.bottom() == row + 1;
            for (int c = place.column(); c < place.right(); c++) {
                top[c] = !begins;
                bottom[c] = !ends;
            }
        }
        if (first) horizontal(top, 0, marks);
        if (last) horizontal(bottom, height, marks);
        for (int c = 0; c <= grid.columns(); c++)
            if (!through[c]) marks.add(stroke(edges[c], 0, 0, height, style.grid()));
    }

    /// One line for neighbouring columns that all have one.
    private void horizontal(boolean[] without, double y, List<Mark> marks) {
        int c = 0;
        while (c < without.length) {
            int from = c;
            while (c < without.length && !without[c]) c++;
            if (c > from)
                marks.add(
                        stroke(
                                Math.min(edges[from], edges[c]),
                                y,
                                Math.abs(edges[c] - edges[from]),
                                0,
                                style.grid()));
            c++;
        }
    }

    private static Mark stroke(double x, double y, double width, double height, double thick) {
        return new Mark.Stroke(new Box(x, y, width, height), thick, 0);
    }
}
