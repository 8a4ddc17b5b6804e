package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Identity;

/// Lays a document's tree out as one list of pieces, in reading order, with the space between them.
public final class Pieces {
    static final double PARAGRAPH = 8;
    static final double HEADING = 16;
    private static final double TOP = 24;

    private final List<Piece> all = new ArrayList<>();
    private boolean afterExhibit;
    private boolean afterItem;

    private Pieces() {}

    public static List<Piece> of(Document document) {
        var pieces = new Pieces();
        var front = document.front();
        var id = document.id();
        pieces.name(id, front.identity());
        var overview = front.overview();
        if (!overview.summary().isEmpty()) pieces.heading(id.part("summary"), "Summary");
        overview.summary().forEach(pieces::block);
        if (!overview.keywords().isEmpty()) {
            pieces.heading(id.part("keywords"), "Keywords");
            var words = String.join(", ", overview.keywords()) + ".";
            var line = Block.Line.of(id.part("keywords/words"), words);
            pieces.add(line, line.id(), Piece.Role.NAME, PARAGRAPH);
        }
        if (!overview.introduction().isEmpty())
            pieces.heading(id.part("introduction"), "Introduction");
        overview.introduction().forEach(pieces::block);
        document.body().forEach(pieces::block);
        if (!document.apparatus().footnotes().isEmpty())
            pieces.heading(id.part("footnotes"), "Footnotes");
        document.apparatus().footnotes().forEach(pieces::footnote);
        return List.copyOf(pieces.all);
    }

    private void name(Id id, Identity identity) {
        var name = identity.name().equals(identity.title()) ? "" : identity.name();
        if (!name.isEmpty()) heading(id.part("name"), name);
        if (!identity.title().isEmpty()) heading(id.part("title"), identity.title());
    }

    private void heading(Id id, String words) {
        add(Block.Line.of(id, words), id, Piece.Role.HEADING, HEADING);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Clause clause -> {
                add(clause.title(), clause.id(), Piece.Role.TITLE, HEADING);
                clause.body().forEach(this::block);
            }
            case Block.Instruction instruction -> {
                add(instruction.text(), instruction.id(), Piece.Role.INSTRUCTION, HEADING);
                instruction.body().forEach(this::block);
            }
            case Block.Definition definition -> {
                text(definition, PARAGRAPH);
                definition.notes().forEach(this::block);
            }
            case Block.Footnote note -> footnote(note);
            case Exhibit exhibit -> text(exhibit, HEADING);
            case Block.Item item -> text(item, afterItem ? 0 : PARAGRAPH);
            case Block.Code _,
                    Block.EditorsNote _,
                    Block.Foreign _,
                    Block.Contents _,
                    Block.Requirement _ ->
                    text(block, PARAGRAPH + 4);
            case Block.Abbreviation _ -> text(block, 0);
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Note _,
                    Block.Example _,
                    Block.Reference _ ->
                    text(block, PARAGRAPH);
        }
    }

    private void footnote(Block.Footnote note) {
        var owner = note.id();
        for (var part : note.body()) {
            add(part, owner, Piece.Role.FOOTNOTE, PARAGRAPH);
            owner = part.id();
        }
    }

    private void text(Block block, double above) {
        add(block, block.id(), Piece.Role.TEXT, above);
        afterExhibit = block instanceof Exhibit || block instanceof Block.Code;
        afterItem = block instanceof Block.Item;
    }

    private void add(Block block, Id owner, Piece.Role role, double above) {
        double space = all.isEmpty() ? TOP : afterExhibit ? Math.max(above, HEADING) : above;
        all.add(new Piece(block, owner, role, space));
        afterExhibit = false;
        afterItem = false;
    }
}
