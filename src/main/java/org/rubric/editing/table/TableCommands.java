package org.rubric.editing.table;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Exhibit.Cell.Alignment;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.editing.Commands;
import org.rubric.editing.Blank;
import org.rubric.editing.Command;
import org.rubric.editing.Edit;
import org.rubric.editing.Erasing;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.editing.table.TableGrid.Slot;

/// Everything a writer can do to a table, by name. Each acts on the cells that are selected, or on
/// the one that the caret is in.
public final class TableCommands {
    private TableCommands() {}

    public static Command rowAbove() {
        return in(t -> row(t, t.box().top(), t.box().top()));
    }

    /// A new table after the block at the caret, with the caret where its caption is written.
    public static Command insert(int rows, int columns) {
        return (snapshot, selection) -> {
            var table = Blank.table(rows, columns);
            return Commands.paste(List.of(table))
                    .on(snapshot, selection)
                    .map(
                            t ->
                                    Transaction.of(
                                            Words.of("new-table"),
                                            t.steps(),
                                            Selection.at(table.caption().id(), 0)));
        };
    }

    /// Under the last header row a body row begins.
    public static Command rowBelow() {
        return in(t -> below(t, t.box().bottom(), t.box().left()));
    }

    private static Optional<Transaction> below(Tabling t, int at, int column) {
        boolean leaves = at == t.header() && at < t.grid().rows().size();
        var grid = Shaping.row(t.grid(), at, leaves ? at : at - 1, at < t.header());
        return t.become(
                Words.of("new-row"), grid, t.header() + (at < t.header() ? 1 : 0), at, column);
    }

    private static Optional<Transaction> row(Tabling t, int at, int like) {
        boolean header = at < t.header();
        var grid = Shaping.row(t.grid(), at, like, header);
        return t.become(
                Words.of("new-row"), grid, t.header() + (header ? 1 : 0), at, t.box().left());
    }

    public static Command columnLeft() {
        return in(t -> column(t, t.box().left(), t.box().left()));
    }

    public static Command columnRight() {
        return in(t -> column(t, t.box().right(), t.box().right() - 1));
    }

    private static Optional<Transaction> column(Tabling t, int at, int like) {
        var grid = Shaping.column(t.grid(), at, like);
        return t.become(Words.of("new-column"), grid, t.header(), t.box().top(), at);
    }

    /// Takes the rows out that the selection touches; with the last one the table goes.
    public static Command deleteRows() {
        return in(TableCommands::withoutRows);
    }

    private static Optional<Transaction> withoutRows(Tabling t) {
        var box = t.box();
        int many = box.bottom() - box.top();
        if (many == t.grid().rows().size()) return gone(t.snapshot(), t.table());
        int head = Math.max(0, Math.min(t.header(), box.bottom()) - box.top());
        var grid = Shaping.withoutRows(t.grid(), box.top(), box.bottom());
        var name = many == 1 ? Words.of("deleting-a-row") : Words.of("deleting-rows");
        return t.become(name, grid, t.header() - head, box.top(), box.left());
    }

    /// Takes the columns out that the selection touches; with the last one the table goes.
    public static Command deleteColumns() {
        return in(TableCommands::withoutColumns);
    }

    private static Optional<Transaction> withoutColumns(Tabling t) {
        var box = t.box();
        int many = box.right() - box.left();
        if (many == t.grid().columns()) return gone(t.snapshot(), t.table());
        var grid = Shaping.withoutColumns(t.grid(), box.left(), box.right());
        var name = many == 1 ? Words.of("deleting-a-column") : Words.of("deleting-columns");
        return t.become(name, grid, t.header(), box.top(), box.left());
    }

    /// Makes one cell of those that are selected; not across the end of the header.
    public static Command merge() {
        return in(
                t -> {
                    var box = t.box();
                    boolean across = box.top() < t.header() && box.bottom() > t.header();
                    if (t.selected().size() < 2 || across) return Optional.empty();
                    var grid = Shaping.merged(t.grid(), box);
                    int fewer = t.grid().rows().size() - grid.rows().size();
                    int header = box.top() < t.header() ? t.header() - fewer : t.header();
                    return t.become(Words.of("merging-cells"), grid, header, box.top(), box.left());
                });
    }

    /// Makes a cell for every place that a merged one takes, or two of a plain one.
    public static Command split() {
        return in(
                t -> {
                    if (t.selected().size() != 1) return Optional.empty();
                    var grid = Shaping.split(t.grid(), t.selected().getFirst());
                    return t.become(Words.of("splitting-a-cell"), grid, t.header());
                });
    }

    /// Makes the rows down to the selection the header, or, when they are, ends it above them.
    public static Command header() {
        return in(
                t -> {
                    boolean off = t.box().bottom() <= t.header();
                    int rows = off ? t.box().top() : t.box().bottom();
                    return t.cells(
                            Words.of("header-row"), rows, slot -> headed(slot, rows, t.header()));
                });
    }

