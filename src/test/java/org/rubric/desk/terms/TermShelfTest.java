package org.rubric.desk.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.vocabulary.Closeness;
import org.rubric.catalogue.vocabulary.Wording.Agreement;
import org.rubric.desk.Desk;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;

/// Every definition of every text at hand, and what is said of one that is written.
class TermShelfTest {
    @TempDir Path home;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        desk.indexing().begin().join();
        desk.terms();
        settle();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private TermBase settle() throws IOException {
        desk.indexing().settled().join();
        return desk.terms().settled().join();
    }

    private static Document draft(String name, Block... entries) {
        var front =
                FrontMatter.EMPTY.withIdentity(
                        FrontMatter.EMPTY.identity().withProvisionalName(name));
        return recommendation(
                        clause(
                                "3",
                                "Definitions",
                                clause("3.2", "Terms defined in this Recommendation", entries)))
                .withFront(front);
    }

    private Id keep(Document document) throws IOException {
        try (var draft = desk.repository().create(document, "x")) {
            return draft.id();
        }
    }

    private static TermEntry asked(String term, String meaning, boolean abbreviation) {
        var card = new Term(term, meaning, "", "", "", Provenance.UNKNOWN);
        return new TermEntry(card, abbreviation, Optional.empty());
    }

    private static Term term(String term, String meaning) {
        return new Term(term, meaning, "ITU-T Y.4999", "3.2.7", "en", Provenance.UNKNOWN);
    }

    /// The meaning is one line that can be written into a draft.
    @Test
    void aMeaningIsWithoutTheNotes() {
        var made = definition("t", "lamp", "Lamp\nthat tells.", Documents.note("Dim."));
        var entries = TermShelf.entries(Id.of("d"), draft("Y.lamp", made));
        assertEquals("Lamp that tells.", entries.getFirst().card().definition());
    }

    @Test
    void theDefinitionsOfTheDraftsAreThereWithTheirPlaces() throws IOException {
        var base = settle();
        assertTrue(base.size() > 5, "those of the sample");
        keep(
                draft(
                        "Y.lamp",
                        definition("t", "smart lamp", "Lamp that tells."),
                        abbreviation("SL", "Smart Lamp")));
        var found = settle().like(asked("Smart-lamps", "Something else.", false));
        assertEquals(1, found.size());
        assertEquals(Closeness.SPELLED_OTHERWISE, found.getFirst().closeness());
        assertTrue(found.getFirst().conflicts());
        assertTrue(found.getFirst().entry().origin().startsWith("Y.lamp, "), found.toString());
        var same = settle().like(asked("smart lamp", "A lamp that tells", false)).getFirst();
        assertEquals(Agreement.SAME, same.agreement());
        assertFalse(same.conflicts());
        assertEquals(1, settle().like(asked("SL", "Slow Lane", true)).size());
        assertEquals(0, settle().like(asked("SLA", "Slow Lane", true)).size());
        assertEquals(0, settle().like(asked("SL", "Slow Lane", false)).size(), "no term");
    }

    @Test
    void whatADraftItselfSaysDoesNotCount() throws IOException {
        var id = keep(draft("Y.lamp", definition("t", "smart lamp", "Lamp that tells.")));
        var own =
                TermShelf.entries(id, draft("Y.lamp", definition("t", "smart lamp", "x")))
                        .getFirst();
        assertEquals(List.of(), settle().like(own));
    }

    @Test
    void theBaseFollowsDraftsAndCatalogue() throws IOException {
        var id = keep(draft("Y.lamp", definition("t", "smart lamp", "Lamp that tells.")));
        settle();
        try (var draft = desk.repository().open(id)) {
            var changed = draft("Y.lamp", definition("u", "dull lamp", "Lamp that is silent."));
            var same =
                    new Document(
                            draft.document().id(),
                            changed.settings(),
                            changed.front(),
                            changed.body(),
                            changed.apparatus(),
                            changed.media());
            draft.append(same, "Ana").toCompletableFuture().join();
        }
        assertEquals(0, settle().like(asked("smart lamp", "x", false)).size());
        assertEquals(1, settle().like(asked("dull lamp", "x", false)).size());
        desk.repository().remove(id);
        assertEquals(0, settle().like(asked("dull lamp", "x", false)).size());
        desk.knowledge().change("x", c -> c.with(term("dull lamp", "Lamp of no wit.")), "Ana");
        var found = settle().like(asked("dull lamp", "x", false));
        assertEquals("ITU-T Y.4999, 3.2.7", found.getFirst().entry().origin());
    }

    @Test
    void theBaseIsReadFromTheIndexAtTheNextStart() throws IOException {
        keep(draft("Y.lamp", definition("t", "smart lamp", "Lamp that tells.")));
        int before = settle().size();
        desk.close();
        open();
        assertEquals(before, settle().size());
        assertEquals(1, settle().like(asked("smart lamp", "x", false)).size());
    }

    @Test
    void aQuotedDefinitionIsOfTheTextItIsQuotedFrom() throws IOException {
        var quoted =
                new Block.Definition(
                        Id.of("q"),
                        org.rubric.document.Traits.NONE,
                        Block.Line.of(Id.of("q/term"), "dim lamp"),
                        Block.Line.of(Id.of("q/source"), "[b-ITU-T Y.4101] clause 3.2.9"),
                        Block.Line.of(Id.of("q/text"), "Lamp at night."),
                        List.of());
        keep(draft("Y.lamp", quoted));
        var found = settle().like(asked("dim lamp", "x", false)).getFirst();
        assertEquals("ITU-T Y.4101, 3.2.9", found.entry().origin());
        assertEquals("Y.lamp", found.entry().home().orElseThrow().name());
    }

    @Test
    void theRulesKnowWhatTheDraftsDefine() throws IOException {
        assertSame(desk.widened(), desk.widened(), "made once");
        int before = desk.widened().texts().terms().size();
        keep(draft("Y.lamp", definition("t", "smart lamp", "Lamp that tells.")));
        settle();
        assertEquals(before + 1, desk.widened().texts().terms().size());
        assertEquals(desk.catalogue().people(), desk.widened().people());
    }
}
