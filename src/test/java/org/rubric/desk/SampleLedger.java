package org.rubric.desk;

import static org.rubric.meeting.Conclusion.Kind.AGREED;
import static org.rubric.meeting.Conclusion.Kind.AGREED_WITH_CHANGES;
import static org.rubric.meeting.Conclusion.Kind.FURTHER_CONTRIBUTIONS;
import static org.rubric.meeting.Conclusion.Kind.NOTED;
import static org.rubric.meeting.Conclusion.Kind.NOT_AGREED;
import static org.rubric.meeting.Conclusion.Kind.NOT_PRESENTED;
import static org.rubric.meeting.Conclusion.Kind.POSTPONED;

import org.rubric.document.Id;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Conclusion.Statement;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.MeetingDocument.Number;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The documents of the sample meeting and what was concluded about them.
final class SampleLedger {
    private static final String FLOOD = "Y.IoT-flood";

    private SampleLedger() {}

    static List<MeetingDocument> documents() {
        return List.of(
                flood(
                        1,
                        "reporting period in clause 6.1",
                        "Alpha Telecom",
                        new Notes(
                                "Alpha Telecom proposed to report the water level every five"
                                        + " minutes instead of every ten.",
                                "The group saw the advantage of shorter periods on small rivers,"
                                        + " but also their cost in battery life. Fifteen minutes was"
                                        + " accepted as the longest period that every gateway can"
                                        + " keep; the shorter periods of the table remain.",
                                ""),
                        at("12:27:10Z", AGREED, "agreed"),
                        at(
                                "12:28:02Z",
                                AGREED_WITH_CHANGES,
                                "agreed with the change made in the meeting")),
                flood(
                        2,
                        "new term “flood stage”",
                        "Beta University",
                        new Notes("A definition of “flood stage” for clause 3.2.", "", ""),
                        at("12:33:40Z", AGREED, "")),
                flood(
                        3,
                        "revised Table 6-1",
                        "Gamma Sensors",
                        new Notes(
                                "Four changes to the table of reporting periods.",
                                "Three of the four changes were taken; the column for the colour of"
                                        + " the alarm was left out.",
                                ""),
                        at("12:40:15Z", AGREED, ""),
                        at(
                                "13:12:30Z",
                                AGREED_WITH_CHANGES,
                                "agreed with three of its four changes")),
                flood(
                        4,
                        "proposal to delete the second paragraph of clause 6.2",
                        "Delta Networks",
                        new Notes("", "", "Delta will object."),
                        new Conclusion(
                                NOT_AGREED,
                                "",
                                time("12:47:55Z"),
                                new Statement(
                                        "Delta Networks asked that its position be recorded: the"
                                                + " paragraph duplicates clause 5.",
                                        "Delta Networks",
                                        true))),
                flood(
                        5,
                        "new clause 7 on security",
                        "Epsilon Institute",
                        new Notes(
                                "Text for a clause on security.",
                                "The clause was taken in. Its second paragraph, on the length of"
                                        + " keys, is not agreed and stands in square brackets.",
                                ""),
                        at("12:55:20Z", FURTHER_CONTRIBUTIONS, "")),
                flood(
                        6,
                        "new appendix on use cases",
                        "Alpha Telecom",
                        Notes.NONE,
                        at("13:00:05Z", AGREED, "")),
                flood(
                        7,
                        "use case of the river Zeta",
                        "Zeta City",
                        Notes.NONE,
                        at("13:04:48Z", NOTED, "noted, to be merged into the appendix")),
                document(
                        8,
                        "Proposal of new work item Y.flood-data: Data model for flood sensing",
                        "Beta University",
                        "Y.flood-data",
                        Notes.NONE,
                        at("13:10:12Z", AGREED, "")),
                flood(9, "editorial improvements", "Gamma Sensors", Notes.NONE),
                flood(
                        10,
                        "comments on clause 5",
                        "Eta Ministry",
                        Notes.NONE,
                        at("13:15:30Z", POSTPONED, "postponed to the next e-meeting")),
                document(11, "Flood events of 2026 (slides)", "Theta Labs", "", Notes.NONE),
                flood(
                        12,
                        "gateway power supply (late)",
                        "Iota Corp",
                        Notes.NONE,
                        at("13:18:44Z", NOT_PRESENTED, "")),
                new MeetingDocument(
                        Id.of("td77-g"),
                        new Number(Kind.LIAISON_STATEMENT, "TD 77/G", 0),
                        new Heading(
                                "LS/i on flood sensing terminology [from ISO/IEC JTC 1/SC 41]",
                                "ISO/IEC JTC 1/SC 41",
                                List.of("4/20"),
                                ""),
                        List.of(at("13:26:00Z", NOTED, "noted; a reply is sent")),
                        new Notes(
                                "ISO/IEC JTC 1/SC 41 asked how “flood stage” will be defined.",
                                "",
                                ""),
                        List.of("ls.docx")),
                new MeetingDocument(
                        Id.of("td81-2"),
                        new Number(Kind.TEMPORARY_DOCUMENT, "TD 81/2", 1),
                        new Heading(
                                "Draft new Recommendation ITU-T Y.IoT-flood (base text)",
                                "Editors",
                                List.of("4/20"),
                                FLOOD),
                        List.of(at("13:40:00Z", AGREED, "agreed as base text")),
                        Notes.NONE,
                        List.of("base.docx")));
    }

    private static MeetingDocument flood(
            int number, String about, String source, Notes notes, Conclusion... conclusions) {
        return document(number, FLOOD + ": " + about, source, FLOOD, notes, conclusions);
    }

    private static MeetingDocument document(
            int number,
            String title,
            String source,
            String item,
            Notes notes,
            Conclusion... conclusions) {
        var label = "C%02d".formatted(number);
        var questions = number == 5 ? List.of("4/20", "6/20") : List.of("4/20");
        var files =
                number == 11 ? List.of(label + ".docx", label + ".pptx") : List.of(label + ".docx");
        return new MeetingDocument(
                Id.of(label.toLowerCase(Locale.ROOT)),
                new Number(Kind.CONTRIBUTION, label, 0),
                new Heading(title, source, questions, item),
                List.of(conclusions),
                notes,
                files);
    }

    private static Conclusion at(String time, Conclusion.Kind kind, String phrase) {
        return Conclusion.of(kind, phrase, time(time));
    }

    private static Instant time(String time) {
        return Instant.parse("2027-01-19T" + time);
    }
}
