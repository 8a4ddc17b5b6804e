package org.rubric.desk.approval.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Steps;
import org.rubric.document.Inline;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Occasion;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Papers;

/// C13: consent at the meeting.
class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 12);
    private static final Decision CONSENT =
            new Decision(Process.AAP, DAY, "SG20, May 2027", "TD 412-R1");

    @TempDir private Path home;
    private Desk desk;
    private Kept<ApprovalRecord> record;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        record = Readied.begun(desk);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private ProgrammeEntry item() throws IOException {
        return desk.programme().now().entry("Y.IoT-flood").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDY_GROUP", "WORKING_PARTY", "QUESTION"})
    void consentIsOneStep(Occasion.Kind kind) throws IOException {
        var meeting = Readied.meeting(desk, kind);
        var a5 = new Papers.Numbered("a5/Y.IoT-flood", "TD 413", 0);
        record.change("n", now -> now.withPapers(now.papers().with(a5)), "me");
        var state = item().state();
        var made = new DecisionJob(desk, record, Optional.of(meeting), CONSENT).run("Ana");
        assertEquals(State.CONSENTED, item().state());
        assertEquals("C", item().state().code());
        var event = item().course().events().getLast();
        assertEquals("2027-05-12", event.date());
        assertEquals("TD 412-R1", event.document());
        var row = meeting.now().results().outputs().drafts().getLast();
        assertEquals(
                new DraftText(
                        DraftText.Wanted.CONSENT,
                        new DraftText.Text(
                                "Y.IoT-flood",
                                item().details().version(),
                                "Requirements of flood sensing gateways"),
                        "TD 412-R1",
                        "TD 413",
                        ""),
                row);
        assertEquals(made.version().number(), record.now().decided().orElseThrow().version());
        assertEquals("Consented 12 May 2027 (TD 412-R1)", made.version().name());
        var steps = done(made);
        var done = steps.undo("Ana").orElseThrow();
        assertFalse(done.left());
        assertEquals(state, item().state());
        assertEquals(Optional.empty(), record.now().decided());
        assertEquals(List.of(), meeting.now().results().outputs().drafts());
        steps.redo("Ana");
        assertEquals(State.CONSENTED, item().state());
        assertEquals(1, meeting.now().results().outputs().drafts().size());
    }

    @Test
    void whatWasChangedSinceIsLeftAndTold() throws IOException {
        var meeting = Readied.meeting(desk, Occasion.Kind.STUDY_GROUP);
        var made = DecisionJob.aimed(desk, record, CONSENT).run("Ana");
        meeting.change("other", now -> now.withDocuments(desk(now)), "Ana");
        assertTrue(done(made).undo("Ana").orElseThrow().left());
        assertEquals(1, meeting.now().results().outputs().drafts().size());
    }

    private static Steps done(DecisionJob.Made made) {
        var said = "Y.IoT-flood consented on 2027-05-12";
        var steps = new Steps();
        steps.did(new Steps.Deed(said, made.touched(), Steps.Beginning.NOTHING, "", true));
        return steps;
    }

    private static List<org.rubric.meeting.MeetingDocument> desk(org.rubric.meeting.Meeting now) {
        return org.rubric.desk.Sample.meeting().documents().subList(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"STUDY_GROUP,Consented", "QUESTION,Proposed for consent (AAP)"})
    void theReportHasItsRow(Occasion.Kind kind, String heading) throws IOException {
        var meeting = Readied.meeting(desk, kind);
        DecisionJob.aimed(desk, record, CONSENT).run("Ana");
        var report = desk.reports().of(meeting.now()).posted();
        var words = new StringBuilder();
        report.forEach(
                block ->
                        words.append(
                                        block instanceof org.rubric.document.Block.Clause clause
                                                ? Inline.text(clause.title().runs())
                                                : Inline.text(block.runs()))
                                .append('\n'));
        var said = words.toString();
        assertTrue(said.contains(heading), said);
        var row = said.substring(said.indexOf(heading));
        assertTrue(row.indexOf("Q4/20") >= 0 || kind != Occasion.Kind.STUDY_GROUP, said);
        assertTrue(row.indexOf("Y.IoT-flood") < row.indexOf("TD 412-R1"), said);
    }

    @Test
    void theReportOfAQuestionHasTheChecklistAsAnnex() throws IOException {
        var meeting = Readied.meeting(desk, Occasion.Kind.QUESTION);
        DecisionJob.aimed(desk, record, CONSENT).run("Ana");
        var bare = desk.reports().of(meeting.now()).posted().body();
        Readied.judged(desk, record);
        var whole = desk.reports().of(meeting.now()).posted();
        assertEquals(bare.size() + 1, whole.body().size());
        var annex = (org.rubric.document.Block.Clause) whole.body().getLast();
        assertEquals("Checklists", Inline.text(annex.title().runs()));
        var words = new StringBuilder();
        annex.forEach(block -> words.append(Inline.text(block.runs())).append('\n'));
        assertTrue(words.toString().contains("not applicable"), words.toString());
        assertTrue(words.toString().contains("Ana Lopes"), words.toString());
        var label = org.rubric.numbering.Numbering.of(whole).label(annex.id()).orElseThrow();
        assertEquals("D", label.number());
        var file = Path.of("target", "consent-report.pdf");
        var subject = new org.rubric.desk.Subject("Report", whole, List.of());
        desk.export(
                new org.rubric.desk.ExportJob(subject, org.rubric.desk.ExportJob.Format.PDF, file));
        for (var verdict : desk.validate(file))
            assertTrue(verdict.compliant(), verdict.failures().toString());
    }

    @Test
    void theConsentedTextStaysWhileTheDraftGoesOn() throws IOException {
        var made = DecisionJob.aimed(desk, record, CONSENT).run("Ana");
        var repository = desk.repository();
        var id = record.now().draft();
        var consented = repository.read(id);
        try (var draft = repository.open(id)) {
            var later = consented.withBody(consented.body().subList(1, consented.body().size()));
            draft.append(later, "Ana").toCompletableFuture().join();
            assertEquals(consented, draft.version(made.version().number()));
        }
    }

    @ParameterizedTest
    @CsvSource({"TAP,DETERMINED,DETERMINATION", "AGREEMENT,AGREED,AGREEMENT"})
    void otherProcessesLikewise(Process process, State state, DraftText.Wanted wanted)
            throws IOException {
        var meeting = Readied.meeting(desk, Occasion.Kind.STUDY_GROUP);
        DecisionJob.aimed(desk, record, new Decision(process, DAY, "SG20", "")).run("Ana");
        assertEquals(state, item().state());
        assertEquals(process, item().item().plan().process());
        assertEquals(wanted, meeting.now().results().outputs().drafts().getLast().wanted());
    }

    @Test
    void numbersStandWhereTheTextIsPutOut() throws IOException {
        var posting = ConsentPostings.of(desk, record.now()).getFirst();
        var given = new NumberGiven(desk, record);
        var number = new org.rubric.meeting.Assigned(posting.role(), "TD 412", 0);
        given.give(posting, number, "TD 412 given", "Ana");
        assertEquals("TD 412", record.now().papers().numbers().getFirst().label());
        var other = new org.rubric.meeting.Assigned("checklist/Y.IoT-flood", "TD 412", 0);
        assertTrue(given.taken(other));
        var meeting = Readied.meeting(desk, Occasion.Kind.STUDY_GROUP);
        DecisionJob.aimed(desk, record, new Decision(Process.AAP, DAY, "SG20", "")).run("Ana");
        assertEquals("TD 412", meeting.now().results().outputs().number(posting.role()).printed());
        var again = new org.rubric.meeting.Assigned(posting.role(), "TD 412", 1);
        given.give(posting, again, "TD 412-R1 given", "Ana");
        assertEquals(
                "TD 412-R1", meeting.now().results().outputs().number(posting.role()).printed());
        assertEquals(
                "TD 412-R1", ConsentPostings.of(desk, record.now()).getFirst().number().printed());
    }

    private boolean hosted() throws IOException {
        return new Hosting(desk, record.now()).kept().isPresent();
    }

    @Test
    void aPartyIsTheHostOnlyOfItsOwnTexts() throws IOException {
        Readied.meeting(desk, Occasion.Kind.WORKING_PARTY);
        assertFalse(hosted(), "it puts no text out");
        desk.ledgers().remove(org.rubric.document.Id.of("sg20-may"), "me");
        var question = Readied.meeting(desk, Occasion.Kind.QUESTION);
        assertTrue(hosted());
        var other = org.rubric.meeting.Party.of("6/20", "2025-2028");
        var is = question.now().occasion();
        var moved = new Occasion(is.kind(), other, is.venue(), is.sittings(), List.of(), "");
        question.change("other", now -> now.withOccasion(moved), "me");
        assertFalse(hosted(), "the text is of another Question");
    }

    @Test
    void theProcessIsThatOfTheDecision() throws IOException {
        Readied.meeting(desk, Occasion.Kind.STUDY_GROUP);
        DecisionJob.aimed(desk, record, CONSENT).run("Ana");
        record.change("aim", now -> now.withAim(now.aim().by(Process.TAP, "later")), "me");
        assertEquals(CONSENT, Taken.of(record.now(), Optional.of(item())));
        assertEquals(Process.TAP, Taken.of(record.now(), Optional.empty()).process(), "no course");
    }
}
