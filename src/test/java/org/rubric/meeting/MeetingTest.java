package org.rubric.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.TitleForm.Topic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

class MeetingTest {

    @Test
    void aSittingIsInGenevaTimeSummerAndWinter() {
        var winter = sitting("2027-01-19", "13:00", "15:00");
        var summer = sitting("2026-07-01", "13:00", "15:00");
        assertEquals("2027-01-19T12:00:00Z", winter.begins().toInstant().toString());
        assertEquals("2026-07-01T11:00:00Z", summer.begins().toInstant().toString());
        assertEquals("01:00–03:00, 20 January 2027", winter.hours(ZoneId.of("Pacific/Auckland")));
    }

    @Test
    void aSittingMayGoPastMidnight() {
        assertEquals(Duration.ofHours(3), sitting("2027-01-19", "23:00", "02:00").length());
    }

    @Test
    void titlesNameGroupPlaceAndDays() {
        var two =
                new Occasion(
                        Occasion.Kind.QUESTION,
                        "4/20",
                        "2025-2028",
                        "Geneva",
                        List.of(
                                sitting("2026-06-09", "09:30", "12:30"),
                                sitting("2026-06-17", "09:30", "12:30")),
                        "");
        assertEquals("Q4/20 Question meeting (Geneva, 9-17 June 2026)", two.title());
        assertEquals("20", two.studyGroup());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Occasion(Occasion.Kind.QUESTION, "4/20", "", "", List.of(), ""));
    }

    @Test
    void aChangedConclusionKeepsTheEarlierOne() {
        var document = Sample.meeting().document(Id.of("c03")).orElseThrow();
        assertEquals(2, document.conclusions().size());
        assertEquals(
                Conclusion.Kind.AGREED_WITH_CHANGES, document.conclusion().orElseThrow().kind());
        var again = Conclusion.of(Conclusion.Kind.WITHDRAWN, "", Instant.EPOCH);
        assertEquals(3, document.conclude(again).conclusions().size());
        assertEquals("withdrawn", document.conclude(again).conclusion().orElseThrow().words());
    }

    @Test
    void everyConclusionHasAKeyOfItsOwn() {
        var letters = new HashSet<Character>();
        for (var kind : Conclusion.Kind.values()) {
            assertTrue(letters.add(kind.letter()), kind.words());
            assertEquals(
                    Optional.of(kind), Conclusion.Kind.of(Character.toLowerCase(kind.letter())));
        }
        assertEquals(Optional.empty(), Conclusion.Kind.of('#'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LS/i on terminology [from ISO/IEC JTC 1/SC 41]; INCOMING_LIAISON; ''; ISO/IEC JTC 1/SC 41",
                "Proposal of new work item Y.flood-data: Data model; NEW_ITEM; Y.flood-data; ''",
                "Y.IoT-flood: reporting period in clause 6.1; ONGOING; Y.IoT-flood; ''",
                "Comments on draft Recommendation ITU-T Y.4123; ONGOING; Y.4123; ''",
                "Flood events of 2026 (slides); OTHER; ''; ''",
            })
    void titlesAreRead(String title, Topic topic, String item, String from) {
        assertEquals(new TitleForm(topic, item, from), TitleForm.read(title));
    }

    @Test
    void addresseesAreReadFromTheTitle() {
        var title =
                "LS/o on flood terms (reply to TD 77/G) [to ISO/IEC JTC 1/SC 41] [for info to SG17]";
        assertEquals(Optional.of("ISO/IEC JTC 1/SC 41"), TitleForm.action(title));
        assertEquals(Optional.of("SG17"), TitleForm.information(title));
    }

    @Test
    void revisionsShowInNumbers() {
        var td = Sample.meeting().document(Id.of("td81-2")).orElseThrow();
        assertEquals("TD 81/2-R1", td.number().printed());
        assertEquals("2", td.number().series());
        var none = new MeetingDocument.Number(MeetingDocument.Kind.TEMPORARY_DOCUMENT, "", 0);
        assertEquals("TD to be assigned", none.printed());
    }

    @Test
    void anAgendaItemKnowsHowLongItTook() {
        var start = Instant.parse("2027-01-19T12:00:00Z");
        var item =
                new AgendaItem(
                        Id.of("a"),
                        "Opening",
                        5,
                        List.of(),
                        "",
                        List.of(
                                AgendaItem.Span.of(start, start.plusSeconds(120)),
                                AgendaItem.Span.of(
                                        start.plusSeconds(600), start.plusSeconds(660))));
        assertEquals(Duration.ofMinutes(3), item.elapsed(start));
    }

    private static Sitting sitting(String day, String from, String until) {
        return new Sitting(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(until));
    }
}
