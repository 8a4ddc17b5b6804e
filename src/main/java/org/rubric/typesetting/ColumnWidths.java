package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.typesetting.line.Job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How wide the columns of a table become: at least their longest word, at most their longest line,
/// or as the source had them where that leaves room for the words. Measured at one size; all scales
/// with it.
final class ColumnWidths {
    /// Words longer than this many times the type size may be divided rather than widen a column.
    private static final double LONGEST_WORD = 9;

    private static final double CHINESE = 4;

    private static final double NOTES_LEAST = 14;
    private static final double NOTES_MOST = 28;

    private final Job job;
    private final Cut cut;
    private final double[] least;
    private final double[] most;

    /// @param cut the type of the cells; widths come out for its size
    ColumnWidths(Job job, Grid grid, Cut cut, int headerRows) {
        this.job = job;
        this.cut = cut;
        least = new double[grid.columns()];
        most = new double[grid.columns()];
        var spanning = new ArrayList<Grid.Place>();
        for (var place : grid.places()) {
            if (place.columns() > 1) spanning.add(place);
            else enter(place, place.row() < headerRows);
        }
        spanning.sort(Comparator.comparingInt(Grid.Place::columns));
        for (var place : spanning) spread(place, place.row() < headerRows);
    }

    /// The notes inside the frame, which want more room than two short columns may have.
    void notes(List<Block> notes) {
        if (notes.isEmpty()) return;
        var needs = needs(notes, false);
        var all = Grid.Place.whole(least.length);
        spread(least, all, Math.min(needs[1], NOTES_LEAST * cut.size()));
        spread(most, all, Math.min(needs[1], NOTES_MOST * cut.size()));
    }

    private void enter(Grid.Place place, boolean bold) {
        var needs = needs(place.cell().body(), bold);
        least[place.column()] = Math.max(least[place.column()], needs[0]);
        most[place.column()] = Math.max(most[place.column()], needs[1]);
    }

    private void spread(Grid.Place place, boolean bold) {
        var needs = needs(place.cell().body(), bold);
        spread(least, place, needs[0]);
        spread(most, place, needs[1]);
    }

    private static void spread(double[] widths, Grid.Place place, double need) {
        double have = 0;
        for (int c = place.column(); c < place.right(); c++) have += widths[c];
        if (have >= need) return;
        for (int c = place.column(); c < place.right(); c++)
            widths[c] += (need - have) / place.columns();
    }

    /// Widths of the columns, together at most `room`.
    ///
    /// @param factor size of the type over the size that was measured
    /// @param padding both sides of a cell together
    double[] fit(double room, double factor, double padding, List<Integer> grid) {
        int columns = least.length;
        var low = new double[columns];
        var wanted = new double[columns];
        double all = 0;
        for (int c = 0; c < columns; c++) {
            low[c] = least[c] * factor + padding + 0.5;
            wanted[c] = Math.max(low[c], most[c] * factor + padding + 1);
            all += wanted[c];
        }
        if (grid.size() == columns) all = asDrawn(grid, wanted, low, room);
        else if (all > room) all = shared(wanted, low, room);
        else if (all > 0.75 * room) scale(wanted, room / all);
        return all > room ? squeezed(wanted, low, room) : wanted;
    }

    /// The narrowest the table can be without dividing words.
    double least(double factor, double padding) {
        double sum = 0;
        for (double width : least) sum += width * factor + padding + 0.5;
        return sum;
    }

    private static double asDrawn(List<Integer> grid, double[] wanted, double[] low, double room) {
        double drawn = 0;
        for (int twips : grid) drawn += Math.max(1, twips) / 20.0;
        double scale = drawn > room ? room / drawn : 1;
        double all = 0;
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = Math.max(low[c], Math.max(1, grid.get(c)) / 20.0 * scale);
            all += wanted[c];
        }
        return all;
    }

    /// Every column gets its least, and the rest in proportion to what it would like beyond.
    private static double shared(double[] wanted, double[] low, double room) {
        double least = sum(low);
        double beyond = sum(wanted) - least;
        double rest = Math.max(0, room - least);
        for (int c = 0; c < wanted.length; c++)
            wanted[c] = low[c] + (beyond > 0 ? rest * (wanted[c] - low[c]) / beyond : 0);
        return sum(wanted);
    }

    private static double[] squeezed(double[] wanted, double[] low, double room) {
        double all = sum(wanted);
        double least = sum(low);
        if (least >= room) {
            scale(low, room / least);
            return low;
        }
        double factor = (room - least) / (all - least);
        for (int c = 0; c < wanted.length; c++) wanted[c] = low[c] + (wanted[c] - low[c]) * factor;
        return wanted;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) sum += width;
        return sum;
    }

    private static void scale(double[] widths, double factor) {
        for (int c = 0; c < widths.length; c++) widths[c] *= factor;
    }

    /// Longest word and longest line of what stands in a cell.
    private double[] needs(List<Block> body, boolean bold) {
        var needs = new double[2];
        for (var block : body) {
            switch (block) {
                case Exhibit.Table table -> {
                    int columns = Grid.of(table.rows()).columns();
                    widen(needs, columns * cut.size() * 3, columns * cut.size() * 8);
                }
                case Exhibit.Figure figure -> {
                    for (var panel : figure.panels()) widen(needs, 72, panel.image().width());
                }
                case Exhibit.Equation _ -> widen(needs, 72, 144);
                case Block.Clause clause -> nested(needs, clause.body(), bold);
                default -> {
                    double indent = block instanceof Block.Item item ? item.level() * 14.2 : 0;
                    text(needs, block.runs(), indent, bold);
                    nested(needs, block.parts(), bold);
                }
            }
        }
        return needs;
    }

    private void nested(double[] needs, List<Block> parts, boolean bold) {
        if (parts.isEmpty()) return;
        var inner = needs(parts, bold);
        widen(needs, inner[0], inner[1]);
    }

    private static void widen(double[] needs, double least, double most) {
        needs[0] = Math.max(needs[0], least);
        needs[1] = Math.max(needs[1], Math.max(least, most));
    }

    private void text(double[] needs, List<Inline> runs, double indent, boolean bold) {
        double unit = cut.size() / 1000;
        double line = indent;
        double word = 0;
        for (var run : runs) {
            var weighed = heavy(run) || bold ? cut.bolder() : cut;
            var face = job.type().face(weighed);
            var text = run.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                double width =
                        c < '\u0590'
                                ? face.advance(face.glyph(c)) * unit
                                : job.type().width(weighed, c);
                line = c == '\n' ? indent : line + width;
                boolean ends = c == ' ' || c == '\n' || c == '/';
                word = ends ? 0 : word + width;
                // Chinese is divided between any two letters; a few of them stay together.
                if (c >= '\u2E80' && c < '\uA000') word = Math.min(word, CHINESE * cut.size());
                widen(needs, Math.min(word, LONGEST_WORD * cut.size()) + indent, line);
            }
            if (run instanceof Inline.Picture(_, var image))
                widen(needs, Math.min(72, image.width()), line += image.width());
            if (run instanceof Inline.Formula(_, var maths))
                widen(needs, 20, line += 4 * maths.latex().length());
        }
    }

    private static boolean heavy(Inline run) {
        return run instanceof Inline.Text(_, var marks)
                && marks.has(org.rubric.document.Marks.Style.BOLD);
    }
}
