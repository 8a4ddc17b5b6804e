package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.AgendaTimes;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Sitting;

/// Script B, rows 6 to 8: the agenda proposed, rearranged, posted and posted again.
class AgendaTest {
    private static final Instant NOW = Instant.parse("2027-01-12T10:00:00Z");
    private static final Id FLOOD = Id.of("agenda/item-Y.IoT-flood");
    private Meeting meeting;

    @BeforeEach
    void propose() throws IOException {
        var intake = DocumentIntakeTest.intake(Inbox.LIST, List.of(), Map.of());
        var listed = DocumentIntakeTest.taken(DocumentIntakeTest.empty(), intake);
        meeting = proposed(listed);
    }

    private static Meeting proposed(Meeting listed) {
        return listed.withAgenda(new AgendaProposal(listed, DocumentIntakeTest.DRAFTS).items());
    }

    private AgendaItem item(Id id) {
        return meeting.agenda().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private static int total(List<AgendaItem> agenda) {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }

    @Test
    void everythingHasItsPlaceAndTheMinutesAddUp() {
        assertEquals(
                List.of(
                        "Opening",
                        "Adoption of the agenda",
                        "IPR call",
                        "Participants",
                        "Y.IoT-flood: contributions",
                        "Proposed new work items",
                        "Other contributions",
                        "Incoming liaison statements",
                        "Review of the outputs",
                        "Next meeting",
                        "Closing"),
                meeting.agenda().stream().map(AgendaItem::title).toList());
        assertEquals(120, total(meeting.agenda()));
        assertEquals(List.of(), AgendaOrder.left(meeting));
        var order = item(FLOOD).documents().stream().map(Id::value).toList();
        // Clause 3, 5, 6.1, 6.2 and Table 6-1, what is yet to be written, the rest, what is late.
        assertTrue(order.indexOf("c02") < order.indexOf("c10"), order::toString);
        assertTrue(order.indexOf("c10") < order.indexOf("c01"), order::toString);
        assertTrue(order.indexOf("c01") < order.indexOf("c04"), order::toString);
        assertTrue(order.indexOf("c04") < order.indexOf("c05"), order::toString);
        assertEquals("c12", order.getLast());
        assertEquals(List.of(Id.of("td-81-2")), item(Id.of("agenda/outputs")).documents());
    }

    @Test
    void theMinutesAddUpForEveryLengthThatHasRoom() {
        for (int minutes = 30; minutes <= 600; minutes += 7) {
            var sitting = new Sitting(LocalDate.of(2027, 1, 19), LocalTime.of(8, 0), time(minutes));
            var longer = meeting.withOccasion(meeting.occasion().withSittings(List.of(sitting)));
            var agenda = proposed(longer.withAgenda(List.of())).agenda();
            assertEquals(minutes, total(agenda), "of " + minutes);
            assertTrue(agenda.stream().allMatch(item -> item.minutes() > 0), "of " + minutes);
        }
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(8, 0).plusMinutes(minutes);
    }

    @Test
    void aMeetingWithoutDocumentsHasAnAgendaToo() {
        var bare = proposed(meeting.withDocuments(List.of()).withAgenda(List.of()));
        assertEquals(120, total(bare.agenda()));
        assertEquals(7, bare.agenda().size());
    }

    @Test
    void proposingAgainKeepsWhatWasRecorded() {
        var adopted =
                meeting.agenda().stream()
                        .map(i -> i.id().value().endsWith("/agenda") ? i.concluded("adopted") : i)
                        .toList();
        meeting = proposed(meeting.withAgenda(adopted));
        assertEquals("adopted", item(Id.of("agenda/agenda")).outcome());
    }

    @Test
    void whateverIsMovedTheWholeStaysAsLong() {
        var last = AgendaOrder.placed(meeting.agenda(), Id.of("c01"), FLOOD);
        meeting = meeting.withAgenda(last);
        assertEquals(Id.of("c01"), item(FLOOD).documents().getLast());
        assertEquals(120, total(last));
        var agenda = last;
        for (int i = 0; i < 20; i++) {
            agenda = AgendaOrder.moved(agenda, Id.of("c05"), 1);
            assertEquals(120, total(agenda));
            assertEquals(14, agenda.stream().mapToInt(a -> a.documents().size()).sum());
        }
        assertTrue(AgendaOrder.left(meeting.withAgenda(agenda)).isEmpty());
        var up = AgendaOrder.moved(agenda, Id.of("agenda/closing"), -3);
        assertEquals("Closing", up.get(7).title());
        var more = AgendaOrder.minutes(up, Id.of("agenda/closing"), 15);
        var spare = AgendaTimes.of(more, meeting.occasion().sittings()).spare();
        assertEquals(Duration.ofMinutes(-10), spare);
    }

    @Test
    void itemsComeGoAndAreCalledOtherwise() {
        var agenda = AgendaOrder.with(meeting.agenda(), "Report of the last meeting", 0);
        assertEquals("Report of the last meeting", agenda.get(agenda.size() - 3).title());
        var id = agenda.get(agenda.size() - 3).id();
        agenda = AgendaOrder.titled(agenda, id, "Last report");
        assertEquals("Last report", agenda.get(agenda.size() - 3).title());
        assertEquals(meeting.agenda(), AgendaOrder.without(agenda, id));
        var without = meeting.withAgenda(AgendaOrder.without(meeting.agenda(), FLOOD));
        assertEquals(10, AgendaOrder.left(without).size());
        var again = without.withAgenda(AgendaOrder.allocated(without));
        assertEquals(List.of(), AgendaOrder.left(again));
    }

    @Test
    void timesGoThroughTheSessions() {
        var one = new Sitting(LocalDate.of(2027, 1, 19), LocalTime.of(13, 0), LocalTime.of(14, 0));
        var two = new Sitting(LocalDate.of(2027, 1, 20), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var agenda =
                List.of(
                        AgendaItem.of(Id.of("a"), "A", 60, List.of()),
                        AgendaItem.of(Id.of("b"), "B", 30, List.of()),
                        AgendaItem.of(Id.of("c"), "C", 30, List.of()));
        var times = AgendaTimes.of(agenda, List.of(one, two));
        assertEquals(two.begins(), times.starts().get(1));
        assertEquals(two.begins().plusMinutes(30), times.starts().get(2));
        assertEquals(Duration.ZERO, times.spare());
        var over = AgendaOrder.minutes(agenda, Id.of("a"), 90);
        var late = AgendaTimes.of(over, List.of(one, two));
        assertEquals(two.begins().plusMinutes(30), late.starts().get(1));
    }

    private static final DocumentEdit.Words LATE =
            new DocumentEdit.Words(
                    "C13",
                    "Y.IoT-flood: batteries (late)",
                    "Iota Corp",
                    "Q4/20",
                    MeetingDocument.Submission.NONE);

    @Test
    void eachRemakeWithAChangeIsARevisionThatSaysWhat() {
        var edit = new DocumentEdit(DocumentIntakeTest.DRAFTS);
        meeting = AgendaJob.issued(meeting, NOW);
        assertEquals("TD to be assigned", number());
        assertSame(meeting, AgendaJob.issued(meeting, NOW));

        meeting = edit.added(meeting, LATE);
        assertEquals(
                List.of("C13 added under “Y.IoT-flood: contributions”."),
                AgendaJob.pending(meeting));
        meeting = AgendaJob.issued(meeting, NOW);
        assertEquals(1, revision());
        meeting = DocumentEdit.without(meeting, Id.of("c13"));
        assertEquals(List.of("C13 removed."), AgendaJob.pending(meeting));
        meeting = AgendaJob.issued(meeting, NOW);
        assertEquals(2, revision());
        assertEquals(3, meeting.results().outputs().agendas().size());
        assertTrue(said().contains("C13 removed."), this::said);
    }

    private String number() {
        return meeting.results().outputs().number("agenda").printed();
    }

    private int revision() {
        return meeting.results().outputs().number("agenda").revision();
    }

    private String said() {
        var words = new StringBuilder();
        AgendaJob.document(meeting, Sample.catalogue())
                .forEach(b -> words.append(org.rubric.document.Inline.text(b.runs())).append('\n'));
        return words.toString();
    }

    @Test
    void everyKindOfChangeIsTold() {
        meeting = AgendaJob.issued(meeting, NOW);
        var agenda = AgendaOrder.minutes(meeting.agenda(), Id.of("agenda/closing"), 10);
        agenda = AgendaOrder.titled(agenda, Id.of("agenda/opening"), "Welcome");
        agenda = AgendaOrder.moved(agenda, item(FLOOD).documents().getFirst(), 1);
        agenda = AgendaOrder.without(agenda, Id.of("agenda/next"));
        agenda = AgendaOrder.with(agenda, "Any other business", 5);
        meeting = meeting.withAgenda(AgendaOrder.placed(agenda, Id.of("c11"), FLOOD));
        var said = String.join("\n", AgendaJob.pending(meeting));
        for (var words :
                List.of(
                        "“Opening” is now “Welcome”.",
                        "“Closing”: 10 minutes instead of 5.",
                        "New item: “Any other business”.",
                        "Item removed: “Next meeting”.",
                        "C11 moved from “Other contributions” to “Y.IoT-flood: contributions”.",
                        "Order under “Y.IoT-flood: contributions”: "))
            assertTrue(said.contains(words), () -> words + " in\n" + said);
    }

    @Test
    void outcomesAreNoChangeOfTheAgenda() {
        meeting = AgendaJob.issued(meeting, NOW);
        var adopted = meeting.agenda().stream().map(i -> i.concluded("done")).toList();
        assertEquals(List.of(), AgendaJob.pending(meeting.withAgenda(adopted)));
    }

    @Test
    void aNumberGivenOnceIsTheNumberOfEveryRevision() {
        meeting = AgendaJob.issued(meeting, NOW);
        var outputs = meeting.results().outputs();
        var given = new org.rubric.meeting.Assigned("agenda", "TD 90/2", 0);
        meeting = meeting.withResults(meeting.results().withOutputs(outputs.with(given)));
        meeting = new DocumentEdit(Drafts.NONE).added(meeting, LATE);
        meeting = AgendaJob.issued(meeting, NOW);
        assertEquals("TD 90/2-R1", number());
        assertEquals(
                "TD 90/2-R1",
                AgendaJob.document(meeting, Sample.catalogue()).front().header().number());
    }

    @Test
    void wordAndPdfAreWrittenAndThePdfIsValid(@TempDir Path folder) throws IOException {
        meeting = AgendaJob.issued(meeting, NOW);
        meeting = new DocumentEdit(Drafts.NONE).added(meeting, LATE);
        meeting = AgendaJob.issued(meeting, NOW);
        try (var desk = new Desk(folder.resolve("home"))) {
            var out = Path.of("target", "tour", "agenda");
            Files.createDirectories(out);
            var written = AgendaJob.write(desk, meeting, out);
            assertEquals(2, written.size());
            assertTrue(written.getFirst().file().toString().endsWith(".docx"));
            for (var verdict : desk.validate(written.getLast().file()))
                assertTrue(verdict.compliant(), verdict::toString);
            var read = desk.open(written.getFirst().file()).document().front();
            assertTrue(read.identity().title().startsWith("Agenda of Q4/20"));
        }
        assertNotEquals(List.of(), AgendaJob.document(meeting, Sample.catalogue()).body());
    }
}
