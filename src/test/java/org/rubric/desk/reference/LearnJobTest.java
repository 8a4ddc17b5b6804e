package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.Desk;
import org.rubric.document.Documents;

class LearnJobTest {
    @TempDir private Path home;

    @Test
    void whatNoCatalogueKnowsBecomesCardsOnceEach() {
        var index = Shelf.index(Shelf.inForce("ITU-T Y.4000", "Overview", "2012"));
        var change = new LearnJob(Shelf.draft(), index).run();
        assertEquals("3 references added", change.said());
        var first = (Recommendation) change.put().getFirst();
        assertEquals("ITU-T Y.2060", first.name());
        assertEquals("Overview of the Internet of things", first.title().words());
        assertEquals("2012", first.standing().date());
        assertEquals("", first.standing().status());
        assertEquals("references of Y.IoT-bins", first.provenance().source());
        var after = TextIndex.of(Catalogue.EMPTY.after(change));
        assertEquals(1, new LearnJob(Shelf.draft(), after).run().put().size());
    }

    @Test
    void titlesLoseVersionsTwinsAndAddresses() {
        var document =
                Documents.recommendation(
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference(
                                        "a",
                                        "ETSI TR 102 581",
                                        "ETSI TR 102 581, V1.2.1 (2015), Speech processing; A study."),
                                Documents.reference(
                                        "b",
                                        "ITU-T X.680",
                                        "Recommendation ITU-T X.680 (2021) | ISO/IEC 8824-1:2021, Information technology."),
                                Documents.reference(
                                        "c",
                                        "ITU-T Q.1031",
                                        "Recommendation ITU-T Q.1031 (1988), General. <http://handle.itu.int/11.1002/1000/1786>")));
        var titles =
                new LearnJob(document, Shelf.index())
                        .run().put().stream()
                                .map(card -> ((Recommendation) card).title().words())
                                .toList();
        assertEquals(
                java.util.List.of(
                        "Speech processing; A study", "Information technology", "General"),
                titles);
    }

    @Test
    void aRealFileTeachesTheStoreInOneStepThatIsTakenBack() throws IOException {
        var file = Corpus.docx("T-REC-Q.850-201810-I!!MSW-E");
        try (var desk = new Desk(home)) {
            var before = desk.catalogue();
            var document = desk.open(file).document();
            var change = new LearnJob(document, TextIndex.of(before)).run();
            assertTrue(change.put().size() >= 15, change.said());
            desk.knowledge().change(change.said(), was -> was.after(change), "a tester");
            assertTrue(desk.catalogue().recommendation(Shelf.named("ITU-T Q.730")).isPresent());
            assertEquals(change.said(), desk.knowledge().undo("a tester").orElseThrow());
            assertEquals(before, desk.catalogue());
        }
    }
}
