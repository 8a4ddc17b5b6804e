package org.rubric.rules.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;

import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;

class ReuseTest {
    private static final Term LAMP =
            new Term(
                    "smart lamp",
                    "Lamp that tells.",
                    "ITU-T Y.4000",
                    "3.2.1",
                    "en",
                    Provenance.UNKNOWN);

    private static Document draft(Block... references) {
        return recommendation(
                clause("2", "References", references),
                clause(
                        "3",
                        "Definitions",
                        clause("3.1", "Terms defined elsewhere", p("None.")),
                        clause(
                                "3.2",
                                "Terms defined in this Recommendation",
                                definition("a", "alarm", "A call."),
                                definition("t", "smart lamps", "Mine."))));
    }

    private static Block.Clause list(Document document, int at) {
        return (Block.Clause) document.body().get(1).parts().get(1 + at);
    }

    @Test
    void aDefinitionGoesAmongThoseDefinedElsewhereWithItsSource() {
        var before = draft(reference("r", "ITU-T Y.4000", "Overview."));
        var session = Session.of(before);
        assertTrue(session.perform(new Reuse(Id.of("t"), LAMP)));
        var there = list(session.snapshot().document(), 0);
        assertEquals(1, there.body().size(), "None. is gone");
        var made = (Block.Definition) there.body().getFirst();
        assertEquals("smart lamp", Inline.text(made.term().runs()));
        assertEquals("[ITU-T Y.4000] clause 3.2.1", Inline.text(made.source().runs()));
        assertEquals("Lamp that tells.", Inline.text(made.text().runs()));
        var citation = (Inline.Citation) made.source().runs().getFirst();
        assertEquals(Id.of("r"), citation.target());
        assertEquals(1, list(session.snapshot().document(), 1).body().size());
        assertEquals("reuse of “smart lamp”", session.undo().orElseThrow());
        assertEquals(before, session.snapshot().document());
    }

    @Test
    void aTextThatIsNotListedIsNamedInWords() {
        var session = Session.of(draft());
        session.perform(new Reuse(Id.of("t"), LAMP));
        var made = (Block.Definition) list(session.snapshot().document(), 0).body().getFirst();
        assertEquals("[ITU-T Y.4000] clause 3.2.1", Inline.text(made.source().runs()));
        assertTrue(made.source().runs().getFirst() instanceof Inline.Text);
    }

    @Test
    void termsStayInTheirOrder() {
        var list =
                clause(
                        "3.1",
                        "Terms defined elsewhere",
                        definition("b", "bin", "A bin."),
                        definition("z", "zone", "A zone."));
        var own =
                clause("3.2", "Terms defined in this Recommendation", definition("t", "lamp", "M"));
        var session = Session.of(recommendation(clause("3", "Definitions", list, own)));
        session.perform(new Reuse(Id.of("t"), LAMP));
        var there = (Block.Clause) session.snapshot().document().body().getFirst().parts().get(1);
        assertEquals(Id.of("t"), there.body().get(1).id());
    }

    @Test
    void anAbbreviationTakesTheExpansion() {
        var session =
                Session.of(
                        recommendation(
                                clause("4", "Abbreviations", abbreviation("QRZ", "Wrong Words"))));
        var entry = session.snapshot().document().body().getFirst().parts().get(1).id();
        var card = new Term("QRZ", "Quiet Resting Zone", "Y.rest", "4", "", Provenance.UNKNOWN);
        assertTrue(session.perform(new Reuse(entry, card)));
        var made = (Block.Abbreviation) session.snapshot().document().find(entry).orElseThrow();
        assertEquals("Quiet Resting Zone", Inline.text(made.expansion().runs()));
    }

    @Test
    void whatIsNoEntryCannotBeReplaced() {
        var session = Session.of(draft());
        assertTrue(!session.perform(new Reuse(Id.of("gone"), LAMP)));
    }
}
