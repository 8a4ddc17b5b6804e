package org.rubric.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Form;
import org.rubric.document.Marks;
import org.rubric.document.Placement;
import org.rubric.document.Traits;

class ResolutionTest {

    @Test
    void referencesSayTheirWordsInEveryForm() {
        var document =
                recommendation(
                        p(
                                ref("a", Form.CAPITALIZED),
                                ", ",
                                ref("b"),
                                ", ",
                                ref("b", Form.NUMBER),
                                ", ",
                                ref("a", Form.TITLE),
                                ", ",
                                ref("bib"),
                                ", ",
                                cite("r"),
                                ", ",
                                new Inline.Citation(Id.of("r"), "clause 4", "", Marks.NONE)),
                        clause("a", "General", clause("b", "Sub")),
                        division(
                                Kind.BIBLIOGRAPHY,
                                "bib",
                                "Bibliography",
                                reference("r", "b-IETF RFC 8259", "…")));
        assertEquals(
                "Clause 1, clause 1.1, 1.1, General, Bibliography, [b-IETF RFC 8259],"
                        + " clause 4 of [b-IETF RFC 8259]",
                first(document).replace('\u00A0', ' '));
    }

    @Test
    void aLostTargetIsAFindingAndKeepsItsWords() {
        var gone = new Inline.CrossReference(Id.of("gone"), Form.FULL, "clause 9", Marks.NONE);
        var document = recommendation(p("See ", gone, " and ", ref("never"), "."));
        assertEquals("See clause 9 and [?].", first(document));
        assertEquals(2, resolved(document).findings().size());
        assertEquals("reference.dangling", resolved(document).findings().getFirst().code());
    }

    @Test
    void aBlockWithNothingToFillIsTheSameObject() {
        var document = recommendation(clause("a", "One", p("x")), clause("b", "Two", p(ref("a"))));
        var resolution = resolved(document);
        assertSame(document.body().get(0), resolution.document().body().get(0));
        assertNotSame(document.body().get(1), resolution.document().body().get(1));
        assertSame(document.front(), resolution.document().front());
    }

    @Test
    void aLaterResolutionKeepsTheBlocksWhoseWordsAreTheSame() {
        var near = clause("near", "Near", p("See ", ref("near"), "."));
        var far = clause("far", "Far", table("t", "T"), p("See ", ref("far"), "."));
        var before = resolved(recommendation(near, far));
        var edited = recommendation(near, clause("new", "Between"), far);
        var after = before.after(edited, Numbering.of(edited));
        assertSame(before.document().body().get(0), after.document().body().get(0));
        assertNotSame(before.document().body().get(1), after.document().body().get(2));
        var again = after.after(edited, Numbering.of(edited));
        assertSame(after.document().body().get(2), again.document().body().get(2));
    }

    @Test
    void contentsListTwoLevelsWithTheirPages() {
        var contents =
                new Block.Contents(
                        Id.of("toc"), Traits.NONE, Block.Contents.Scope.CLAUSES, List.of());
        var document =
                recommendation(
                        contents,
                        clause("a", "One", clause("b", "Two", clause("c", "Three"))),
                        annex("A", "More"));
        var placement = new Placement(Map.of(Id.of("b"), 0), List.of("3"));
        var resolution = Resolution.of(document, Numbering.of(document), placement);
        var entries = ((Block.Contents) resolution.document().body().getFirst()).entries();
        assertEquals(
                List.of("1 1 One ", "2 1.1 Two 3", "1 Annex A More "),
                entries.stream()
                        .map(
                                e ->
                                        "%d %s %s %s"
                                                .formatted(
                                                        e.level(),
                                                        e.number().replace('\u00A0', ' '),
                                                        e.title(),
                                                        e.page()))
                        .toList());
        assertSame(
                resolution.document().body().getFirst(),
                resolution
                        .after(document, Numbering.of(document), placement)
                        .document()
                        .body()
                        .getFirst());
    }

    @Test
    void wordsThatAreRightAlreadyChangeNothing() {
        var right = new Inline.CrossReference(Id.of("a"), Form.FULL, "clause\u00A01", Marks.NONE);
        var document = recommendation(clause("a", "One", p("See ", right)));
        assertSame(document.body().getFirst(), resolved(document).document().body().getFirst());
    }

    private static Resolution resolved(Document document) {
        return Resolution.of(document, Numbering.of(document));
    }

    private static String first(Document document) {
        return Inline.text(resolved(document).document().body().getFirst().runs());
    }
}
