package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Line;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Traits;
import org.rubric.editing.table.TableGrid;

/// Empty blocks with fresh Ids, to be written into.
public final class Blank {
    private Blank() {}

    public static Block.Paragraph paragraph() {
        return Block.Paragraph.of(Id.fresh(), List.of());
    }

    public static Block.Item item(int level, Block.Item.Marker marker) {
        return new Block.Item(Id.fresh(), Traits.NONE, level, marker, List.of());
    }

    public static Block.Note note() {
        return new Block.Note(Id.fresh(), Traits.NONE, List.of());
    }

    public static Block.Clause clause(Block.Clause.Kind kind) {
        var id = Id.fresh();
        return new Block.Clause(id, Traits.NONE, kind, line(id, "title"), List.of());
    }

    public static Block.Definition definition() {
        var id = Id.fresh();
        return new Block.Definition(
                id, Traits.NONE, line(id, "term"), line(id, "source"), line(id, "text"), List.of());
    }

    public static Block.Abbreviation abbreviation() {
        var id = Id.fresh();
        return new Block.Abbreviation(
                id, Traits.NONE, line(id, "abbreviation"), line(id, "expansion"));
    }

    public static Block.Reference reference(String tag) {
        var id = Id.fresh();
        return new Block.Reference(id, Traits.NONE, tag, line(id, "entry"));
    }

    /// A captioned table, its first row a header.
    public static Exhibit.Table table(int rows, int columns) {
        if (rows < 1 || columns < 1) throw new IllegalArgumentException("An empty table");
        var id = Id.fresh();
        var lines = new ArrayList<Exhibit.Row>();
        for (int i = 0; i < rows; i++) lines.add(row(columns, i == 0));
        return new Exhibit.Table(
                id, Traits.NONE, line(id, "caption"), Exhibit.Table.Frame.PLAIN, lines, List.of());
    }

    public static Exhibit.Row row(int columns, boolean header) {
        var cells = new ArrayList<Exhibit.Cell>();
        var side = header ? Exhibit.Cell.Alignment.CENTRE : Exhibit.Cell.Alignment.LEFT;
        for (int i = 0; i < columns; i++) cells.add(TableGrid.blank(header, side));
        return new Exhibit.Row(Id.fresh(), Traits.NONE, cells);
    }

    public static Exhibit.Equation equation(String latex) {
        return new Exhibit.Equation(Id.fresh(), Traits.NONE, Maths.latex(latex), false, List.of());
    }

    public static Exhibit.Where where() {
        var id = Id.fresh();
        return new Exhibit.Where(id, Traits.NONE, line(id, "symbol"), line(id, "meaning"));
    }

    /// A block of the same kind and look without a printed label.
    ///
    /// @throws IllegalArgumentException if it is a line or no block of text
    public static Block like(Block block, List<Inline> runs) {
        var id = Id.fresh();
        var traits = block.traits().withPrinted("");
        return switch (block) {
            case Block.Paragraph p -> new Block.Paragraph(id, traits, p.role(), runs);
            case Block.Item i -> new Block.Item(id, traits, i.level(), i.marker(), runs);
            case Block.Note _ -> new Block.Note(id, traits, runs);
            case Block.Example e -> new Block.Example(id, traits, e.numbered(), runs);
            case Block.Code c -> new Block.Code(id, traits, c.notation(), c.numbered(), runs);
            case Block.EditorsNote _ -> new Block.EditorsNote(id, traits, runs);
            case Block.Requirement r -> new Block.Requirement(id, traits, "", r.obligation(), runs);
            case Block.Line _,
                    Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _,
                    Block.Foreign _,
                    Exhibit _ ->
                    throw new IllegalArgumentException("No block of text: " + block.id());
        };
    }

    private static Line line(Id owner, String role) {
        return Line.of(owner.part(role), List.of());
    }
}
