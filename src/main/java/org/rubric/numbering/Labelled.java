package org.rubric.numbering;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Traits;

/// A document whose computed labels are written into [Traits#printed], as a file that cannot count
/// needs them: a Word file with literal numbers, a dump of the structure.
public final class Labelled {
    private final Numbering numbering;

    private Labelled(Numbering numbering) {
        this.numbering = numbering;
    }

    public static Document of(Document document, Numbering numbering) {
        return document.withBody(new Labelled(numbering).all(document.body()));
    }

    private List<Block> all(List<Block> blocks) {
        var labelled = new ArrayList<Block>(blocks.size());
        for (var block : blocks) labelled.add(labelled(block));
        return labelled;
    }

    private Block labelled(Block block) {
        var parts = block.parts();
        return own(parts.isEmpty() ? block : block.withParts(all(parts)));
    }

    private Block own(Block block) {
        var t = traits(block.id(), block.traits());
        return switch (block) {
            case Block.Clause(var id, _, var kind, var title, var body) ->
                    new Block.Clause(id, t, kind, title, body);
            case Block.Definition(var id, _, var term, var source, var text, var notes) ->
                    new Block.Definition(id, t, term, source, text, notes);
            case Block.Note(var id, _, var runs) -> new Block.Note(id, t, runs);
            case Block.Item(var id, _, var level, var marker, var runs) ->
                    new Block.Item(id, t, level, marker, runs);
            case Exhibit.Table(var id, _, var caption, var frame, var rows, var notes) ->
                    new Exhibit.Table(id, t, caption, frame, rows, notes);
            case Exhibit.Figure(var id, _, var caption, var panels, var legend) ->
                    new Exhibit.Figure(id, t, caption, panels, legend);
            case Exhibit.Equation(var id, _, var maths, var numbered, var where) ->
                    new Exhibit.Equation(id, t, maths, numbered, where);
            default -> block;
        };
    }

    private Traits traits(Id id, Traits before) {
        var label = numbering.label(id).map(Label::standing).orElse("");
        return before.printed().isEmpty() && !label.isEmpty() ? before.withPrinted(label) : before;
    }
}
