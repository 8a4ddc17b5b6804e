package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.announce.Announcement;
import org.rubric.desk.meeting.announce.MeetingCalendar;
import org.rubric.document.Contact;
import org.rubric.interchange.mail.MailLink;
import org.rubric.interchange.mail.MessageFormat;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;

/// Script B, rows 2, 3 and 34: the announcement, the calendar, the next meeting.
class AnnouncementTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");

    private static Meeting meeting() throws IOException {
        var intake = DocumentIntakeTest.intake(Inbox.LIST, List.of(), Map.of());
        var listed = DocumentIntakeTest.taken(DocumentIntakeTest.empty(), intake);
        var dated = Rescheduling.to(listed, listed.occasion(), "2027-05-03");
        return dated.withAgenda(new AgendaProposal(dated, DocumentIntakeTest.DRAFTS).items());
    }

    private static Announcement announcement(Meeting meeting) {
        var sender = new Contact("Sooyeon Baek", "Kappa", "Korea", "", "sb@kappa.example");
        return new Announcement(meeting, Sample.catalogue(), Optional.of(sender), SEOUL);
    }

    @Test
    void theListIsToldAllThatItNeeds() throws IOException {
        var message = announcement(meeting()).message();
        assertEquals(List.of("t25sg20q4@lists.itu.int"), message.to());
        assertTrue(message.subject().contains("Q4/20 Rapporteur Group e-meeting"));
        for (var words :
                List.of(
                        "19 January 2027, 13:00–15:00 Geneva time; 21:00–23:00 Seoul",
                        "2027-01-07: Contributions",
                        "2027-01-12: Agenda and other TDs",
                        "Agenda (TD to be assigned)",
                        "5. Y.IoT-flood: contributions",
                        "TD 81/2-R1: Draft new Recommendation ITU-T Y.IoT-flood (base text)",
                        "next meeting from 2027-05-03",
                        "announce on this list each document",
                        "Sooyeon Baek"))
            assertTrue(message.words().contains(words), () -> words + " in\n" + message.words());
    }

    @Test
    void jointMeetingsGoToEveryList() throws IOException {
        var meeting = meeting();
        var there = meeting.occasion();
        var known = new Known(Sample.catalogue(), org.rubric.programme.WorkProgramme.EMPTY);
        var party = known.party(MeetingForm.E_MEETING, "Q4/20 and Q6/20", "");
        var joint =
                meeting.withOccasion(
                        new Occasion(
                                there.kind(),
                                party,
                                new Venue("Seoul", "Asia/Seoul"),
                                there.sittings(),
                                there.deadlines(),
                                ""));
        assertEquals(2, announcement(joint).lists().size());
        // One clock once, though it is the place's and the reader's.
        var words = announcement(joint).words();
        assertEquals(words.indexOf("Seoul\n"), words.lastIndexOf("23:00 Seoul\n") + 6);
    }

    @Test
    void copiesStandInTheFileAndInTheLink() throws IOException {
        var message = announcement(meeting()).message();
        var copied =
                new org.rubric.interchange.mail.Message(
                        "a@b.example",
                        message.to(),
                        List.of("chair@sg.example", "tsb@itu.example"),
                        message.subject(),
                        "Hello",
                        List.of());
        var out = new ByteArrayOutputStream();
        MessageFormat.write(copied, ZonedDateTime.now(), out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("Cc: chair@sg.example,\r\n tsb@itu.example\r\n"), text);
        assertTrue(text.contains("X-Unsent: 1"));
        assertTrue(
                MailLink.of(copied).address().contains("?cc=chair@sg.example,tsb@itu.example&"),
                MailLink.of(copied)::address);
    }

    @Test
    void theCalendarShowsTheHoursOnEveryClock(@TempDir Path folder) throws IOException {
        var meeting = meeting();
        var text = Files.readString(MeetingCalendar.of(meeting).write(folder, NOW));
        assertTrue(text.contains("DTSTART:20270119T120000Z\r\n"), text);
        assertTrue(text.contains("DTEND:20270119T140000Z\r\n"));
        assertTrue(text.contains("SEQUENCE:0\r\n"));
        assertTrue(text.contains("DTSTART;VALUE=DATE:20270107\r\n"));
        var begins = Instant.parse("2027-01-19T12:00:00Z");
        assertEquals(21, begins.atZone(SEOUL).getHour());
        assertEquals(13, begins.atZone(Sitting.GENEVA).getHour());
    }

    @Test
    void aMovedMeetingMovesTheOldEntry(@TempDir Path folder) throws IOException {
        var meeting = meeting();
        var before = MeetingCalendar.of(meeting).sessions().getFirst();
        var later =
                new Sitting(LocalDate.of(2027, 6, 15), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var moved = Rescheduling.to(meeting, meeting.occasion().withSittings(List.of(later)), "");
        var after = MeetingCalendar.of(moved).sessions().getFirst();
        assertEquals(before.key(), after.key());
        assertEquals(1, after.sequence());
        var text = Files.readString(MeetingCalendar.of(moved).write(folder, NOW));
        // In summer Geneva is two hours before UTC.
        assertTrue(text.contains("DTSTART:20270615T110000Z\r\n"), text);
        assertTrue(text.contains("SEQUENCE:1\r\n"));
    }

    @Test
    void theNextMeetingHasItsDeadlineAndItsCalendar(@TempDir Path folder) throws IOException {
        var meeting = meeting();
        var sitting =
                new Sitting(LocalDate.of(2027, 3, 16), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var planned = NextMeeting.of(meeting, sitting, "", "Finish clause 7");
        assertEquals("2027-03-04", planned.contributions());
        assertEquals("Q4/20 Rapporteur Group", planned.title());
        meeting =
                NextMeeting.with(
                        meeting.withResults(meeting.results().withPlanned(List.of())),
                        Optional.empty(),
                        planned);
        var text = Files.readString(MeetingCalendar.of(meeting, planned).write(folder, NOW));
        assertTrue(text.contains("DTSTART:20270316T120000Z"), text);
        var kept = meeting.results().planned().getFirst();
        var moved =
                NextMeeting.of(
                        meeting,
                        new Sitting(
                                LocalDate.of(2027, 3, 30),
                                LocalTime.of(13, 0),
                                LocalTime.of(15, 0)),
                        "",
                        "");
        meeting = NextMeeting.with(meeting, Optional.of(kept), moved);
        assertEquals(1, meeting.results().planned().getFirst().sitting().sequence());
        var next = NextMeeting.prepared(meeting, meeting.results().planned().getFirst());
        assertEquals("Q4/20 Rapporteur Group e-meeting (30 March 2027)", next.occasion().title());
        assertFalse(next.occasion().deadlines().isEmpty());
        assertEquals(
                List.of(),
                NextMeeting.without(meeting, meeting.results().planned().getFirst())
                        .results()
                        .planned());
    }

    @Test
    void documentsAreWrittenByHandAndNumbersAreGivenOnce() throws IOException {
        var edit = new DocumentEdit(DocumentIntakeTest.DRAFTS);
        var meeting = meeting();
        var words =
                new DocumentEdit.Words(
                        "",
                        "Output of the meeting",
                        "Editors",
                        "Q4/20",
                        org.rubric.meeting.MeetingDocument.Submission.NONE);
        meeting = edit.added(meeting, words);
        var added = meeting.documents().getLast();
        assertEquals("TD to be assigned", added.number().printed());
        meeting = DocumentEdit.numbered(meeting, added.id(), "TD 95/2-R1");
        assertEquals("TD 95/2-R1", meeting.documents().getLast().number().printed());
        var all = meeting;
        for (var bad : List.of("C01", "no number", "TD 81/2"))
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalArgumentException.class,
                    () -> DocumentEdit.numbered(all, added.id(), bad),
                    bad);
        var liaison = meeting.documents().get(12);
        meeting = DocumentEdit.numbered(meeting, liaison.id(), "TD 78/G");
        assertEquals(
                org.rubric.meeting.MeetingDocument.Kind.LIAISON_STATEMENT,
                meeting.documents().get(12).number().kind());
        var was = DocumentEdit.Words.of(meeting.documents().getFirst());
        assertEquals(meeting, edit.changed(meeting, meeting.documents().getFirst().id(), was));
    }
}
