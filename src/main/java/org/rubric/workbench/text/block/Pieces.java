package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rubric.catalogue.FixedTexts;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontLines;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.numbering.Phrases;

/// Lays a document's tree out as one list of pieces, in reading order, with the space between them.
/// Remembers the pieces of each clause of the last document, so that a key makes anew only those of
/// the clauses that it stands in.
public final class Pieces {
    static final double PARAGRAPH = 8;
    static final double HEADING = 16;
    private static final double TOP = 24;

    private final UnaryOperator<String> words;
    private final Map<Id, Piece> made = new HashMap<>();
    private final Map<Id, Made> known = new HashMap<>();
    private List<Piece> all = new ArrayList<>();
    private Document document;
    private Phrases phrases;
    private boolean afterExhibit;
    private boolean afterItem;

    /// What a clause was laid out as when it was last seen.
    private record Made(Block.Clause clause, List<Piece> pieces) {}

    /// @param words what hints and offers say, by key
    public Pieces(UnaryOperator<String> words) {
        this.words = words;
    }

    /// Without hints.
    public static List<Piece> of(Document document) {
        return new Pieces(_ -> "").next(document);
    }

    /// The pieces of the next document; those of clauses that did not change are the same objects.
    public List<Piece> next(Document next) {
        document = next;
        all = new ArrayList<>(all.size() + 16);
        afterExhibit = false;
        afterItem = false;
        front();
        document.body().forEach(this::block);
        if (!document.apparatus().footnotes().isEmpty())
            heading(document.id().part("footnotes"), phrases.say("footnotes"));
        document.apparatus().footnotes().forEach(this::footnote);
        // Clauses that are gone are let go together, not looked for at each key.
        if (known.size() > 2 * all.size() + 256) known.clear();
        return Collections.unmodifiableList(all);
    }

    private void front() {
        var front = document.front();
        var id = document.id();
        phrases = Phrases.of(front.identity().language());
        boolean written = written(front);
        if (written) lines(front);
        else name(id, front.identity());
        var overview = front.overview();
        if (!overview.summary().isEmpty()) heading(id.part("summary"), phrases.say("summary"));
        overview.summary().forEach(block -> alone(block, overview.summary(), "hint.summary"));
        if (written || !overview.keywords().isEmpty()) keywords(written);
        if (!overview.introduction().isEmpty())
            heading(id.part("introduction"), phrases.say("introduction"));
        overview.introduction()
                .forEach(block -> alone(block, overview.introduction(), "hint.introduction"));
    }

    /// Whether title, name and keywords are typed in the text: not of a fragment without front
    /// matter, nor of meeting documents, which have a header table.
    private static boolean written(FrontMatter front) {
        if (front.equals(FrontMatter.EMPTY)) return false;
        return switch (front.identity().kind()) {
            case RECOMMENDATION,
                    REVISED_RECOMMENDATION,
                    AMENDMENT,
                    CORRIGENDUM,
                    SUPPLEMENT,
                    IMPLEMENTERS_GUIDE,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE ->
                    true;
            case ERRATUM,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    false;
        };
    }

    private void lines(FrontMatter front) {
        var identity = front.identity();
        if (!identity.designation().isEmpty())
            heading(document.id().part("designation"), identity.designation());
        line(FrontLines.title(document), Piece.Role.FRONT_TITLE, HEADING, "hint.title");
        if (identity.designation().isEmpty())
            line(FrontLines.name(document), Piece.Role.FRONT_NAME, 0, "hint.name");
        var questions = new ArrayList<String>();
        for (var question : front.people().questions()) questions.add("Q" + question);
        var told = Block.Line.of(document.id().part("question"), String.join(", ", questions));
        var offer = questions.isEmpty() ? "offer.question" : "offer.question.other";
        all.add(kept(new Piece(told, told.id(), Piece.Role.QUESTION, 0, words.apply(offer))));
    }

    private void keywords(boolean written) {
        heading(document.id().part("keywords"), phrases.say("keywords"));
        var line = FrontLines.keywords(document);
        if (written) line(line, Piece.Role.KEYWORDS, PARAGRAPH, "hint.keywords");
        else add(line, line.id(), Piece.Role.NAME, PARAGRAPH);
    }

