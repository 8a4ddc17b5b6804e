package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Words;

/// A small meeting for tests: 19 January 2027, 13:00 to 15:00 in Geneva.
final class Told {
    static final Words WORDS = Words.of(Locale.ENGLISH);

    /// 13:00 in Geneva.
    static final Instant ONE = Instant.parse("2027-01-19T12:00:00Z");

    private Told() {}

    static MeetingDocument document(Kind kind, String id, String label, String title) {
        return new MeetingDocument(
                Id.of(id),
                new MeetingDocument.Number(kind, label, 0),
                new Heading(title, "Delta Networks", List.of("4/20"), "Y.IoT-flood"),
                List.of(),
                Notes.NONE,
                List.of("C04.docx"));
    }

    static Meeting meeting() {
        var sitting =
                new Sitting(LocalDate.of(2027, 1, 19), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var occasion =
                new Occasion(
                        Occasion.Kind.RAPPORTEUR_GROUP,
                        "4/20",
                        "2025-2028",
                        "",
                        List.of(sitting),
                        "Ana");
        return new Meeting(
                Id.of("m"),
                occasion,
                List.of(
                        AgendaItem.of(Id.of("opening"), "Opening", 10, List.of()),
                        AgendaItem.of(Id.of("ipr"), "IPR call", 5, List.of()),
                        AgendaItem.of(
                                Id.of("flood"),
                                "Y.IoT-flood: contributions",
                                12,
                                List.of(Id.of("c04"), Id.of("c05")))),
                List.of(
                        document(
                                Kind.CONTRIBUTION, "c04", "C04", "Y.IoT-flood: delete a paragraph"),
                        document(Kind.CONTRIBUTION, "c05", "", "Y.IoT-flood: security"),
                        document(Kind.TEMPORARY_DOCUMENT, "td", "TD 81/2", "Base text")),
                List.of(
                        Participant.of("Ana Lopes", "Alpha Telecom", "Portugal"),
                        Participant.of("Mina Okafor", "Beta University", "Sweden")),
                Results.NONE);
    }

    static Entry entry(Meeting meeting, String id) {
        return Entry.find(meeting, Id.of(id)).orElseThrow();
    }
}
