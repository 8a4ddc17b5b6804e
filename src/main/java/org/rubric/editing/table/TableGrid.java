package org.rubric.editing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Id;
import org.rubric.document.Traits;

/// Where the cells of a table stand: which columns and rows of the grid each takes. No two take the
/// same place.
///
/// @param rows of the table as they were, for their Ids
/// @param slots in reading order
/// @param widths of the columns in twips; empty: not given
public record TableGrid(
        List<Exhibit.Row> rows, List<Slot> slots, int columns, List<Integer> widths) {
    /// More columns than any reader can take in.
    private static final int WIDEST = 200;

    /// Places of a grid that its commands will fill at most.
    private static final int MOST = 1_000_000;

    public TableGrid {
        rows = List.copyOf(rows);
        slots = List.copyOf(slots);
        widths = List.copyOf(widths);
    }

    /// A cell with its first row and column, and how many of each it takes.
    public record Slot(Cell cell, int row, int column, int down, int across) {
        public int bottom() {
            return row + down;
        }

        public int right() {
            return column + across;
        }

        public Box box() {
            return new Box(row, column, bottom(), right());
        }

        public Slot at(int otherRow, int otherColumn) {
            return new Slot(cell, otherRow, otherColumn, down, across);
        }

        public Slot sized(int otherDown, int otherAcross) {
            return new Slot(cell, row, column, otherDown, otherAcross);
        }

        /// The cell as it says itself how far it reaches.
        public Cell told() {
            var reach = new Cell.Reach(across, down);
            if (cell.reach().equals(reach)) return cell;
            return new Cell(
                    cell.id(), cell.traits(), reach, cell.alignment(), cell.header(), cell.body());
        }
    }

    /// A rectangle of the grid; bottom and right are outside it.
    public record Box(int top, int left, int bottom, int right) {
        public boolean meets(Slot slot) {
            return slot.row < bottom
                    && slot.bottom() > top
                    && slot.column < right
                    && slot.right() > left;
        }

        public Box with(Slot slot) {
            return new Box(
                    Math.min(top, slot.row),
                    Math.min(left, slot.column),
                    Math.max(bottom, slot.bottom()),
                    Math.max(right, slot.right()));
        }
    }

    /// Places the cells as a reader of the rows would: each in the first free column. A cell that
    /// claims a place which one from above holds, or rows below the last, gets less.
    public static TableGrid of(Exhibit.Table table) {
        var placing = new Placing(table.rows().size());
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (var cell : table.rows().get(row).cells()) column = placing.put(cell, row, column);
        }
        int columns = Math.max(1, placing.free.size());
        var widths = table.frame().widths();
        boolean told = widths.size() == columns && widths.stream().allMatch(w -> w > 0);
        return new TableGrid(
                table.rows(), placing.slots, columns, told ? widths : List.<Integer>of());
    }

    /// Columns fill up from the left, each free again from some row on.
    private static final class Placing {
        private final int rows;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Integer> free = new ArrayList<>();

        Placing(int rows) {
            this.rows = rows;
        }

        int put(Cell cell, int row, int from) {
            int column = from;
            while (taken(column, row)) column++;
            int wanted = Math.clamp(cell.reach().columns(), 1, WIDEST);
            int across = 1;
            while (across < wanted && !taken(column + across, row)) across++;
            int down = Math.clamp(cell.reach().rows(), 1, rows - row);
            slots.add(new Slot(cell, row, column, down, across));
            while (free.size() < column + across) free.add(0);
            for (int i = column; i < column + across; i++) free.set(i, row + down);
            return column + across;
        }

        boolean taken(int column, int row) {
            return column < free.size() && free.get(column) > row;
        }
    }

    /// Whether it is small enough to be filled and changed.
    public boolean workable() {
        return !rows.isEmpty() && (long) rows.size() * columns <= MOST;
    }

    /// The same grid with an empty cell wherever a row ended early.
    public TableGrid filled() {
        var free = new int[columns];
        var all = new ArrayList<Slot>();
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (; next < slots.size() && slots.get(next).row == row; next++) {
                var slot = slots.get(next);
                for (int i = slot.column; i < slot.right(); i++) free[i] = slot.bottom();
                all.add(slot);
            }
            for (int column = 0; column < columns; column++)
                if (free[column] <= row)
                    all.add(new Slot(blank(false, Cell.Alignment.LEFT), row, column, 1, 1));
        }
        return with(all);
    }

    public TableGrid with(List<Slot> changed) {
        var ordered = new ArrayList<>(changed);
        ordered.sort(
                (a, b) ->
                        a.row != b.row
                                ? Integer.compare(a.row, b.row)
                                : Integer.compare(a.column, b.column));
        return new TableGrid(rows, ordered, columns, widths);
    }

    /// The cell that takes a place.
    public Optional<Slot> at(int row, int column) {
        return slots.stream()
                .filter(
                        s ->
                                s.row <= row
                                        && row < s.bottom()
                                        && s.column <= column
                                        && column < s.right())
                .findFirst();
    }

    public Optional<Slot> of(Id cell) {
        return slots.stream().filter(slot -> slot.cell.id().equals(cell)).findFirst();
    }

    /// The smallest rectangle around a box that cuts no cell.
    public Box closed(Box wanted) {
        var box = wanted;
        for (boolean grown = true; grown; ) {
            var before = box;
            for (var slot : slots) if (box.meets(slot)) box = box.with(slot);
            grown = !box.equals(before);
        }
        return box;
    }

    public List<Slot> in(Box box) {
        return slots.stream().filter(box::meets).toList();
    }

    /// The cells of the smallest whole rectangle that holds two of them.
    public List<Id> between(Slot one, Slot other) {
        return in(closed(one.box().with(other))).stream().map(slot -> slot.cell.id()).toList();
    }

    /// The rows as a table holds them; a row that did not change is the same object.
    public List<Exhibit.Row> told() {
        var cells = new ArrayList<List<Cell>>();
        for (int i = 0; i < rows.size(); i++) cells.add(new ArrayList<>());
        for (var slot : slots) cells.get(slot.row).add(slot.told());
        var all = new ArrayList<Exhibit.Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean same = row.cells().equals(cells.get(i));
            all.add(same ? row : new Exhibit.Row(row.id(), row.traits(), cells.get(i)));
        }
        return all;
    }

    /// A new cell with an empty paragraph.
    public static Cell blank(boolean header, Cell.Alignment side) {
        var paragraph = Block.Paragraph.of(Id.fresh(), List.of());
        return new Cell(Id.fresh(), Traits.NONE, Cell.Reach.ONE, side, header, List.of(paragraph));
    }
}
