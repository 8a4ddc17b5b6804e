package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The cells of a table on its grid. Reaches that leave the table or lie over another cell are cut.
///
/// @param places in reading order
/// @param widths of the columns in twips as the source drew them; empty: from the content
record Grid(List<Place> places, int columns, int rows, List<Integer> widths) {
    /// Columns that a table may have; the cells beyond stand together in the last.
    static final int WIDEST = 400;

    /// A column narrower than this, in twips, holds nothing: rows drawn by hand seldom begin on the
    /// same spot, and the source keeps what lies between as a column.
    private static final int SLIVER = 113;

    /// Share of a page up to which a table is small.
    private static final double SMALL = 0.2;

    /// From so many rows on, so many of them are moved over with the last.
    private static final int LONG = 12;

    private static final int LAST = 4;
    private static final int LEAST = 2;

    /// @param number in reading order
    record Place(int number, Cell cell, int row, int column, int columns, int rows) {

        /// The only cell of a row over all columns, such as the notes of a table.
        static Place whole(int columns) {
            var cell =
                    new Cell(
                            Id.of("notes"),
                            Traits.NONE,
                            new Cell.Reach(columns, 1),
                            Cell.Alignment.LEFT,
                            false,
                            List.of());
            return new Place(0, cell, 0, 0, columns, 1);
        }

        int right() {
            return column + columns;
        }

        /// A cell with something in it that stands in slivers alone keeps the first of them.
        private void keep(boolean[] sliver) {
            for (int c = column; c < right(); c++) if (!sliver[c]) return;
            sliver[column] = false;
        }

        int bottom() {
            return row + rows;
        }
    }

    /// The grid as it is set: edges that all but lie on each other are one.
    static Grid of(Table table) {
        var grid = of(table.rows());
        var widths = table.frame().widths();
        if (widths.size() != grid.columns) return grid;
        var sliver = new boolean[grid.columns];
        for (int c = 0; c < sliver.length; c++) sliver[c] = widths.get(c) < SLIVER;
        for (var place : grid.places) if (!blank(place.cell())) place.keep(sliver);
        return grid.without(sliver, widths);
    }

    /// What is beyond the last column stands in it.
    private static void beyond(Cell cell, List<Place> places) {
        var last = places.removeLast();
        var body = new ArrayList<>(last.cell().body());
        body.addAll(cell.body());
        var one = last.cell();
        var joined =
                new Cell(one.id(), one.traits(), one.reach(), one.alignment(), one.header(), body);
        places.add(
                new Place(
                        last.number(),
                        joined,
                        last.row(),
                        last.column(),
                        last.columns(),
                        last.rows()));
    }

    private static boolean blank(Cell cell) {
        for (var block : cell.body()) if (!empty(block)) return false;
        return true;
    }

    private static boolean empty(Block block) {
        if (!(block instanceof Block.Paragraph)) return false;
        for (var run : block.runs())
            if (!(run instanceof Inline.Text) || !run.text().isBlank()) return false;
        return true;
    }

    private Grid without(boolean[] sliver, List<Integer> drawn) {
        var edge = new int[columns + 1];
        for (int c = 0; c < columns; c++) edge[c + 1] = edge[c] + (sliver[c] ? 0 : 1);
        int left = edge[columns];
        if (left == 0 || left == columns) return new Grid(places, columns, rows, drawn);
        var kept = new ArrayList<Place>(places.size());
        for (var place : places) {
            int from = edge[place.column()];
            int to = edge[place.right()];
            if (to > from)
                kept.add(
                        new Place(
                                kept.size(),
                                place.cell(),
                                place.row(),
                                from,
                                to - from,
                                place.rows()));
        }
        var widths = new Integer[left];
        Arrays.fill(widths, 0);
        for (int c = 0; c < columns; c++) widths[Math.min(edge[c], left - 1)] += drawn.get(c);
        return new Grid(kept, left, rows, List.of(widths));
    }

