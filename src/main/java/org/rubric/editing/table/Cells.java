package org.rubric.editing.table;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Edit;
import org.rubric.editing.Leaves;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;

/// From cell to cell, and from text to cells.
public final class Cells {
    private Cells() {}

    /// The cells that a selection from one place to another covers when the two lie in different
    /// cells of one table: the smallest whole rectangle around both.
    public static Optional<Selection.Cells> between(
            Document document, Position anchor, Position caret) {
        if (anchor.block().equals(caret.block())) return Optional.empty();
        var one = Lineage.of(document, anchor.block());
        var other = Lineage.of(document, caret.block());
        if (one.isEmpty() || other.isEmpty()) return Optional.empty();
        var a = one.get().chain();
        var b = other.get().chain();
        int same = 0;
        while (same < Math.min(a.size(), b.size()) && a.get(same) == b.get(same)) same++;
        for (int i = same - 1; i >= Math.max(0, same - 2); i--)
            if (a.get(i) instanceof Table table) return between(table, a, b, i);
        return Optional.empty();
    }

    private static Optional<Selection.Cells> between(
            Table table, List<Block> a, List<Block> b, int at) {
        boolean cells = a.size() > at + 2 && b.size() > at + 2;
        if (!cells || !(a.get(at + 2) instanceof Cell from) || !(b.get(at + 2) instanceof Cell to))
            return Optional.empty();
        var grid = TableGrid.of(table);
        var one = grid.of(from.id());
        var other = grid.of(to.id());
        if (from == to || one.isEmpty() || other.isEmpty()) return Optional.empty();
        return Optional.of(new Selection.Cells(table.id(), grid.between(one.get(), other.get())));
    }

    /// Where in a table the caret or the selected cells are.
    ///
    /// @param row of the first cell, from 1; 0: in the caption or a note
    /// @param column from 1
    /// @param heading words at the head of the column; empty: none
    /// @param many how many cells
    public record Standing(int row, int rows, int column, String heading, int many) {}

    /// Empty outside of tables.
    public static Optional<Standing> standing(Snapshot snapshot, Selection selection) {
        var table = Tabling.table(snapshot, selection);
        if (table.isEmpty()) return Optional.empty();
        int rows = table.get().rows().size();
        var found = Tabling.of(snapshot, selection);
        if (found.isEmpty()) return Optional.of(new Standing(0, rows, 0, "", 0));
        var t = found.get();
        int column = t.box().left();
        var head =
                t.header() == 0 || t.box().top() < t.header()
                        ? ""
                        : t.grid()
                                .at(t.header() - 1, column)
                                .map(slot -> words(slot.cell()))
                                .orElse("");
        return Optional.of(
                new Standing(t.box().top() + 1, rows, column + 1, head, t.selected().size()));
    }

    private static String words(Cell cell) {
        var words = new StringBuilder();
        cell.forEach(part -> words.append(Inline.text(part.runs())).append(' '));
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /// Tab and Shift+Tab.
    static Optional<Transaction> step(Snapshot snapshot, Selection selection, boolean forward) {
        var table = Tabling.table(snapshot, selection);
        if (table.isEmpty()) return Optional.empty();
        var stops = stops(table.get());
        int now = stop(snapshot, selection, table.get(), stops);
        int next = now + (forward ? 1 : -1);
        if (now < 0 || next < 0 || stops.isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        if (next < stops.size()) return edit.done(Words.of("moving"), content(stops.get(next)));
        if (!(selection instanceof Selection.Text || selection instanceof Selection.Cells))
            return Optional.empty();
        return Tabling.of(snapshot, selection).flatMap(TableCommands::rowAtEnd);
    }

    /// The caption, if it is seen, and the cells, as far as a caret can stand in them.
    private static List<Block> stops(Table table) {
        var stops = new ArrayList<Block>();
        if (table.frame().use() == Table.Use.CAPTIONED) stops.add(table.caption());
        for (var row : table.rows())
            for (var cell : row.cells()) if (Tabling.first(cell).isPresent()) stops.add(cell);
        return stops;
    }

    private static int stop(
            Snapshot snapshot, Selection selection, Table table, List<Block> stops) {
        var held =
                switch (selection) {
                    case Selection.Text(_, var caret) ->
                            Lineage.of(snapshot.document(), caret.block())
                                    .map(Lineage::chain)
                                    .orElse(List.of());
                    case Selection.Cells(_, var cells) ->
                            table.rows().stream()
                                    .flatMap(row -> row.cells().stream())
                                    .filter(cell -> cell.id().equals(cells.getLast()))
                                    .map(Block.class::cast)
                                    .toList();
                    case Selection.Blocks _, Selection.None _ -> List.<Block>of();
                };
        for (int i = 0; i < stops.size(); i++) if (holds(held, stops.get(i).id())) return i;
        return -1;
    }

    private static boolean holds(List<Block> chain, Id wanted) {
        return chain.stream().anyMatch(block -> block.id().equals(wanted));
    }

    /// From the first to the last place of the text in a block.
    public static Selection content(Block block) {
        var leaves = new ArrayList<Block>();
        block.forEach(
                part -> {
                    if (Leaves.holdsText(part)) leaves.add(part);
                });
        var start = new Position(leaves.getFirst().id(), 0);
        return new Selection.Text(start, Leaves.end(leaves.getLast()));
    }
}
