package org.rubric.editing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.editing.table.TableGrid.Box;
import org.rubric.editing.table.TableGrid.Slot;

/// What becomes of a grid without holes when rows and columns come and go, cells join and part. A
/// cell that reaches over the place grows or shrinks; the table stays as wide as it was.
public final class Shaping {
    private Shaping() {}

    /// @param like the row beside the new one that its cells take after
    /// @param header whether its cells are headers
    public static TableGrid row(TableGrid grid, int at, int like, boolean header) {
        var slots = new ArrayList<Slot>();
        for (var s : grid.slots()) {
            boolean crosses = s.row() < at && s.bottom() > at;
            if (crosses) slots.add(s.sized(s.down() + 1, s.across()));
            else slots.add(s.row() >= at ? s.at(s.row() + 1, s.column()) : s);
            if (crosses || like < s.row() || like >= s.bottom()) continue;
            boolean turned = s.cell().header() && !header;
            var side = turned ? Cell.Alignment.LEFT : s.cell().alignment();
            slots.add(new Slot(TableGrid.blank(header, side), at, s.column(), 1, s.across()));
        }
        var rows = new ArrayList<>(grid.rows());
        rows.add(at, new Exhibit.Row(Id.fresh(), Traits.NONE, List.of()));
        return new TableGrid(rows, List.of(), grid.columns(), grid.widths()).with(slots);
    }

    /// @param like the column beside the new one that its cells take after
    public static TableGrid column(TableGrid grid, int at, int like) {
        var slots = new ArrayList<Slot>();
        for (var s : grid.slots()) {
            boolean crosses = s.column() < at && s.right() > at;
            if (crosses) slots.add(s.sized(s.down(), s.across() + 1));
            else slots.add(s.column() >= at ? s.at(s.row(), s.column() + 1) : s);
            if (crosses || like < s.column() || like >= s.right()) continue;
            var fresh = TableGrid.blank(s.cell().header(), s.cell().alignment());
            slots.add(new Slot(fresh, s.row(), at, s.down(), 1));
        }
        var widths = new ArrayList<>(grid.widths());
        if (!widths.isEmpty()) {
            widths.add(at, widths.get(like));
            scale(widths, sum(grid.widths()));
        }
        return new TableGrid(grid.rows(), List.of(), grid.columns() + 1, widths).with(slots);
    }

    public static TableGrid withoutRows(TableGrid grid, int from, int to) {
        var slots = new ArrayList<Slot>();
        for (var s : grid.slots()) {
            int down = s.down() - shared(s.row(), s.bottom(), from, to);
            if (down == 0) continue;
            slots.add(s.at(moved(s.row(), from, to), s.column()).sized(down, s.across()));
        }
        var rows = new ArrayList<>(grid.rows());
        rows.subList(from, to).clear();
        return new TableGrid(rows, List.of(), grid.columns(), grid.widths()).with(slots);
    }

    public static TableGrid withoutColumns(TableGrid grid, int from, int to) {
        var slots = new ArrayList<Slot>();
        for (var s : grid.slots()) {
            int across = s.across() - shared(s.column(), s.right(), from, to);
            if (across == 0) continue;
            slots.add(s.at(s.row(), moved(s.column(), from, to)).sized(s.down(), across));
        }
        var widths = new ArrayList<>(grid.widths());
        if (!widths.isEmpty()) {
            widths.subList(from, to).clear();
            scale(widths, sum(grid.widths()));
        }
        int columns = grid.columns() - (to - from);
        return new TableGrid(grid.rows(), List.of(), columns, widths).with(slots);
    }

