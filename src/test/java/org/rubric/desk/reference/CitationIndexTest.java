package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Step;
import org.rubric.interchange.Progress;

class CitationIndexTest {
    @TempDir private Path home;

    private static List<String> told(List<CitationIndex.Citing> all) {
        return all.stream()
                .map(
                        c ->
                                c.draft().name()
                                        + " | "
                                        + c.mention().clause()
                                        + " | "
                                        + c.mention().named().entry()
                                        + " | "
                                        + c.mention().locator())
                .toList();
    }

    private static Document lorries(String edition) {
        return Shelf.called(
                "Y.IoT-lorries",
                "4/20",
                Documents.clause(
                        "x1",
                        "General",
                        Documents.named(
                                "xa",
                                Documents.p(
                                        "By ",
                                        new Inline.Citation(
                                                Id.of("xr"), "clause 7.2", "", Marks.NONE),
                                        "."))),
                Documents.clause(
                        "x2",
                        "References",
                        Documents.reference(
                                "xr",
                                "ITU-T Y.4000",
                                "Recommendation ITU-T Y.4000 (" + edition + "), Overview.")));
    }

    @Test
    void placesAndEditionsOfAllDraftsAreTold() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository().create(lorries("2016"), "Under study").close();
            desk.repository().create(Shelf.draft(), "Under study").close();
            var text = Shelf.named("ITU-T Y.4000 (2012)");
            var mine =
                    told(desk.citing(text, Progress.NONE)).stream()
                            .filter(one -> !one.startsWith("Y.IoT-flood"))
                            .sorted()
                            .toList();
            assertEquals(
                    List.of(
                            "Y.IoT-bins | 3 Reporting | Recommendation ITU-T Y.4000 (2012) | ",
                            "Y.IoT-lorries | 1 General | Recommendation ITU-T Y.4000 (2016) | clause 7.2"),
                    mine);
            var listed =
                    told(desk.citing(Shelf.named("RFC 8259"), Progress.NONE)).stream()
                            .filter(one -> one.startsWith("Y.IoT-bins"))
                            .toList();
            assertEquals(List.of("Y.IoT-bins | 2 References | IETF RFC 8259 (2017) | "), listed);
        }
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        try (var desk = new Desk(home)) {
            var repository = desk.repository();
            repository.create(lorries("2016"), "Under study").close();
            var index = new CitationIndex();
            int first = index.refresh(repository, Progress.NONE);
            assertEquals(repository.drafts().size(), first);
            assertEquals(0, index.refresh(repository, Progress.NONE));
            var entry = repository.find("Y.IoT-lorries").orElseThrow();
            var draft = repository.open(entry.draft());
            var step = new Step.Retype(Id.of("xa"), Inline.plain("Nothing."));
            draft.append(step.apply(draft.document()), "a tester");
            assertTrue(index.refresh(repository, Progress.NONE) >= 1);
            assertEquals(
                    "2 References",
                    index.citing(Shelf.named("Y.4000")).stream()
                            .filter(c -> c.draft().name().equals("Y.IoT-lorries"))
                            .findFirst()
                            .orElseThrow()
                            .mention()
                            .clause());
            draft.close();
            repository.remove(entry.draft());
            index.refresh(repository, Progress.NONE);
            assertTrue(
                    told(index.citing(Shelf.named("Y.4000"))).stream()
                            .noneMatch(one -> one.startsWith("Y.IoT-lorries")));
        }
    }

    @Test
    void aSearchThatIsStoppedGoesOnLater() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository().create(lorries("2016"), "Under study").close();
            var index = new CitationIndex();
            assertEquals(0, index.refresh(desk.repository(), (_, _) -> false));
            assertTrue(index.refresh(desk.repository(), Progress.NONE) > 0);
        }
    }

    private static List<String> located(Block paragraph, Set<String> labels) throws IOException {
        var document =
                Documents.recommendation(
                        Documents.clause("c1", "Scope", paragraph),
                        Documents.clause(
                                "c2",
                                "References",
                                Documents.reference(
                                        "r",
                                        "ITU-T A.5",
                                        "Recommendation ITU-T A.5 (2016), Generic.")));
        LocatorJob.Shelf shelf =
                text -> text.same(Shelf.named("A.5")) ? Optional.of(labels) : Optional.empty();
        return new LocatorJob(document, shelf)
                .run().stream()
                        .map(f -> f.range().from() + "-" + f.range().to() + " " + f.message())
                        .toList();
    }

    private static Inline cited(String locator) {
        return new Inline.Citation(Id.of("r"), locator, "", Marks.NONE);
    }

    @Test
    void aPlaceThatTheOtherTextLacksIsFound() throws IOException {
        var labels = Set.of("clause 2.2", "clause 2.2.9", "annex a", "table 1");
        assertEquals(
                List.of("3-4 A.5 as kept here has no clause 2.2.10."),
                located(Documents.p("As ", cited("clause 2.2.10"), "."), labels));
        assertEquals(List.of(), located(Documents.p("As ", cited("clause 2.2.9"), "."), labels));
        assertEquals(
                List.of(),
                located(Documents.p("As ", cited("Figure 4"), "."), labels),
                "no figures are numbered there");
        assertEquals(
                List.of(
                        "4-31 A.5 as kept here has no clause 7.",
                        "4-31 A.5 as kept here has no clause 8.1."),
                located(Documents.p("See clauses 2.2, 7 and 8.1 of ", cited(""), "."), labels));
        assertEquals(
                List.of("3-4 A.5 as kept here has no annex B."),
                located(Documents.p("As ", cited("Annex B"), "."), labels));
    }

    @Test
    void aDocumentOfTheStoreIsAskedByItsName() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository()
                    .create(
                            Shelf.called(
                                    "A.5",
                                    "",
                                    Documents.clause("g", "Scope", Documents.p("Words."))),
                            "Opened from Word")
                    .close();
            var document =
                    Documents.recommendation(
                            Documents.clause(
                                    "c1",
                                    "Scope",
                                    Documents.p(
                                            "As ",
                                            cited("clause 2.2.10"),
                                            " and ",
                                            cited("clause 1"),
                                            ".")),
                            Documents.clause(
                                    "c2",
                                    "References",
                                    Documents.reference(
                                            "r",
                                            "ITU-T A.5",
                                            "Recommendation ITU-T A.5 (2016), Generic.")));
            var found = desk.located(document);
            assertEquals(1, found.size());
            assertEquals("A.5 as kept here has no clause 2.2.10.", found.getFirst().message());
            var subject = new Subject("draft", document, List.of());
            var checked = desk.check(CheckJob.of(subject)).findings();
            assertTrue(checked.stream().anyMatch(f -> f.code().equals("REF-17")));
        }
    }

    /// A common text is one text under each of its numbers.
    @Test
    void aTextOfTwoNumbersIsFoundByBoth() throws IOException {
        try (var desk = new Desk(home)) {
            for (var name : List.of("ITU-T Y.4000", "ITU-T Y.2060"))
                desk.repository().create(listing(name), "Under study").close();
            var all = told(desk.citing(Shelf.named("ITU-T Y.4000/Y.2060"), Progress.NONE));
            assertEquals(2, all.stream().filter(one -> one.startsWith("Y.of-")).count());
            var one = desk.citing(Shelf.named("ITU-T Y.4000"), Progress.NONE);
            assertEquals(Set.copyOf(one).size(), one.size(), "each place once");
        }
    }

    private static Document listing(String name) {
        return Shelf.called(
                "Y.of-" + name.substring(8),
                "4/20",
                Documents.clause(
                        "x2",
                        "References",
                        Documents.reference("xr", name, "Recommendation " + name + ", Overview.")));
    }
}
