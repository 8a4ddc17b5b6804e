package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.interchange.Progress;
import org.rubric.numbering.Numbering;

class UsesJobTest {
    @TempDir private Path home;

    private static Document called(String name, Block... body) {
        var document = Documents.recommendation(body);
        var front = document.front();
        return document.withFront(front.withIdentity(front.identity().withProvisionalName(name)));
    }

    private static Document bins() {
        return called(
                "Y.IoT-bins",
                clause(
                        "c1",
                        "General",
                        named(
                                "a",
                                p("The bin reports as said in ", ref("c2"), ", which is short.")),
                        named("b", p("It follows ", cite("r"), "."))),
                clause("c2", "Reporting", p("Words.")),
                clause("c3", "References", reference("r", "ITU-T Y.4000", "Overview.")),
                Documents.definition("d", "fill level", "how full it is"));
    }

    private static Document other() {
        return called(
                "Y.IoT-lorries",
                clause(
                        "x1",
                        "General",
                        named("xa", p("As ", cite("xr"), " says.")),
                        named(
                                "xb",
                                p(
                                        "See ",
                                        new Inline.Citation(
                                                Id.of("xs"), "clause 2", "", Marks.NONE),
                                        " for the ",
                                        new Inline.TermUse(Id.of("xd"), "Fill level", Marks.NONE),
                                        "."))),
                clause(
                        "x2",
                        "References",
                        reference("xr", "b-ITU-T Y.4000", "Overview."),
                        reference("xs", "ITU-T Y.IoT-bins", "Bins.")));
    }

    private static UsesJob job(String target) {
        var document = bins();
        return new UsesJob(document, Numbering.of(document), Id.of(target));
    }

    private static List<String> told(List<Use> uses) {
        return uses.stream()
                .map(use -> use.clause() + " | " + use.excerpt())
                .map(words -> words.replace('\u00A0', ' ').replace('\u2011', '-'))
                .toList();
    }

    @Test
    void inTheDraftTheClauseAndTheWordsAroundAreTold() {
        assertEquals(
                List.of("1 General | The bin reports as said in clause 2, which is short."),
                told(job("c2").inside()));
        assertEquals(
                "clause 2", job("c2").inside().getFirst().excerpt().words().replace('\u00A0', ' '));
        assertEquals(List.of(), job("c3").inside());
    }

    @Test
    void otherDraftsNameItByTagByTermOrByLocator() {
        assertEquals(
                List.of("1 General | As [b-ITU-T Y.4000] says."),
                told(job("r").in(other(), Optional.empty(), "")));
        assertEquals(
                List.of("1 General | See clause 2 of [ITU-T Y.IoT-bins] for the Fill level."),
                told(job("c2").in(other(), Optional.empty(), "")));
        assertEquals(1, job("d").in(other(), Optional.empty(), "").size());
        assertEquals(List.of(), told(job("c1").in(other(), Optional.empty(), "")));
    }

    @Test
    void theStoreIsSearchedWithProgressAndCanBeStopped() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository().create(other(), "Under study").close();
            desk.repository().create(bins(), "Under study").close();
            var seen = new ArrayList<String>();
            var found =
                    desk.uses(
                            job("r"),
                            (stage, part) -> {
                                seen.add(stage);
                                return part <= 1;
                            });
            var names = found.stream().map(Use::name).distinct().toList();
            assertTrue(names.contains("Y.IoT-lorries"), names.toString());
            assertEquals(desk.repository().drafts().size(), seen.size());
            assertEquals(List.of(), desk.uses(job("r"), (_, _) -> false));
            assertEquals(found, desk.uses(job("r"), Progress.NONE));
        }
    }
}
