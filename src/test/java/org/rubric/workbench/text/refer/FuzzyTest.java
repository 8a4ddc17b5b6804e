package org.rubric.workbench.text.refer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.Title;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;

class FuzzyTest {

    private static int rank(String typed, String label, String title) {
        return new Fuzzy(typed).rank(Folded.of(label), Folded.of(title));
    }

    @Test
    void theBeginningOfTheLabelIsBest() {
        var label = "Table 6-1";
        var title = "Reporting periods of gateways";
        var typed = List.of("tab", "6-1", "periods", "eporting", "rptg", "reproting", "zebra");
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, Fuzzy.NOT),
                typed.stream().map(words -> rank(words, label, title)).toList());
    }

    @Test
    void severalWordsMayStandInAnyOrder() {
        assertEquals(2, rank("periods table", "Table 6-1", "Reporting periods"));
        assertEquals(Fuzzy.NOT, rank("table zebra", "Table 6-1", "Reporting periods"));
    }

    @Test
    void slipsAreForgivenInWordsAndNotInNumbers() {
        assertTrue(rank("gatweay", "Figure 2", "Gateway") < Fuzzy.NOT);
        assertTrue(rank("cluase", "clause 6.2", "") < Fuzzy.NOT);
        assertEquals(Fuzzy.NOT, rank("4500", "[ITU-T Y.4000]", ""));
        assertEquals(1, Fuzzy.distance("gatweay", "gateways", 1), "a swap counts once");
        assertEquals(0, Fuzzy.distance("gate", "gateways", 1), "a beginning is enough");
        assertEquals(2, Fuzzy.distance("xxxx", "gateways", 1), "more than one is not counted");
    }

    @Test
    void bracketsAndNoBreakSpacesDoNotCount() {
        assertEquals(0, rank("ITU-T", "[ITU\u2011T\u00A0Y.4000]", ""));
    }

    private static Candidates candidates(Catalogue catalogue, Block... body) {
        return Candidates.of(Snapshot.of(Documents.recommendation(body)), catalogue);
    }

    private static List<String> labels(List<Candidate> found) {
        return found.stream().map(Candidate::label).toList();
    }

    private static Catalogue known(String... designations) {
        var catalogue = Catalogue.EMPTY;
        for (var name : designations)
            catalogue =
                    catalogue.with(
                            new Recommendation(
                                    Designation.parse(name).orElseThrow(),
                                    Title.of("Overview"),
                                    "",
                                    Standing.UNKNOWN,
                                    List.of(),
                                    Provenance.UNKNOWN));
        return catalogue;
    }

    @Test
    void everythingThatCanBeNamedIsThere() {
        var all =
                candidates(
                        Catalogue.EMPTY,
                        Documents.clause(
                                "c",
                                "General",
                                Documents.table("t", "Periods", Documents.row("a")),
                                Documents.figure("f", "Setup", Documents.panel("fp", "")),
                                Documents.equation("e", "a=b")),
                        Documents.definition("d", "flood stage", "a level"),
                        Documents.abbreviation("IoT", "Internet of things"),
                        Documents.annex("A", "Test procedure"));
        assertEquals(
                List.of("clause 1", "Table 1-1", "Figure 1-1", "Equation", "flood stage", "IoT"),
                labels(all.matching("", false, List.of())).subList(0, 6));
        assertEquals(List.of("Annex A"), labels(all.matching("annex", false, List.of())));
        assertEquals(List.of(), labels(all.matching("", true, List.of())), "none of them is cited");
    }

    @Test
    void theCatalogueFollowsTheText() {
        var all =
                candidates(
                        known("ITU-T Y.4000", "ITU-T Y.4113"),
                        Documents.clause(
                                "refs",
                                "References",
                                Documents.reference("r", "ITU-T Y.4113", "Words.")));
        assertEquals(
                List.of("[ITU-T Y.4113]", "[ITU-T Y.4000]"),
                labels(all.matching("itu", true, List.of())));
        assertEquals(List.of("[ITU-T Y.4000]"), labels(all.matching("b-4000", true, List.of())));
        assertEquals(
                List.of("clause 1", "[ITU-T Y.4113]"),
                labels(all.matching("", false, List.of())),
                "not for no words");
    }

    @Test
    void whatWasChosenLastComesFirst() {
        var all =
                candidates(
                        Catalogue.EMPTY,
                        Documents.clause("a", "One"),
                        Documents.clause("b", "Two"),
                        Documents.clause("c", "Three"));
        var recent = List.of(Id.of("c"), Id.of("b"));
        assertEquals(
                List.of("clause 3", "clause 2", "clause 1"),
                labels(all.matching("", false, recent)));
        assertEquals(Optional.of(Id.of("b")), all.called("Clause\u00A02").map(Candidate::target));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// A frame is 16.7 ms; the thread's own time after warming up, as others run beside it.
    @Test
    void fiveThousandAreNarrowedWithinAFrame() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 5000; i++)
            body.add(
                    Documents.clause(
                            "c" + i, "Requirement " + i + " of the gateway for flood sensing"));
        var all = candidates(Catalogue.EMPTY, body.toArray(Block[]::new));
        var typed =
                List.of("c", "clause 4", "gate", "gatweay", "flod", "rqrmnt", "nothing", "of the");
        for (int i = 0; i < 20; i++) for (var words : typed) all.matching(words, false, List.of());
        var times = new ArrayList<Double>();
        for (var words : typed) {
            var runs = new ArrayList<Double>();
            for (int i = 0; i < 15; i++) {
                long start = cpu();
                all.matching(words, false, List.of());
                runs.add((cpu() - start) / 1e6);
            }
            runs.sort(null);
            times.add(runs.get(7));
        }
        System.out.println("narrowing 5,000 candidates: " + times + " ms of CPU");
        assertTrue(times.stream().allMatch(time -> time < 16.7), times.toString());
    }
}
