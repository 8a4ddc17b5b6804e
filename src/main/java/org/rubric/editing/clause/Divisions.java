package org.rubric.editing.clause;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Blank;
import org.rubric.editing.Edit;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.numbering.Phrases;

/// New annexes, appendices and the bibliography, each where the order of the parts wants it.
public final class Divisions {
    private Divisions() {}

    /// After the one at the caret or the last of its kind; one bibliography at most.
    public static Optional<Transaction> added(
            Snapshot snapshot, Selection selection, Clause.Kind kind) {
        var document = snapshot.document();
        var clause = Blank.clause(kind).withBody(body(document, kind));
        boolean single = kind == Clause.Kind.BIBLIOGRAPHY;
        for (var block : document.body())
            if (single && block instanceof Clause there && there.kind() == kind)
                return Optional.empty();
        int here = standing(document, selection, kind);
        int at = here < 0 ? place(document.body(), clause) : here + 1;
        var edit = new Edit(document);
        edit.splice(document.id(), at, 0, titled(clause, document));
        return edit.done(
                Words.of("new-" + kind.name().toLowerCase(java.util.Locale.ROOT)), caret(clause));
    }

    /// After the last part that comes before it, else before the first that follows.
    private static int place(List<Block> body, Clause clause) {
        int first = body.size();
        for (int i = body.size() - 1; i >= 0; i--) {
            if (!(body.get(i) instanceof Clause there)) continue;
            if (Standing.rank(there) <= Standing.rank(clause)) return i + 1;
            first = i;
        }
        return first;
    }

    /// Place of the annex or appendix that the caret is in; -1: in none.
    private static int standing(Document document, Selection selection, Clause.Kind kind) {
        if (!(selection instanceof Selection.Text(_, var caret))) return -1;
        var place = Lineage.of(document, caret.block()).orElse(null);
        if (place == null || !place.root().equals(document.id())) return -1;
        boolean same = place.chain().getFirst() instanceof Clause clause && clause.kind() == kind;
        return same ? place.places().getFirst() : -1;
    }

    private static Clause titled(Clause clause, Document document) {
        if (clause.kind() != Clause.Kind.BIBLIOGRAPHY) return clause;
        var title = Block.Line.of(clause.title().id(), phrases(document).say("bibliography"));
        return new Clause(clause.id(), clause.traits(), clause.kind(), title, clause.body());
    }

    private static Selection caret(Clause clause) {
        boolean list = clause.kind() == Clause.Kind.BIBLIOGRAPHY;
        var line = list ? clause.body().getFirst().parts().getFirst() : clause.title();
        return Selection.at(line.id(), 0);
    }

    private static List<Block> body(Document document, Clause.Kind kind) {
        if (kind == Clause.Kind.BIBLIOGRAPHY) return List.of(Blank.reference("b-"));
        var language = document.front().identity().language();
        if (!language.isEmpty() && !Phrases.know(language)) return List.of(Blank.paragraph());
        boolean supplement = document.front().identity().kind() == DocumentKind.SUPPLEMENT;
        var words =
                phrases(document)
                        .say(
                                (kind == Clause.Kind.ANNEX ? "status.annex" : "status.appendix")
                                        + (supplement ? ".supplement" : ""));
        var status =
                new Paragraph(Id.fresh(), Traits.NONE, Paragraph.Role.STATUS, Inline.plain(words));
        return List.of(status, Blank.paragraph());
    }

    private static Phrases phrases(Document document) {
        return Phrases.of(document.front().identity().language());
    }
}