    private void line(Block.Line line, Piece.Role role, double above, String hint) {
        double space = all.isEmpty() ? TOP : above;
        all.add(kept(new Piece(line, line.id(), role, space, words.apply(hint))));
    }

    /// A paragraph that stands alone says what belongs there.
    private void alone(Block block, List<Block> among, String hint) {
        block(block);
        boolean blank = block instanceof Block.Paragraph && block.runs().isEmpty();
        if (blank && among.size() == 1) hinted(hint);
    }

    private void hinted(String hint) {
        var last = all.removeLast();
        all.add(
                new Piece(
                        last.block(), last.owner(), last.role(), last.above(), words.apply(hint)));
    }

    /// The title's space does not depend on what stands before it, except for the very first; the
    /// first clause has hints of its own.
    private void clause(Block.Clause clause) {
        boolean first = !document.body().isEmpty() && document.body().getFirst() == clause;
        if (first || all.isEmpty()) {
            anew(clause);
            return;
        }
        var laid = known.get(clause.id());
        if (laid != null && laid.clause == clause) all.addAll(laid.pieces);
        else {
            int from = all.size();
            anew(clause);
            laid = new Made(clause, List.copyOf(all.subList(from, all.size())));
            known.put(clause.id(), laid);
        }
        leave(laid.pieces.getLast());
    }

    private void leave(Piece last) {
        var block = last.block();
        boolean text = last.role() == Piece.Role.TEXT;
        afterExhibit = text && (block instanceof Exhibit || block instanceof Block.Code);
        afterItem = text && block instanceof Block.Item;
    }

    private void anew(Block.Clause clause) {
        add(clause.title(), clause.id(), Piece.Role.TITLE, HEADING);
        if (clause.title().runs().isEmpty()) hinted("hint.clause");
        boolean scope = !document.body().isEmpty() && document.body().getFirst() == clause;
        for (var block : clause.body())
            alone(block, clause.body(), scope ? "hint.scope" : "hint.text");
    }

    /// Where our own short wording stands, it says so and offers the official one.
    private void opener(Block.Paragraph paragraph) {
        if (paragraph.role() != Block.Paragraph.Role.OPENER) return;
        if (!FixedTexts.own(Inline.text(paragraph.runs()))) return;
        var told = Block.Line.of(paragraph.id().part("offer"), words.apply("offer.own"));
        var text = words.apply("offer.own.texts");
        all.add(kept(new Piece(told, told.id(), Piece.Role.OFFER, 0, text)));
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
                entry(definition, PARAGRAPH, "hint.definition");
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
            case Block.Abbreviation _ -> entry(block, 0, "hint.abbreviation");
            case Block.Reference _ -> entry(block, PARAGRAPH, "hint.reference");
            case Block.Paragraph paragraph -> {
                text(block, PARAGRAPH);
                opener(paragraph);
            }
            case Block.Line _, Block.Note _, Block.Example _ -> text(block, PARAGRAPH);
        }
    }

    /// An entry that is not written yet says what belongs in each of its lines.
    private void entry(Block block, double above, String hint) {
        text(block, above);
        boolean blank = block.parts().stream().anyMatch(part -> part.runs().isEmpty());
        if (blank) hinted(hint);
    }

    private void footnote(Block.Footnote note) {
        var owner = note.id();
        for (var part : note.body()) {
            add(part, owner, Piece.Role.FOOTNOTE, PARAGRAPH);
            owner = part.id();
        }
    }

    /// Lines made anew for each document stay the same objects while their words do.
    private Piece kept(Piece piece) {
        return made.merge(piece.id(), piece, (was, now) -> was.equals(now) ? was : now);
    }

    private void text(Block block, double above) {
        add(block, block.id(), Piece.Role.TEXT, above);
        afterExhibit = block instanceof Exhibit || block instanceof Block.Code;
        afterItem = block instanceof Block.Item;
    }

    private void add(Block block, Id owner, Piece.Role role, double above) {
        double space = all.isEmpty() ? TOP : afterExhibit ? Math.max(above, HEADING) : above;
        var piece = new Piece(block, owner, role, space);
        all.add(piece.generated() ? kept(piece) : piece);
        afterExhibit = false;
        afterItem = false;
    }
}