    /// Which rows stay on the page of the next: a small table is not divided, the first row does
    /// not stand alone below the headings, nor do the last few on a page of their own.
    ///
    /// @param heights of the rows
    /// @param headers rows at the top that are repeated on each page
    /// @param noted whether notes stand below the last row
    /// @param depth of the page in points
    BitSet united(double[] heights, int headers, boolean noted, double depth) {
        var united = new BitSet(rows);
        if (rows > headers + 1) united.set(headers);
        double small = depth * SMALL;
        int first = rows - (rows - headers < LONG ? LEAST : LAST);
        if (Arrays.stream(heights).sum() <= small) first = headers;
        double kept = 0;
        int last = noted ? rows - 1 : rows - 2;
        for (int r = last; r >= Math.max(headers, first); r--) {
            kept += heights[r];
            if (kept > small && r < last) break;
            united.set(r);
        }
        // A row that heads others is not the last on its page.
        var heads = heads();
        for (int r = headers; r < rows - 1; r++)
            if (heads.get(r) && !heads.get(r + 1)) united.set(r);
        return united;
    }

    /// Rows that have nothing but a line in bold or over all columns.
    private BitSet heads() {
        var heads = new BitSet(rows);
        var filled = new int[rows];
        for (var place : places) {
            if (blank(place.cell())) continue;
            filled[place.row()]++;
            if (place.column() == 0 && place.rows() == 1 && title(place)) heads.set(place.row());
        }
        for (int r = 0; r < rows; r++) if (filled[r] > 1) heads.clear(r);
        return heads;
    }

    private boolean title(Place place) {
        var body = place.cell().body();
        if (body.size() != 1 || !(body.getFirst() instanceof Block.Paragraph line)) return false;
        return columns > 1 && place.columns() == columns
                || line.role() == Block.Paragraph.Role.BOLD_TITLE
                || line.runs().stream().allMatch(Grid::bold);
    }

    private static boolean bold(Inline run) {
        return run.text().isBlank()
                || run instanceof Inline.Text(_, var marks) && marks.has(Marks.Style.BOLD);
    }

    /// Some columns of a table as a table of their own. A cell that reaches over more than those
    /// stands in each part it has a share in.
    ///
    /// @param index whether the first column stands before them
    Table part(Table table, int from, int to, boolean index, List<Block> notes) {
        var cells = new ArrayList<List<Cell>>(rows);
        for (int r = 0; r < rows; r++) cells.add(new ArrayList<>());
        for (var place : places) {
            int share = Math.max(0, Math.min(to, place.right()) - Math.max(from, place.column()));
            if (index && place.column() == 0) share++;
            if (share == 0) continue;
            var all = place.cell();
            var reach = new Cell.Reach(share, place.rows());
            cells.get(place.row())
                    .add(
                            new Cell(
                                    all.id(),
                                    all.traits(),
                                    reach,
                                    all.alignment(),
                                    all.header() || index && place.column() == 0,
                                    all.body()));
        }
        var some = new ArrayList<Row>(rows);
        for (int r = 0; r < rows; r++) {
            var row = table.rows().get(r);
            some.add(new Row(row.id(), row.traits(), cells.get(r)));
        }
        var whole = table.frame();
        var frame = new Table.Frame(List.of(), whole.headerRows(), whole.use(), whole.landscape());
        return new Table(table.id(), table.traits(), table.caption(), frame, some, notes);
    }

    static Grid of(List<Row> rows) {
        var places = new ArrayList<Place>();
        var taken = new int[WIDEST];
        int widest = 1;
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (var cell : rows.get(r).cells()) {
                while (column < WIDEST && taken[column] > r) column++;
                if (column == WIDEST) {
                    beyond(cell, places);
                    continue;
                }
                int right = column + 1;
                int wanted = Math.min(WIDEST, column + Math.max(1, cell.reach().columns()));
                while (right < wanted && taken[right] <= r) right++;
                int deep = Math.clamp(cell.reach().rows(), 1, rows.size() - r);
                Arrays.fill(taken, column, right, r + deep);
                places.add(new Place(places.size(), cell, r, column, right - column, deep));
                widest = Math.max(widest, right);
                column = right;
            }
        }
        return new Grid(places, widest, rows.size(), List.of());
    }
}
