package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.numbering.Phrases;

/// Lays a document's tree out as one list of pieces, in reading order, with the space between them.
/// Remembers the pieces of each clause of the last document, so that a key makes anew only those of
/// the clauses that it stands in.
public final class Pieces {
    static final double PARAGRAPH = 8;
    static final double HEADING = 16;
    private static final double TOP = 24;

    private Map<Block.Clause, List<Piece>> known = new IdentityHashMap<>();
    private Map<Block.Clause, List<Piece>> used = new IdentityHashMap<>();
    private final Map<Id, Piece> fixed = new HashMap<>();
    private List<Piece> all = new ArrayList<>();
    private boolean afterExhibit;
    private boolean afterItem;

    public static List<Piece> of(Document document) {
        return new Pieces().next(document);
    }

    /// The pieces of the next document; those of clauses that did not change are the same objects.
    public List<Piece> next(Document document) {
        all = new ArrayList<>();
        afterExhibit = false;
        afterItem = false;
        lay(document);
        known = used;
        used = new IdentityHashMap<>();
        return Collections.unmodifiableList(all);
    }

    private void lay(Document document) {
        var front = document.front();
        var id = document.id();
        var phrases = Phrases.of(front.identity().language());
        name(id, front.identity());
        var overview = front.overview();
        if (!overview.summary().isEmpty()) heading(id.part("summary"), phrases.say("summary"));
        overview.summary().forEach(this::block);
        if (!overview.keywords().isEmpty()) {
            heading(id.part("keywords"), phrases.say("keywords"));
            var words = String.join(", ", overview.keywords()) + ".";
            var line = Block.Line.of(id.part("keywords/words"), words);
            add(line, line.id(), Piece.Role.NAME, PARAGRAPH);
        }
        if (!overview.introduction().isEmpty())
            heading(id.part("introduction"), phrases.say("introduction"));
        overview.introduction().forEach(this::block);
        document.body().forEach(this::block);
        if (!document.apparatus().footnotes().isEmpty())
            heading(id.part("footnotes"), phrases.say("footnotes"));
        document.apparatus().footnotes().forEach(this::footnote);
    }

    /// The title's space does not depend on what stands before it, except for the very first.
    private void clause(Block.Clause clause) {
        if (all.isEmpty()) {
            anew(clause);
            return;
        }
        var before = known.get(clause);
        if (before != null) all.addAll(before);
        else {
            int from = all.size();
            anew(clause);
            before = List.copyOf(all.subList(from, all.size()));
        }
        used.put(clause, before);
        leave(before.getLast());
    }

    private void anew(Block.Clause clause) {
        add(clause.title(), clause.id(), Piece.Role.TITLE, HEADING);
        clause.body().forEach(this::block);
    }

    private void leave(Piece last) {
        var block = last.block();
        boolean text = last.role() == Piece.Role.TEXT;
        afterExhibit = text && (block instanceof Exhibit || block instanceof Block.Code);
        afterItem = text && block instanceof Block.Item;
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
            case Block.Clause clause -> clause(clause);
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

    /// A heading with the same words stays the same object.
    private static Piece kept(Piece before, Piece now) {
        return before.equals(now) ? before : now;
    }

    private void text(Block block, double above) {
        add(block, block.id(), Piece.Role.TEXT, above);
        afterExhibit = block instanceof Exhibit || block instanceof Block.Code;
        afterItem = block instanceof Block.Item;
    }

    private void add(Block block, Id owner, Piece.Role role, double above) {
        double space = all.isEmpty() ? TOP : afterExhibit ? Math.max(above, HEADING) : above;
        var piece = new Piece(block, owner, role, space);
        all.add(piece.generated() ? fixed.merge(owner, piece, Pieces::kept) : piece);
        afterExhibit = false;
        afterItem = false;
    }
}
