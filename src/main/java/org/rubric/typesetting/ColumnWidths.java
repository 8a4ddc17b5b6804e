package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.typesetting.line.BreakRules;
import org.rubric.typesetting.line.Job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How wide the columns of a table become: at least their longest word, at most their longest line,
/// or as the source had them where that leaves room for the words. Measured at one size; all scales
/// with it.
final class ColumnWidths {
    /// What is to be kept whole at least.
    enum Whole {
        /// Words as they are.
        WORDS,
        /// What stands between the joints of a word, such as the underscores and humps of a name.
        PIECES
    }

    /// Pieces longer than this many times the type size are divided rather than widen a column.
    private static final double LONGEST_PIECE = 9;

    /// What of a name in humps is long enough to stand on a line, as part of the type size.
    private static final double HUMPED = 3.5;

    /// Where the text may leave the width that was drawn for it, by how much.
    private static final double GROWTH = 1.3;

    private static final String JOINTS = "_-=&?;)]}";

    private static final double CHINESE = 4;

    private static final int PIECE = 0;
    private static final int WORD = 1;
    private static final int MOST = 2;

    /// Where tabs lead in a cell.
    private static final Style.Indents CELLS =
            new Style.Indents(0, 0, 0, StyleSheet.STEP, StyleSheet.STEP, true);

    private static final double NOTES_LEAST = 14;
    private static final double NOTES_MOST = 28;

    private final Job job;
    private final Cut cut;
    private final double[] pieces;
    private final double[] words;
    private final double[] most;

    /// @param cut the type of the cells; widths come out for its size
    ColumnWidths(Job job, Grid grid, Cut cut, int headerRows) {
        this.job = job;
        this.cut = cut;
        pieces = new double[grid.columns()];
        words = new double[grid.columns()];
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
        var all = Grid.Place.whole(most.length);
        spread(pieces, all, Math.min(needs[MOST], NOTES_LEAST * cut.size()));
        spread(words, all, Math.min(needs[MOST], NOTES_LEAST * cut.size()));
        spread(most, all, Math.min(needs[MOST], NOTES_MOST * cut.size()));
    }

    private void enter(Grid.Place place, boolean bold) {
        var needs = needs(place.cell().body(), bold);
        int at = place.column();
        pieces[at] = Math.max(pieces[at], needs[PIECE]);
        words[at] = Math.max(words[at], needs[WORD]);
        most[at] = Math.max(most[at], needs[MOST]);
    }

    private void spread(Grid.Place place, boolean bold) {
        var needs = needs(place.cell().body(), bold);
        spread(pieces, place, needs[PIECE]);
        spread(words, place, needs[WORD]);
        spread(most, place, needs[MOST]);
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
    double[] fit(double room, double factor, double padding, List<Integer> grid, Whole whole) {
        var least = least(whole);
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
    double least(double factor, double padding, Whole whole) {
        double sum = 0;
        for (double width : least(whole)) sum += width * factor + padding + 0.5;
        return sum;
    }

    private double[] least(Whole whole) {
        return switch (whole) {
            case WORDS -> words;
            case PIECES -> pieces;
        };
    }

    /// Where a table must be cut so that the words of each part go into that room.
    ///
    /// @param first room that the first column takes in each part
    /// @return the first column of each part, and the end of the last
    List<Integer> cuts(double room, double first, double factor, double padding) {
        var cuts = new ArrayList<Integer>();
        int from = first > 0 ? 1 : 0;
        cuts.add(from);
        double have = first;
        for (int c = from; c < words.length; c++) {
            double width = width(c, factor, padding);
            if (c > cuts.getLast() && have + width > room) {
                cuts.add(c);
                have = first;
            }
            have += width;
        }
        cuts.add(words.length);
        return cuts;
    }

    /// What a column needs for its longest word.
    double width(int column, double factor, double padding) {
        return words[column] * factor + padding + 0.5;
    }

    /// As the source drew them, but for columns that a little more room saves from breaking lines.
    private static double asDrawn(List<Integer> grid, double[] wanted, double[] low, double room) {
        double drawn = 0;
        for (int twips : grid) drawn += Math.max(1, twips) / 20.0;
        double scale = drawn > room ? room / drawn : 1;
        var ideal = wanted.clone();
        double all = 0;
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = Math.max(low[c], Math.max(1, grid.get(c)) / 20.0 * scale);
            all += wanted[c];
        }
        for (int c = 0; c < wanted.length && all < room; c++) {
            double more = ideal[c] - wanted[c];
            if (more <= 0 || ideal[c] > GROWTH * wanted[c]) continue;
            more = Math.min(more, room - all);
            wanted[c] += more;
            all += more;
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
        var needs = new double[3];
        for (var block : body) {
            switch (block) {
                case Exhibit.Table table -> {
                    int columns = Grid.of(table).columns();
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
        widen(needs, inner[PIECE], inner[WORD], inner[MOST]);
    }

    private static void widen(double[] needs, double least, double most) {
        widen(needs, least, least, most);
    }

    private static void widen(double[] needs, double piece, double word, double most) {
        needs[PIECE] = Math.max(needs[PIECE], piece);
        needs[WORD] = Math.max(needs[WORD], word);
        needs[MOST] = Math.max(needs[MOST], Math.max(word, most));
    }

    private void text(double[] needs, List<Inline> runs, double indent, boolean bold) {
        double unit = cut.size() / 1000;
        double line = indent;
        double nest = indent;
        double hang = indent;
        double word = 0;
        double piece = 0;
        boolean begins = true;
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
                line =
                        switch (c) {
                            case '\n' -> indent;
                            case '\t' -> CELLS.stop(line);
                            default -> line + width;
                        };
                // What pseudo-code is moved in by, its words cannot have.
                if (c == '\n') begins = true;
                else if (c != '\t' && c != ' ') begins = false;
                else if (!begins && nest > indent) nest = Math.max(nest, hang);
                if (begins) {
                    nest = line;
                    hang = line + StyleSheet.STEP;
                }
                boolean stands = i > 0 && piece > HUMPED * cut.size();
                if (stands && BreakRules.hump(text.charAt(i - 1), c)) piece = 0;
                boolean ends = c == ' ' || c == '\n' || c == '/' || c == '\t';
                word = ends ? 0 : word + width;
                piece = ends ? 0 : piece + width;
                // Chinese is divided between any two letters; a few of them stay together.
                if (c >= '\u2E80' && c < '\uA000') word = Math.min(word, CHINESE * cut.size());
                double part = Math.min(piece, Math.min(word, LONGEST_PIECE * cut.size()));
                widen(needs, part + nest, word + nest, line);
                if (JOINTS.indexOf(c) >= 0) piece = 0;
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
