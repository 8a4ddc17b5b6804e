package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.desk.register.DocumentTable;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.document.Id;
import org.rubric.interchange.tables.TableFiles;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Script B, row 4: a list of documents as it is copied from a web page.
class DocumentIntakeTest {
    private static final Clauses FLOOD = Clauses.of(Sample.draft());

    /// The store with the sample draft alone.
    static final Drafts DRAFTS =
            new Drafts() {
                @Override
                public Optional<Id> named(String workItem) {
                    return workItem.equals("Y.IoT-flood")
                            ? Optional.of(Id.of("draft"))
                            : Optional.empty();
                }

                @Override
                public Clauses clauses(Id draft) {
                    return FLOOD;
                }
            };

    static Intake intake(String list, List<MeetingDocument> there, Map<Integer, String> answers)
            throws IOException {
        var table = TableFiles.table("", list);
        var columns = Guess.of(table, DocumentTable.FORM);
        return new DocumentIntake(table, columns, answers, DRAFTS).run(there);
    }

    static Meeting empty() {
        var sample = Sample.meeting();
        return sample.withDocuments(List.of()).withAgenda(List.of()).withParticipants(List.of());
    }

    static Meeting taken(Meeting meeting, Intake intake) throws IOException {
        return intake.taking().make().apply(meeting);
    }

