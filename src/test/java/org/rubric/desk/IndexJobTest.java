package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.programme.Details;
import org.rubric.desk.reference.CitationIndex;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.numbering.Numbering;
import org.rubric.search.Inquiry;

/// The index follows the store and does nothing twice; each kind of thing is found in each way and
/// is not found when it is gone.
class IndexJobTest {
    @TempDir Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private void reopen() throws IOException {
        desk.close();
        desk = new Desk(home);
    }

    private int all() throws IOException {
        return desk.indexing().all().join();
    }

    private int many(String words, String place) throws IOException {
        return desk.search(words, Set.of(place), 50).rows().size();
    }

    @Test
    void whatHasNotChangedIsLeftAloneAndWhatHasIsFound() throws IOException {
        assertTrue(all() > 5);
        assertEquals(0, all());
        reopen();
        assertEquals(0, all());
        reopen();
        write(paragraph -> paragraph.withRuns(Inline.plain("A zanderfish is no gateway.")));
        assertEquals(1, all(), "one draft changed");
        var row = desk.search("zanderfish", Set.of("drafts"), 5).rows().getFirst();
        assertEquals("Y.IoT-flood · clause 1", row.get(1));
        assertEquals("Scope", row.get(2));
    }

    /// Each kind by a word, its beginning, a phrase and a slip.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    drafts     | gateway   | gatew  | "sensing gateways" | gatewya
                    catalogue  | transport | transp | "digital twin for" | trasnport
                    meetings   | flood     | flo    | "flood sensing" | floof
                    work-items | flood     | flo    | "Y.IoT-flood"   | floof
                    terms      | walrus    | walr   | "is a walrus"   | wlarus
                    """)
    void eachKindIsFoundInEachWay(
            String kind, String word, String beginning, String phrase, String slip)
            throws IOException {
        put(term("sea walrus", "What swims in the sea and is a walrus."));
        for (var words : List.of(word, beginning, phrase, slip))
            assertTrue(many(words, kind) > 0, kind + " by " + words);
        assertEquals(0, many("\"" + word + " qwertz\"", kind));
    }

    @Test
    void aSavedClauseIsFoundAndOneThatIsDeletedIsNot() throws IOException {
        desk.indexing().begin().join();
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        try (var draft = desk.repository().open(entry.draft())) {
            var document = draft.document();
            var place = firstParagraph(document);
            var fish = document.update(place, p -> p.withRuns(Inline.plain("A zanderfish swims.")));
            assertEquals(0, hits("zanderfish"));
            draft.append(fish, "Ana").toCompletableFuture().join();
            desk.indexing().settled().join();
            assertEquals(1, hits("zanderfish"));
            assertEquals(1, hits("zanderfihs"));
            draft.append(fish.withBody(fish.body().subList(1, 3)), "Ana")
                    .toCompletableFuture()
                    .join();
            desk.indexing().settled().join();
            assertEquals(0, hits("zanderfish"), "its clause is deleted");
        }
    }

    @Test
    void aDraftThatIsRemovedIsNotFoundUntilItIsBack() throws IOException {
        desk.indexing().begin().join();
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        assertTrue(draftHits("flood") > 0);
        desk.repository().remove(entry.draft());
        desk.indexing().settled().join();
        assertEquals(0, draftHits("flood"));
        desk.repository().restore(entry.draft());
        desk.indexing().settled().join();
        assertTrue(draftHits("flood") > 0);
    }

    @Test
    void aDraftThatIsRemovedWhileNobodyLooksIsNotFound() throws IOException {
        all();
        reopen();
        desk.repository().remove(desk.repository().find(Sample.DRAFT).orElseThrow().draft());
        assertEquals(0, many("flood", "drafts"));
    }

    @Test
    void aNewDraftIsFound() throws IOException {
        desk.indexing().begin().join();
        desk.repository().create(desk.recommendation("Pelicans in ports", "4/20"), "x").close();
        desk.indexing().settled().join();
        assertEquals(1, hits("pelicans"));
    }

    @Test
    void cardsComeChangeAndGo() throws IOException {
        desk.indexing().begin().join();
        put(term("pelican", "Large water bird."));
        assertEquals(1, hits("pelican"));
        put(term("pelican", "Bird with a throat pouch."));
        assertEquals(0, hits("\"large water\""));
        assertEquals(1, hits("pouch"));
        var gone = new CatalogueChange("gone", List.of(), List.of(term("pelican", "").id()));
        desk.knowledge().change("gone", c -> c.after(gone), "Ana");
        desk.indexing().settled().join();
        assertEquals(0, hits("pelican"));
        reopen();
        assertEquals(0, many("pelican", "terms"));
    }

    @Test
    void aMeetingGoes() throws IOException {
        assertTrue(many("flood", "meetings") > 0);
        var meeting = desk.meetings().getFirst();
        desk.ledgers().remove(meeting.id(), "Ana");
        assertEquals(0, many("flood", "meetings"));
    }

    @Test
    void aWorkItemIsFoundByItsScopeUntilItGoes() throws IOException {
        assertTrue(many("flood", "work-items") > 0);
        var scoped = new Details("", "", "", "Where zanderfish are counted.", "", "");
        desk.programme().change("x", p -> p.update("Y.IoT-flood", e -> e.with(scoped)), "Ana");
        assertEquals(1, many("zanderfish", "work-items"));
        desk.programme().change("x", p -> p.without("Y.IoT-flood"), "Ana");
        assertEquals(0, many("zanderfish", "work-items"));
    }

    @Test
    void anIndexThatIsMissingIsMadeAgain() throws IOException {
        all();
        reopen();
        try (var files = java.nio.file.Files.list(home.resolve("index"))) {
            for (var file : files.toList()) java.nio.file.Files.delete(file);
        }
        assertTrue(all() > 5);
        assertTrue(draftHits("flood") > 0);
    }

    @Test
    void aDamagedDraftCostsOnlyItself() throws IOException {
        desk.repository().create(desk.recommendation("Pelicans in ports", "4/20"), "x").close();
        var broken = desk.repository().find(Sample.DRAFT).orElseThrow().draft();
        desk.close();
        damage(home, broken);
        desk = new Desk(home);
        all();
        assertEquals(1, hits("pelicans"));
        assertTrue(many("transport", "catalogue") > 0);
        var text = Designation.parse("ITU-T Y.4000").orElseThrow();
        desk.citing(text, Progress.NONE);
        var draft = Documents.recommendation(Documents.reference("r", "ITU-T Y.4000", "x"));
        var uses = new UsesJob(draft, Numbering.of(draft), Id.of("r"));
        var repository = desk.repository();
        uses.elsewhere(repository, new CitationIndex(), Progress.NONE);
    }

    /// All that is kept of a draft becomes unreadable.
    static void damage(Path home, Id draft) throws IOException {
        try (var files = java.nio.file.Files.walk(home)) {
            var own = files.filter(f -> f.getParent().toString().contains(draft.value())).toList();
            assertTrue(!own.isEmpty());
            for (var file : own)
                if (java.nio.file.Files.isRegularFile(file))
                    java.nio.file.Files.writeString(file, "rubbish");
        }
    }

    @Test
    void theDeskClosesWhileTheIndexIsMade() throws IOException {
        desk.indexing().all();
        reopen();
        assertTrue(many("flood", "drafts") > 0);
    }

    private static Term term(String name, String definition) {
        return new Term(name, definition, "ITU-T Y.9999", "3.2.1", "en", Provenance.UNKNOWN);
    }

    private void put(Term term) throws IOException {
        desk.knowledge().change("x", c -> c.with(term), "Ana");
        desk.indexing().settled().join();
    }

    private int hits(String words) throws IOException {
        return desk.indexing().ask(Inquiry.of(words, 20)).hits().size();
    }

    private int draftHits(String words) throws IOException {
        var inquiry = Inquiry.of(words, 20).in(Set.of("drafts"));
        return desk.indexing().ask(inquiry).hits().size();
    }

    private void write(UnaryOperator<Block> change) throws IOException {
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        try (var draft = desk.repository().open(entry.draft())) {
            var place = firstParagraph(draft.document());
            draft.append(draft.document().update(place, change), "Ana");
        }
    }

    private static Id firstParagraph(Document document) {
        var scope = (Block.Clause) document.body().getFirst();
        return scope.body().getFirst().id();
    }
}
