package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Makes tables out of grids.
final class Tables {
    private final Lines lines;
    private final Ledger ledger;
    private final Passage passage;

    Tables(Lines lines, Ledger ledger, Passage passage) {
        this.lines = lines;
        this.ledger = ledger;
        this.passage = passage;
    }

    /// The table of a grid.
    ///
    /// @param before the caption that stood above it
    Table of(Flow.Grid grid, Optional<Caption> before, boolean landscape) {
        var caption = before;
        var rows = grid.rows();
        if (caption.isEmpty()) {
            caption = inFirstRow(grid);
            if (caption.isPresent()) rows = rows.subList(1, rows.size());
        }
        var id =
                caption.map(c -> ledger.ids().of(c.paragraph()))
                        .orElseGet(() -> ledger.ids().of("table " + grid.number()));
        int headers = headers(rows);
        var lattice = Lattice.of(rows, grid.widths());
        var made = rows(lattice, headers, new Named(id, grid, rows));
        var notes = notes(made, lattice);
        var use = caption.isPresent() ? Table.Use.CAPTIONED : use(rows);
        var frame = new Table.Frame(lattice.widths(), headers, use, landscape);
        return new Table(
                id,
                new Traits("", caption.map(Caption::printed).orElse(""), ""),
                caption(id, caption),
                frame,
                made,
                notes);
    }

    private Block.Line caption(Id id, Optional<Caption> caption) {
        return caption.map(c -> lines.line(id.part("caption"), c.title(), c.separator()))
                .orElseGet(() -> Block.Line.of(id.part("caption"), List.of()));
    }

    /// Whether a grid holds its own caption.
    boolean captioned(Flow.Grid grid) {
        return inFirstRow(grid).isPresent();
    }

    /// A caption that is all the first row holds.
    private static Optional<Caption> inFirstRow(Flow.Grid grid) {
        if (grid.rows().size() < 2 || grid.rows().getFirst().cells().size() != 1)
            return Optional.empty();
        var content = new ArrayList<Flow>();
        for (var flow : grid.rows().getFirst().cells().getFirst().content())
            if (!(flow instanceof Flow.Para para) || !para.blank()) content.add(flow);
        if (content.isEmpty()) return Optional.empty();
        return Caption.ofTable(content, 0).filter(c -> c.taken() == content.size());
    }

    private static int headers(List<Flow.GridRow> rows) {
        int count = 0;
        while (count < rows.size() && rows.get(count).header()) count++;
        if (count == rows.size()) count = Math.min(1, count - 1);
        if (count == 0 && rows.size() > 1 && all(rows.getFirst(), Role.Kind.TABLE_HEAD)) return 1;
        return Math.max(0, count);
    }

    private static boolean all(Flow.GridRow row, Role.Kind kind) {
        boolean any = false;
        for (var cell : row.cells())
            for (var flow : cell.content()) {
                if (!(flow instanceof Flow.Para para)) return false;
                if (para.blank()) continue;
                any = true;
                if (para.style().role().kind() != kind) return false;
            }
        return any;
    }

    /// What rows and cells are called. They are counted as they come; where other states of the
    /// text have other ones, as they stand in the file.
    private record Named(Id table, Flow.Grid grid, List<Flow.GridRow> rows) {

        Id row(int index) {
            int ahead = grid.rows().size() - rows.size();
            return table.part("r" + (grid.changed() ? rows.get(index).place() - ahead : index + 1));
        }

        String cell(Lattice.Place place, int index) {
            if (!grid.changed()) return "c" + (index + 1);
            return place.place() > 0 ? "c" + place.place() : "gap" + (index + 1);
        }
    }

    private List<Row> rows(Lattice lattice, int headers, Named names) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lattice.rows().size(); i++) {
            var id = names.row(i);
            ledger.ids().row(names.rows().get(i).number(), id);
            var cells = new ArrayList<Cell>();
            var places = lattice.rows().get(i);
            boolean lines = SideBySide.of(places);
            for (var place : places)
                cells.add(
                        cell(place, i < headers, lines, id.part(names.cell(place, cells.size()))));
            rows.add(new Row(id, Traits.NONE, cells));
        }
        return rows;
    }

    private Cell cell(Lattice.Place place, boolean header, boolean lines, Id id) {
        var content = lines ? SideBySide.trimmed(place.content()) : place.content();
        var alignment = alignment(content);
        var body = passage.cell(content, lines);
        if (alignment == Cell.Alignment.CENTRE) body = body.stream().map(Tables::aligned).toList();
        var reach = new Cell.Reach(place.columns(), place.height());
        return new Cell(id, Traits.NONE, reach, alignment, header, body);
    }

    /// In a centred cell a centred paragraph is an ordinary one.
    private static Block aligned(Block block) {
        return block instanceof Block.Paragraph(var id, var traits, var role, var runs)
                        && role == Block.Paragraph.Role.CENTRED
                ? new Block.Paragraph(id, traits, Block.Paragraph.Role.BODY, runs)
                : block;
    }

    private static Cell.Alignment alignment(List<Flow> content) {
        for (var flow : content)
            if (flow instanceof Flow.Para para && !para.blank())
                return switch (para.look().alignment()) {
                    case "center" -> Cell.Alignment.CENTRE;
                    case "right", "end" -> Cell.Alignment.RIGHT;
                    default -> Cell.Alignment.LEFT;
                };
        return Cell.Alignment.LEFT;
    }

    /// Takes a last row of notes across the table off its rows.
    private static List<Block> notes(List<Row> rows, Lattice lattice) {
        if (rows.size() < 2) return List.of();
        var last = rows.getLast();
        if (last.cells().size() != 1 || lattice.columns() < 2) return List.of();
        var body = last.cells().getFirst().body();
        boolean notes =
                !body.isEmpty()
                        && body.stream().allMatch(b -> b instanceof Block.Note || legend(b));
        if (!notes) return List.of();
        rows.removeLast();
        return body;
    }

    private static boolean legend(Block block) {
        return block instanceof Block.Paragraph p && p.role() == Block.Paragraph.Role.LEGEND;
    }

    /// A single cell, or one that holds a figure, is there to place things.
    private static Table.Use use(List<Flow.GridRow> rows) {
        boolean single = rows.size() == 1 && rows.getFirst().cells().size() == 1;
        if (single) return Table.Use.LAYOUT;
        for (var row : rows)
            for (var cell : row.cells())
                for (int i = 0; i < cell.content().size(); i++)
                    if (Caption.ofFigure(cell.content(), i).isPresent()) return Table.Use.LAYOUT;
        return Table.Use.UNCAPTIONED;
    }

    /// Whether a paragraph shows something.
    static boolean shows(Flow.Para para) {
        return para.bits().stream().anyMatch(Bit.Shown.class::isInstance);
    }
}
