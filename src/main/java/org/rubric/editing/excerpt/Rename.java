package org.rubric.editing.excerpt;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;

/// The same block under another Id.
public final class Rename {
    private Rename() {}

    public static Block of(Block block, Id id) {
        if (block.id().equals(id)) return block;
        var t = block.traits();
        return switch (block) {
            case Block.Line b -> new Block.Line(id, t, b.runs());
            case Block.Paragraph b -> new Block.Paragraph(id, t, b.role(), b.runs());
            case Block.Item b -> new Block.Item(id, t, b.level(), b.marker(), b.runs());
            case Block.Note b -> new Block.Note(id, t, b.runs());
            case Block.Example b -> new Block.Example(id, t, b.numbered(), b.runs());
            case Block.Code b -> new Block.Code(id, t, b.notation(), b.numbered(), b.runs());
            case Block.EditorsNote b -> new Block.EditorsNote(id, t, b.runs());
            case Block.Requirement b ->
                    new Block.Requirement(id, t, b.identifier(), b.obligation(), b.runs());
            case Block.Clause b -> new Block.Clause(id, t, b.kind(), b.title(), b.body());
            case Block.Definition b ->
                    new Block.Definition(id, t, b.term(), b.source(), b.text(), b.notes());
            case Block.Abbreviation b ->
                    new Block.Abbreviation(id, t, b.abbreviation(), b.expansion());
            case Block.Reference b -> new Block.Reference(id, t, b.tag(), b.entry());
            case Block.Footnote b -> new Block.Footnote(id, t, b.body());
            case Block.Instruction b -> new Block.Instruction(id, t, b.text(), b.body());
            case Block.Contents b -> new Block.Contents(id, t, b.scope(), b.entries());
            case Block.Foreign b -> new Block.Foreign(id, t, b.format(), b.markup(), b.text());
            case Exhibit.Table b ->
                    new Exhibit.Table(id, t, b.caption(), b.frame(), b.rows(), b.notes());
            case Exhibit.Row b -> new Exhibit.Row(id, t, b.cells());
            case Exhibit.Cell b ->
                    new Exhibit.Cell(id, t, b.reach(), b.alignment(), b.header(), b.body());
            case Exhibit.Figure b -> new Exhibit.Figure(id, t, b.caption(), b.panels(), b.legend());
            case Exhibit.Panel b -> new Exhibit.Panel(id, t, b.image(), b.caption());
            case Exhibit.Equation b ->
                    new Exhibit.Equation(id, t, b.maths(), b.numbered(), b.where());
            case Exhibit.Where b -> new Exhibit.Where(id, t, b.symbol(), b.meaning());
        };
    }
}
