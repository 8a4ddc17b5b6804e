package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;
import org.rubric.programme.Process;
import org.rubric.programme.State;

class ReadingTest {
    private static final String DOCUMENTS =
            """
            Number\tTitle\tSource\tQuestion(s)
            C01\tY.IoT-flood: reporting period in clause 6.1\tAlpha Telecom\tQ4/20
            C05\tY.IoT-flood: new clause 7 on security\tEpsilon Institute\tQ4/20, Q6/20
            C08\tProposal of new work item Y.flood-data: Data model for flood sensing\tBeta University\tQ4/20
            C11\tFlood events of 2026 (slides)\tTheta Labs\tQ4/20
            TD 77/G\tLS/i on flood sensing terminology [from ISO/IEC JTC 1/SC 41]\tISO/IEC JTC 1/SC 41\tQ4/20
            TD 81/2-R1\tDraft new Recommendation ITU-T Y.IoT-flood (base text)\tEditors\tQ4/20
            [ 12 Rev.2 ]\tITU-T Y.4500 (ex Y.IoT-quay): A.5\tEditors\tQALL/20
            C01\tTwice\tX\tQ4/20
            what\tNo number\tX\tQ4/20
            """;

    private static Table table(String words) throws IOException {
        return TableFiles.table("", words);
    }

    @Test
    void theDocumentsOfAMeeting() throws IOException {
        var table = table(DOCUMENTS);
        var columns = Guess.of(table, DocumentTable.FORM);
        assertEquals(List.of("number", "title", "paper-source", "questions"), columns.keys());
        var reading = DocumentTable.read(table, columns);
        var told =
                reading.values().stream()
                        .map(
                                d ->
                                        d.number().printed()
                                                + " "
                                                + d.number().kind()
                                                + " "
                                                + d.heading().workItem()
                                                + " "
                                                + d.heading().questions())
                        .toList();
        assertEquals(
                List.of(
                        "C01 CONTRIBUTION Y.IoT-flood [4/20]",
                        "C05 CONTRIBUTION Y.IoT-flood [4/20, 6/20]",
                        "C08 CONTRIBUTION Y.flood-data [4/20]",
                        "C11 CONTRIBUTION  [4/20]",
                        "TD 77/G LIAISON_STATEMENT  [4/20]",
                        "TD 81/2-R1 TEMPORARY_DOCUMENT Y.IoT-flood [4/20]",
                        "12-R2 CONTRIBUTION Y.4500 [ALL/20]"),
                told);
        assertEquals(
                List.of(
                        new Reading.Trouble(9, "C01 stands in row 2 already."),
                        new Reading.Trouble(
                                10,
                                "\u201cwhat\u201d is no number of a document; write C12 or"
                                        + " TD 81/2-R1.")),
                reading.troubles());
    }

    @Test
    void titlesAreTheDatabase() {
        var out =
                TitleFacts.read(
                        "LS/o on terms (reply to SG17-LS2) [to ISO/IEC JTC 1/SC 41] [for info to"
                                + " SG17]");
        assertEquals(Set.of(TitleFacts.Sign.LIAISON_OUT), out.signs());
        assertEquals("ISO/IEC JTC 1/SC 41", out.to());
        assertEquals("SG17", out.information());
        var consent = TitleFacts.read("Consent \u2013 ITU-T Y.4500 (ex Y.IoT-quay): A.5");
        assertEquals(
                Set.of(TitleFacts.Sign.CONSENT, TitleFacts.Sign.REFERENCES_A5), consent.signs());
        assertEquals("Y.4500", consent.workItem());
        assertEquals("Y.IoT-quay", consent.former());
        var item = TitleFacts.read("A.1 justification for new work item Y.flood-data");
        assertEquals(
                Set.of(TitleFacts.Sign.NEW_WORK_ITEM, TitleFacts.Sign.JUSTIFICATION_A1),
                item.signs());
        assertEquals("Y.flood-data", item.workItem());
        assertTrue(
                TitleFacts.read("Baseline text of Y.a")
                        .signs()
                        .contains(TitleFacts.Sign.BASE_TEXT));
        assertEquals("", TitleFacts.read("Report of Q4/20").workItem());
    }

    @Test
    void theWorkProgramme() throws IOException {
        var table =
                table(
                        """
                        Work item\tQuestion\tTitle\tTiming\tApproval process\tStatus\tEditor(s)\tBase text
                        Y.IoT-flood\tQ4/20\tRequirements of flood sensing gateways\t2027-Q2\tAAP\tUnder study\tAna Costa; Wen Li\tTD 81/2-R1
                        Y.Suppl.flood\tQ4/20\tUse cases\tQ4 2027\tAgreement\tNew\t\t
                        Y.dt\tQ1/20\tTwins\t2026-06\tTAP\tD\t\t
                        Y.bad\tQ1/20\tBad\tsoon\tAAP\tUnder study\t\t
                        """);
        var columns = Guess.of(table, WorkItemTable.FORM);
        assertEquals(
                List.of(
                        "item",
                        "question",
                        "title",
                        "target",
                        "process",
                        "status",
                        "editors",
                        "base"),
                columns.keys());
        var reading = WorkItemTable.read(table, columns);
        var flood = reading.values().getFirst();
        assertEquals("2027-Q2", flood.plan().target());
        assertEquals("Wen Li", flood.plan().editors().getLast().name());
        assertEquals("TD 81/2-R1", flood.texts().base());
        var second = reading.values().get(1);
        assertEquals("2027-Q4", second.plan().target());
        assertEquals(State.PROPOSED, second.state());
        assertEquals(Process.AGREEMENT, second.plan().process());
        assertEquals(State.DETERMINED, reading.values().get(2).state());
        assertEquals(
                List.of(
                        new Reading.Trouble(
                                5, "\u201csoon\u201d is no date; write 2018-03-14 or 2018-03.")),
                reading.troubles());
    }
}
