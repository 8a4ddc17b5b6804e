package org.rubric.editing.excerpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Exhibit.Table.Frame;
import org.rubric.document.Id;
import org.rubric.editing.Blank;

/// A table pasted into a table: its cells go into the cells from the caret's on, and the table
/// grows where it is too small.
final class CellFilling {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 100;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Row> frames;
    private int columns;

    /// Where each place of the grid finds its cell: index in the row where it begins.
    private List<int[][]> grid = List.of();

    private CellFilling(Table table) {
        frames = new ArrayList<>(table.rows());
        for (var row : table.rows()) rows.add(new ArrayList<>(row.cells()));
        columns = lay();
    }

    /// The table with another poured in; empty when that cell is not in it or it would grow too
    /// large.
    static Optional<Table> filled(Table table, Id cell, Table poured) {
        var filling = new CellFilling(table);
        var at = filling.place(cell);
        var source = new CellFilling(poured);
        if (at.isEmpty()) return Optional.empty();
        int tall = at.get()[0] + source.rows.size();
        int wide = at.get()[1] + source.columns;
        if (tall > MOST_ROWS || wide > MOST_COLUMNS) return Optional.empty();
        filling.grow(tall, wide);
        filling.pour(source, at.get());
        return Optional.of(filling.made(table));
    }

    /// Lays the cells out and answers the columns of the grid.
    private int lay() {
        int wide = 1;
        for (var row : rows) wide = Math.max(wide, row.size());
        for (var row : rows)
            wide = Math.max(wide, row.stream().mapToInt(c -> c.reach().columns()).sum());
        wide = Math.min(10 * MOST_COLUMNS, wide + reaching());
        var places = new ArrayList<int[][]>();
        for (int i = 0; i < rows.size(); i++) places.add(new int[wide][]);
        int used = 1;
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (int i = 0; i < rows.get(r).size(); i++) {
                while (c < wide && places.get(r)[c] != null) c++;
                var reach = rows.get(r).get(i).reach();
                int right = Math.min(wide, c + reach.columns());
                int below = Math.min(rows.size(), r + reach.rows());
                for (int y = r; y < below; y++)
                    for (int x = c; x < right; x++) places.get(y)[x] = new int[] {r, i};
                c = right;
                used = Math.max(used, c);
            }
        }
        grid = places;
        return used;
    }

    /// Columns that cells from above can push a row's cells to the right.
    private int reaching() {
        int most = 0;
        for (var row : rows)
            for (var cell : row) if (cell.reach().rows() > 1) most += cell.reach().columns();
        return Math.min(MOST_COLUMNS, most);
    }

    /// Row and column of a cell.
    private Optional<int[]> place(Id cell) {
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < columns; c++) {
                var at = grid.get(r)[c];
                if (at != null && rows.get(at[0]).get(at[1]).id().equals(cell))
                    return Optional.of(new int[] {r, c});
            }
        return Optional.empty();
    }

    private void grow(int tall, int wide) {
        for (int r = 0; r < rows.size(); r++) {
            boolean header = rows.get(r).stream().allMatch(Cell::header);
            var extra = Blank.row(Math.max(1, wide), header).cells();
            for (int c = columns; c < wide; c++) rows.get(r).add(extra.get(c));
        }
        int most = Math.max(columns, wide);
        while (rows.size() < tall) {
            var row = Blank.row(most, false);
            frames.add(row);
            rows.add(new ArrayList<>(row.cells()));
        }
        columns = Math.max(most, lay());
    }

    /// A place that a larger cell covers adds its words to that cell.
    private void pour(CellFilling source, int[] at) {
        for (int r = 0; r < source.rows.size(); r++)
            for (int c = 0; c < source.columns; c++) {
                var from = source.grid.get(r)[c];
                if (from == null || from[0] != r || !begins(source, r, c)) continue;
                var body = source.rows.get(from[0]).get(from[1]).body();
                put(at[0] + r, at[1] + c, body);
            }
    }

    private static boolean begins(CellFilling grid, int row, int column) {
        var here = grid.grid.get(row)[column];
        return column == 0 || !Arrays.equals(here, grid.grid.get(row)[column - 1]);
    }

    private void put(int row, int column, List<Block> body) {
        var to = grid.get(row)[column];
        if (to == null) return;
        var cell = rows.get(to[0]).get(to[1]);
        boolean own = to[0] == row && begins(this, row, column);
        List<Block> words = body;
        if (!own) {
            words = new ArrayList<>(cell.body());
            words.addAll(body);
        }
        rows.get(to[0]).set(to[1], cell.withParts(words));
    }

    private Table made(Table table) {
        var all = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var was = frames.get(i);
            all.add(new Row(was.id(), was.traits(), rows.get(i)));
        }
        var frame = table.frame();
        boolean same = frame.widths().size() == columns;
        var widths = same ? frame.widths() : List.<Integer>of();
        return new Table(
                table.id(),
                table.traits(),
                table.caption(),
                new Frame(widths, frame.headerRows(), frame.use(), frame.landscape()),
                all,
                table.notes());
    }
}
