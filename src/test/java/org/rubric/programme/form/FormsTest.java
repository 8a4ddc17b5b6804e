package org.rubric.programme.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.StudyGroup;
import org.rubric.catalogue.Title;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.programme.Coverage;
import org.rubric.programme.Deadline;
import org.rubric.programme.ItemField;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;
import org.rubric.programme.WorkProgramme;

class FormsTest {
    private static final StudyGroup GROUP = new StudyGroup("20", "IoT", "2025-2028", "", "", "");

    @Test
    void theFormIsFilledFromTheRecordAndNamesWhatIsMissing() {
        var entry = ItemField.SCOPE.write(entry(), "Readings of sensors.");
        var form = new ProposalForm(entry);
        assertEquals("A.1", form.rule());
        assertEquals(
                "A.1 justification for proposed draft new Recommendation ITU-T Y.flood-data"
                        + " “Data model for flood sensing”",
                form.title());
        assertEquals(List.of("Timing", "Editor", "Summary", "Supporting members"), form.missing());
        var words = words(form.document(GROUP, "SG20, May 2027"));
        assertTrue(words.contains("Readings of sensors."), words.toString());
        assertTrue(words.contains("SG20, May 2027"));
        // Relations and liaisons may be left empty, but say so.
        assertEquals(6, words.stream().filter("to be completed"::equals).count());
        assertTrue(
                words.getFirst()
                        .endsWith("filled in: Timing, Editor, Summary, Supporting members."));
    }

    @Test
    void aTextThatIsNotNormativeHasTheFormOfA13() {
        var entry =
                ItemField.PROCESS.write(ItemField.KIND.write(entry(), "Supplement"), "Agreement");
        var form = new ProposalForm(entry);
        assertTrue(
                form.title().startsWith("A.13 justification for proposed draft new supplement"),
                form.title());
        assertTrue(words(form.document(GROUP, "")).contains("Agreement"));
    }

    @Test
    void gapsOfTheCoverageStandInWords() {
        var resolution =
                new Resolution(
                        98,
                        "WTSA",
                        Title.of("T"),
                        "",
                        List.of(new Resolution.Provision("resolves", "study the citiverse")),
                        Provenance.UNKNOWN);
        var gap = new CoverageTable(Coverage.of(List.of(resolution), List.of()));
        assertEquals(
                List.of("Resolution 98", "resolves study the citiverse", "nothing yet"),
                gap.rows().getFirst());
        var claim = new Claim(Bearer.DRAFT, "Y.x", 98, "1");
        var served = new CoverageTable(Coverage.of(List.of(resolution), List.of(claim)));
        assertEquals("Draft Y.x", served.rows().getFirst().getLast());
        assertTrue(words(served.document(GROUP)).contains("Draft Y.x"));
        assertEquals(Id.of("report/t"), served.block(Id.of("report/t")).id());
    }

    @Test
    void theRoadmapHasARowForEachItemThatIsNotGivenUp() {
        var entry = ItemField.NUMBER.write(entry(), "Y.4906");
        var gone = ItemField.NAME.write(entry(), "Y.gone");
        gone = gone.after(new Event(State.DISCONTINUED, "2027-01-01", "", ""));
        var roadmap = Roadmap.of(WorkProgramme.EMPTY.with(entry).with(gone));
        assertEquals(
                List.of(
                        List.of(
                                "Y.4906",
                                "Data model for flood sensing",
                                "Q4/20",
                                "",
                                "Proposed",
                                "",
                                "")),
                roadmap.rows());
        var words = words(roadmap.document(GROUP, "JCA-IoT and SC&C"));
        assertTrue(words.getFirst().contains("JCA-IoT and SC&C") && words.contains("Y.4906"));
    }

    @Test
    void aDayTheGroupHasSetKeepsItsRule() {
        var due = new Deadline("k", "TD", LocalDate.of(2027, 4, 26), "7 days", "A.1", "");
        var list = new DeadlineList(List.of(due, due.on(LocalDate.of(2027, 4, 20), "agreed")));
        assertEquals(List.of("2027-04-26", "TD", "7 days", "A.1"), list.rows().getFirst());
        assertEquals("agreed; by rule: 7 days", list.rows().getLast().get(2));
        assertFalse(list.block(Id.of("d")).parts().isEmpty());
    }

    static List<String> words(Document document) {
        var words = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Paragraph p) words.add(Inline.text(p.runs()));
                });
        return words;
    }

    private static ProgrammeEntry entry() {
        return ProgrammeEntry.of(
                new WorkItem(
                        "Y.flood-data",
                        "Data model for flood sensing",
                        DocumentKind.RECOMMENDATION,
                        State.PROPOSED,
                        new WorkItem.Plan("4/20", Process.AAP, "", List.of(), List.of()),
                        WorkItem.Texts.NONE.withBase("C08")));
    }
}
