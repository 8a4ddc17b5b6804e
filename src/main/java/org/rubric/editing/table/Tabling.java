package org.rubric.editing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.editing.Edit;
import org.rubric.editing.Leaves;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.editing.table.TableGrid.Box;
import org.rubric.editing.table.TableGrid.Slot;

/// The table that the caret or the selected cells are in, and what a command does to it.
///
/// @param grid without holes
/// @param box of the selected cells, or of the one with the caret
record Tabling(Snapshot snapshot, Selection selection, Table table, TableGrid grid, Box box) {

    /// Empty when the selection is not in cells of one table.
    static Optional<Tabling> of(Snapshot snapshot, Selection selection) {
        var table = table(snapshot, selection);
        if (table.isEmpty()) return Optional.empty();
        var grid = TableGrid.of(table.get());
        if (!grid.workable()) return Optional.empty();
        var whole = grid.filled();
        return box(snapshot, selection, whole)
                .map(box -> new Tabling(snapshot, selection, table.get(), whole, box));
    }

    /// The innermost table around the caret, or the one that is selected.
    static Optional<Table> table(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        return switch (selection) {
            case Selection.Text(_, var caret) ->
                    Lineage.of(document, caret.block())
                            .flatMap(place -> place.nearest(Table.class))
                            .map(place -> (Table) place.block());
            case Selection.Cells(var id, _) -> table(document.find(id));
            case Selection.Blocks(List<Id> ids) ->
                    ids.size() == 1 ? table(document.find(ids.getFirst())) : Optional.empty();
            case Selection.None() -> Optional.empty();
        };
    }

    private static Optional<Table> table(Optional<Block> block) {
        return block.filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static Optional<Box> box(Snapshot snapshot, Selection selection, TableGrid grid) {
        List<Id> cells =
                switch (selection) {
                    case Selection.Text(_, var caret) -> cell(snapshot, caret.block());
                    case Selection.Cells(_, var ids) -> ids;
                    case Selection.Blocks _, Selection.None _ -> List.of();
                };
        var slots = cells.stream().flatMap(id -> grid.of(id).stream()).toList();
        if (slots.isEmpty()) return Optional.empty();
        var box = slots.getFirst().box();
        for (var slot : slots) box = box.with(slot);
        return Optional.of(grid.closed(box));
    }

    /// The cell around a line, if it stands in the rows and not in the caption or notes.
    private static List<Id> cell(Snapshot snapshot, Id line) {
        var place = Lineage.of(snapshot.document(), line).orElseThrow();
        var table = place.nearest(Table.class).orElseThrow();
        var cell = place.nearest(Cell.class);
        boolean inside = cell.filter(c -> c.chain().size() > table.chain().size()).isPresent();
        return inside ? List.of(cell.get().block().id()) : List.of();
    }

    int header() {
        return Math.clamp(table.frame().headerRows(), 0, grid.rows().size());
    }

    List<Slot> selected() {
        return grid.in(box);
    }

    Optional<Transaction> become(String name, TableGrid changed, int header, Selection after) {
        var frame = table.frame();
        var framed =
                new Table.Frame(
                        changed.widths(),
                        Math.clamp(header, 0, changed.rows().size()),
                        frame.use(),
                        frame.landscape());
        return become(name, framed, changed.told(), after);
    }

    Optional<Transaction> become(String name, TableGrid changed, int header) {
        return become(name, changed, header, selection);
    }

    /// The caret goes into the cell at that place, or the nearest one.
    Optional<Transaction> become(String name, TableGrid changed, int header, int row, int column) {
        int r = Math.clamp(row, 0, changed.rows().size() - 1);
        int c = Math.clamp(column, 0, changed.columns() - 1);
        var after =
                changed.at(r, c)
                        .flatMap(slot -> inside(slot.cell()))
                        .or(() -> somewhere(changed))
                        .orElseGet(() -> Selection.at(table.caption().id(), 0));
        return become(name, changed, header, after);
    }

    private static Optional<Selection> somewhere(TableGrid grid) {
        return grid.slots().stream().flatMap(slot -> inside(slot.cell()).stream()).findFirst();
    }

    /// The same cells, each as `change` makes it.
    Optional<Transaction> cells(String name, int header, UnaryOperator<Slot> change) {
        var slots = new ArrayList<Slot>();
        for (var slot : grid.slots()) slots.add(change.apply(slot));
        var changed = grid.with(slots);
        if (changed.equals(grid) && header == header()) return Optional.empty();
        return become(name, changed, header);
    }

    private Optional<Transaction> become(
            String name, Table.Frame frame, List<Exhibit.Row> rows, Selection after) {
        var now =
                new Table(table.id(), table.traits(), table.caption(), frame, rows, table.notes());
        var edit = new Edit(snapshot.document());
        edit.replace(table, now);
        return edit.done(name, after);
    }

    /// A caret at the start of the first line in a block.
    static Optional<Selection> inside(Block block) {
        return first(block).map(leaf -> Selection.at(leaf.id(), 0));
    }

    static Optional<Block> first(Block block) {
        if (Leaves.holdsText(block)) return Optional.of(block);
        for (var part : block.parts()) {
            var found = first(part);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
