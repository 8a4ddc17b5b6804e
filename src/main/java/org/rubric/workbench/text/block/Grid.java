package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

/// Where the cells of a table stand: which columns and rows each takes, and how wide columns are.
///
/// @param columns of the grid
record Grid(List<Slot> slots, int columns, int rows) {
    private static final double PADDING = 18;
    private static final double LEAST = 40;
    private static final double WIDEST = 260;
    private static final int LONG = 80;

    /// A column that was given a width and lacks less than this gets what it lacks for one line: a
    /// cell's edge is wider here than on the page.
    private static final double NEARLY = 1.1;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    Grid {
        slots = List.copyOf(slots);
    }

    /// A cell with its first column and row and how far it reaches.
    record Slot(Exhibit.Cell cell, int column, int row, int across, int down) {}

    /// Places the cells as a reader of the rows would: each in the first free column.
    static Grid of(Exhibit.Table table) {
        var slots = new ArrayList<Slot>();
        var free = new ArrayList<Integer>();
        int rows = table.rows().size();
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (var cell : table.rows().get(row).cells()) {
                while (column < free.size() && free.get(column) > row) column++;
                int across = Math.clamp(cell.reach().columns(), 1, 200);
                int down = Math.clamp(cell.reach().rows(), 1, rows - row);
                slots.add(new Slot(cell, column, row, across, down));
                for (int i = column; i < column + across; i++) {
                    while (free.size() <= i) free.add(0);
                    free.set(i, row + down);
                }
                column += across;
            }
        }
        return new Grid(slots, Math.max(1, free.size()), rows);
    }

    /// Widths of the columns: as given, else by what stands in them. A column that is too narrow
    /// for its longest word takes from those that have more than they need. Together at least
    /// `width`; more when the columns cannot be made so narrow.
    ///
    /// @param measure width of words in a cell, bold in a header
    double[] widths(Exhibit.Table.Frame frame, double width, Measure measure) {
        var whole = new double[columns];
        var words = new double[columns];
        natural(whole, words, measure);
        var widths = whole.clone();
        boolean told = frame.widths().size() == columns;
        if (told) for (int i = 0; i < columns; i++) widths[i] = Math.max(1, frame.widths().get(i));
        double sum = Arrays.stream(widths).sum();
        for (int i = 0; i < columns; i++) widths[i] *= width / sum;
        boolean room = Arrays.stream(whole).sum() <= width;
        for (int i = 0; i < columns; i++)
            if (room && (!told || whole[i] <= widths[i] * NEARLY)) words[i] = whole[i];
        share(widths, words);
        double used = 0;
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.max(LEAST, Math.floor(widths[i]));
            used += widths[i];
        }
        if (used < width) widths[columns - 1] += width - used;
        return widths;
    }

    /// How wide words are on the screen.
    @FunctionalInterface
    interface Measure {
        double width(String words, boolean bold);
    }

    /// Moves room from columns with more than they want to those with less.
    private static void share(double[] widths, double[] wanted) {
        double lack = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lack += Math.max(0, wanted[i] - widths[i]);
            spare += Math.max(0, widths[i] - wanted[i]);
        }
        if (lack == 0 || spare == 0) return;
        double part = Math.min(1, spare / lack);
        for (int i = 0; i < widths.length; i++)
            if (widths[i] < wanted[i]) widths[i] += (wanted[i] - widths[i]) * part;
            else widths[i] -= (widths[i] - wanted[i]) * Math.min(1, lack / spare);
    }

    private void natural(double[] whole, double[] words, Measure measure) {
        Arrays.fill(whole, LEAST);
        Arrays.fill(words, LEAST);
        for (var slot : slots) {
            if (slot.across != 1) continue;
            int i = slot.column;
            for (var block : slot.cell.body()) {
                var text = Inline.text(block.runs());
                whole[i] = Math.max(whole[i], room(text, slot, measure));
                for (var word : SPACE.split(text))
                    words[i] = Math.max(words[i], room(word, slot, measure));
            }
        }
    }

    private static double room(String text, Slot slot, Measure measure) {
        if (text.length() > LONG) return WIDEST;
        return Math.min(WIDEST, Math.ceil(measure.width(text, slot.cell.header())) + PADDING);
    }
}