    /// One cell in the place of all in a box that cuts none; what they held stands in it in reading
    /// order.
    public static TableGrid merged(TableGrid grid, Box box) {
        var inside = grid.in(box);
        var first = inside.getFirst().cell();
        var body = new ArrayList<Block>();
        for (var slot : inside)
            for (var block : slot.cell().body()) if (!empty(block)) body.add(block);
        if (body.isEmpty())
            body.addAll(
                    first.body().isEmpty()
                            ? TableGrid.blank(false, first.alignment()).body()
                            : first.body());
        var slots = new ArrayList<>(grid.slots());
        slots.removeAll(inside);
        slots.add(
                new Slot(
                        first.withParts(body),
                        box.top(),
                        box.left(),
                        box.bottom() - box.top(),
                        box.right() - box.left()));
        return tidy(grid.with(slots));
    }

    /// A cell for every place that one took; one that took a single place gives half its width
    /// away.
    public static TableGrid split(TableGrid grid, Slot slot) {
        var wide = slot.across() * slot.down() > 1 ? grid : doubled(grid, slot);
        var whole = wide.of(slot.cell().id()).orElseThrow();
        var slots = new ArrayList<>(wide.slots());
        slots.remove(whole);
        for (int row = whole.row(); row < whole.bottom(); row++)
            for (int column = whole.column(); column < whole.right(); column++) {
                boolean kept = row == whole.row() && column == whole.column();
                var cell = whole.cell();
                var part = kept ? cell : TableGrid.blank(cell.header(), cell.alignment());
                slots.add(new Slot(part, row, column, 1, 1));
            }
        return wide.with(slots);
    }

    /// Every cell over that column takes one place more.
    private static TableGrid doubled(TableGrid grid, Slot slot) {
        int column = slot.column();
        var slots = new ArrayList<Slot>();
        for (var s : grid.slots())
            if (s.column() > column) slots.add(s.at(s.row(), s.column() + 1));
            else if (s.right() > column) slots.add(s.sized(s.down(), s.across() + 1));
            else slots.add(s);
        var widths = new ArrayList<>(grid.widths());
        if (!widths.isEmpty()) {
            int half = Math.max(1, widths.get(column) / 2);
            widths.set(column, Math.max(1, widths.get(column) - half));
            widths.add(column + 1, half);
        }
        return new TableGrid(grid.rows(), List.of(), grid.columns() + 1, widths).with(slots);
    }

    /// Without rows and columns in which no cell begins: nobody sees them.
    private static TableGrid tidy(TableGrid grid) {
        var tidy = grid;
        for (int row = grid.rows().size() - 1; row > 0; row--) {
            int here = row;
            if (tidy.slots().stream().noneMatch(s -> s.row() == here))
                tidy = withoutRows(tidy, row, row + 1);
        }
        for (int column = grid.columns() - 1; column > 0; column--) {
            int here = column;
            if (tidy.slots().stream().anyMatch(s -> s.column() == here)) continue;
            var widths = new ArrayList<>(tidy.widths());
            if (!widths.isEmpty())
                widths.set(column - 1, widths.get(column - 1) + widths.get(column));
            tidy = withoutColumns(tidy, column, column + 1);
            if (!widths.isEmpty()) widths.remove(column);
            tidy = new TableGrid(tidy.rows(), tidy.slots(), tidy.columns(), widths);
        }
        return tidy;
    }

    private static boolean empty(Block block) {
        return block instanceof Block.Paragraph && block.runs().isEmpty();
    }

    private static int shared(int start, int end, int from, int to) {
        return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }

    private static int moved(int at, int from, int to) {
        if (at < from) return at;
        return at >= to ? at - (to - from) : from;
    }

    private static long sum(List<Integer> widths) {
        return widths.stream().mapToLong(Integer::longValue).sum();
    }

    /// Brings widths to a sum, as nearly as whole twips of at least one can.
    private static void scale(List<Integer> widths, long wanted) {
        long now = sum(widths);
        if (now == 0 || widths.isEmpty()) return;
        long left = wanted;
        for (int i = 0; i < widths.size(); i++) {
            int scaled = (int) Math.max(1, widths.get(i) * wanted / now);
            widths.set(i, scaled);
            left -= scaled;
        }
        int widest = widths.indexOf(Collections.max(widths));
        widths.set(widest, (int) Math.max(1, widths.get(widest) + left));
    }
}