    private static Slot headed(Slot slot, int rows, int before) {
        if (slot.row() >= Math.max(rows, before)) return slot;
        boolean on = slot.row() < rows;
        if (slot.cell().header() == on) return slot;
        return dressed(slot, on, on ? Alignment.CENTRE : Alignment.LEFT);
    }

    public static Command align(Alignment side) {
        return in(
                t -> {
                    UnaryOperator<Slot> turned =
                            slot ->
                                    !t.box().meets(slot) || slot.cell().alignment() == side
                                            ? slot
                                            : dressed(slot, slot.cell().header(), side);
                    return t.cells(Words.of("alignment"), t.header(), turned);
                });
    }

    private static Slot dressed(Slot slot, boolean header, Alignment side) {
        var c = slot.cell();
        var cell =
                new org.rubric.document.Exhibit.Cell(
                        c.id(), c.traits(), c.reach(), side, header, c.body());
        return new Slot(cell, slot.row(), slot.column(), slot.down(), slot.across());
    }

    /// Sets the table on a page of its own that is turned, or back.
    public static Command landscape() {
        return framed(
                Words.of("landscape"),
                f -> new Table.Frame(f.widths(), f.headerRows(), f.use(), !f.landscape()));
    }

    /// Gives the table a caption with a number, or takes it away; its words are kept.
    public static Command caption() {
        return framed(
                Words.of("caption"),
                f -> {
                    boolean on = f.use() == Table.Use.CAPTIONED;
                    var use = on ? Table.Use.UNCAPTIONED : Table.Use.CAPTIONED;
                    return new Table.Frame(f.widths(), f.headerRows(), use, f.landscape());
                });
    }

    private static Command framed(String name, UnaryOperator<Table.Frame> change) {
        return (snapshot, selection) ->
                Tabling.table(snapshot, selection)
                        .flatMap(
                                table -> {
                                    var edit = new Edit(snapshot.document());
                                    edit.replace(table, framed(table, change.apply(table.frame())));
                                    return edit.done(name, kept(table, selection));
                                });
    }

    /// A caret in a caption that is not shown any more goes into the first cell.
    private static Selection kept(Table table, Selection selection) {
        boolean caption =
                selection instanceof Selection.Text(_, var caret)
                        && caret.block().equals(table.caption().id());
        if (!caption) return selection;
        return table.rows().stream()
                .flatMap(row -> Tabling.inside(row).stream())
                .findFirst()
                .orElse(selection);
    }

    private static Table framed(Table t, Table.Frame frame) {
        return new Table(t.id(), t.traits(), t.caption(), frame, t.rows(), t.notes());
    }

    /// Other widths of the columns of a table, in twips; wherever the selection is.
    public static Command widths(Id table, List<Integer> widths) {
        return (snapshot, selection) -> {
            if (!(snapshot.document().find(table).orElse(null) instanceof Table found))
                return Optional.empty();
            var f = found.frame();
            boolean same = widths.equals(f.widths());
            boolean fit = widths.size() == TableGrid.of(found).columns();
            if (same || !fit || widths.stream().anyMatch(w -> w < 1)) return Optional.empty();
            var edit = new Edit(snapshot.document());
            var frame = new Table.Frame(widths, f.headerRows(), f.use(), f.landscape());
            edit.replace(found, framed(found, frame));
            return edit.done(Words.of("column-widths"), selection);
        };
    }

    /// Adds a note inside the frame.
    public static Command note() {
        return (snapshot, selection) ->
                Tabling.table(snapshot, selection)
                        .flatMap(
                                table -> {
                                    var edit = new Edit(snapshot.document());
                                    var note = Blank.note();
                                    edit.splice(table.id(), table.parts().size(), 0, note);
                                    return edit.done(
                                            Words.of("new-note"), Selection.at(note.id(), 0));
                                });
    }

    public static Command delete() {
        return (snapshot, selection) ->
                Tabling.table(snapshot, selection).flatMap(table -> gone(snapshot, table));
    }

    private static Optional<Transaction> gone(Snapshot snapshot, Table table) {
        var edit = new Edit(snapshot.document());
        var caret = Erasing.blocks(edit, new Selection.Blocks(List.of(table.id())));
        var after = caret.<Selection>map(Selection::at).orElse(new Selection.None());
        return edit.done(Words.of("deleting-a-table"), after);
    }

    /// Goes to the next cell and selects what it holds; after the last cell a new row begins.
    public static Command next() {
        return (snapshot, selection) -> Cells.step(snapshot, selection, true);
    }

    /// Goes to the cell before.
    public static Command previous() {
        return (snapshot, selection) -> Cells.step(snapshot, selection, false);
    }

    private static Command in(java.util.function.Function<Tabling, Optional<Transaction>> verb) {
        return (snapshot, selection) -> Tabling.of(snapshot, selection).flatMap(verb);
    }

    static Optional<Transaction> rowAtEnd(Tabling t) {
        return below(t, t.grid().rows().size(), 0);
    }
}