    private static MeetingDocument numbered(Meeting meeting, String printed) {
        return meeting.documents().stream()
                .filter(d -> d.number().printed().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListOfTheScriptIsReadWhole() throws IOException {
        var intake = intake(Inbox.LIST, List.of(), Map.of());
        assertEquals(14, intake.count(Kind.NEW));
        assertEquals(List.of(), intake.asks());
        assertEquals("14 rows → 14 documents", intake.title());
        var meeting = taken(empty(), intake);
        assertEquals(12, meeting.documents(MeetingDocument.Kind.CONTRIBUTION).size());
        assertEquals(
                "TD 77/G",
                meeting.documents(MeetingDocument.Kind.LIAISON_STATEMENT)
                        .getFirst()
                        .number()
                        .printed());
        var base = numbered(meeting, "TD 81/2-R1");
        assertTrue(base.bearing().base());
        assertEquals(Optional.of(Id.of("draft")), base.bearing().draft());
        assertEquals("Y.IoT-flood", numbered(meeting, "C01").heading().workItem());
        assertTrue(numbered(meeting, "C01").bearing().clause().isPresent());
        assertFalse(numbered(meeting, "C01").bearing().base());
        assertEquals("", numbered(meeting, "C11").heading().workItem());
        assertEquals(Optional.empty(), numbered(meeting, "C08").bearing().draft());
        assertEquals(List.of("4/20", "6/20"), numbered(meeting, "C05").heading().questions());
        assertTrue(numbered(meeting, "C12").heading().submission().late());
        assertFalse(numbered(meeting, "C11").heading().submission().late());
    }

    @Test
    void theSameListAgainChangesNothing() throws IOException {
        var meeting = taken(empty(), intake(Inbox.LIST, List.of(), Map.of()));
        var again = intake(Inbox.LIST, meeting.documents(), Map.of());
        assertEquals(14, again.count(Kind.SAME));
        assertTrue(again.isEmpty());
        assertEquals(meeting, taken(meeting, again));
    }

    @Test
    void revisionsOfOneNumberAreOneDocument() throws IOException {
        var list = "Number\tTitle\nC01-R2\tA\nC01\tA\nC01-R1\tA\n";
        var intake = intake(list, List.of(), Map.of());
        var meeting = taken(empty(), intake);
        assertEquals(1, meeting.documents().size());
        assertEquals("C01-R2", meeting.documents().getFirst().number().printed());
        var older = intake("Number\tTitle\nC01-R1\tA\n", meeting.documents(), Map.of());
        assertEquals("C01-R2", taken(meeting, older).documents().getFirst().number().printed());
    }

    @Test
    void aRowWithoutANumberIsToBeAssignedAndGetsItsNumberOnce() throws IOException {
        var intake = intake("Number\tTitle\nTBD\tOutput of the meeting\n", List.of(), Map.of());
        var meeting = taken(empty(), intake);
        assertEquals(MeetingDocument.UNASSIGNED, meeting.documents().getFirst().number().printed());
        assertTrue(intake.notes().getFirst().contains("without a number"));
        var numbered = "Number\tTitle\nTD 90/2\tOutput of the meeting\n";
        var next = taken(meeting, intake(numbered, meeting.documents(), Map.of()));
        assertEquals(1, next.documents().size());
        assertEquals("TD 90/2", next.documents().getFirst().number().printed());
        assertEquals(meeting.documents().getFirst().id(), next.documents().getFirst().id());
    }

    @Test
    void whatWasConcludedStaysAndWhatIsNotInTheListToo() throws IOException {
        var sample = Sample.meeting();
        var list = "Number\tTitle\tSource\nC04\tAnother title\t\n";
        var intake = intake(list, sample.documents(), Map.of());
        assertEquals(1, intake.count(Kind.CHANGED));
        assertEquals(13, intake.count(Kind.GONE));
        var next = taken(sample, intake);
        assertEquals(14, next.documents().size());
        var c04 = numbered(next, "C04");
        assertEquals("Another title", c04.heading().title());
        assertEquals("Delta Networks", c04.heading().source());
        assertEquals(Conclusion.Kind.NOT_AGREED, c04.conclusion().orElseThrow().kind());
    }

    @Test
    void whatIsConcludedWhileOneLooksIsNotLost() throws IOException {
        var sample = Sample.meeting();
        var intake = intake("Number\tTitle\nC09\tOther\n", sample.documents(), Map.of());
        var noted = Conclusion.of(Conclusion.Kind.NOTED, "", java.time.Instant.EPOCH);
        var meanwhile = sample.update(Id.of("c09"), d -> d.conclude(noted));
        var c09 = numbered(taken(meanwhile, intake), "C09");
        assertEquals("Other", c09.heading().title());
        assertEquals(Optional.of(noted), c09.conclusion());
    }

    @Test
    void aRowInTroubleIsAskedAndAnsweredWhereItStands() throws IOException {
        var list = "Number\tTitle\nlast one\tSlides of the opening\nC02\tB\n";
        var asked = intake(list, List.of(), Map.of());
        assertEquals(1, asked.asks().size());
        assertEquals(1, asked.count(Kind.NEW));
        var row = asked.asks().getFirst().row();
        var answered = intake(list, List.of(), Map.of(row, "C03"));
        assertEquals(List.of(), answered.asks());
        assertEquals(2, answered.count(Kind.NEW));
    }

    @Test
    void purposeAndLateColumnsAreRead() throws IOException {
        var list = "Number\tTitle\tPurpose\tLate\nC01\tA\tProposal\tyes\nC02\tB\tDiscussion\t\n";
        var meeting = taken(empty(), intake(list, List.of(), Map.of()));
        var first = meeting.documents().getFirst().heading().submission();
        assertEquals(new MeetingDocument.Submission("Proposal", true), first);
        assertFalse(meeting.documents().getLast().heading().submission().late());
    }

    @Test
    void threeHundredRowsAreQuickAndTooManyAreRefused() throws IOException {
        var list = new StringBuilder("Number\tTitle\tSource\n");
        for (int i = 1; i <= 300; i++)
            list.append("C%03d\tY.IoT-flood: item %d in clause 6.%d\tX\n".formatted(i, i, i % 9));
        long start = System.nanoTime();
        var intake = intake(list.toString(), List.of(), Map.of());
        assertEquals(300, taken(empty(), intake).documents().size());
        assertTrue(System.nanoTime() - start < 3_000_000_000L);
        for (int i = 301; i <= 3000; i++) list.append("C%d\tx\ty\n".formatted(i));
        assertThrows(
                IllegalArgumentException.class, () -> intake(list.toString(), List.of(), Map.of()));
    }
}
