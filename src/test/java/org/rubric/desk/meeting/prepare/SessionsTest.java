package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.meeting.Sitting;

/// Clocks that change, days that end elsewhere, and words that are no time.
class SessionsTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Sitting geneva(String day, String from, String until) {
        return Sessions.on(
                Sessions.day(day), Sessions.time(from), Sessions.time(until), Sitting.GENEVA);
    }

    @Test
    void winterAndSummerAreToldApart() {
        assertEquals("21:00–23:00", geneva("2027-01-19", "13:00", "15:00").hours(SEOUL));
        assertEquals("20:00–22:00", geneva("2027-06-15", "13:00", "15:00").hours(SEOUL));
        // New York changes its clocks two weeks before Geneva does.
        assertEquals("08:00–10:00", geneva("2027-03-16", "13:00", "15:00").hours(NEW_YORK));
        assertEquals("07:00–09:00", geneva("2027-03-30", "13:00", "15:00").hours(NEW_YORK));
    }

    @Test
    void anHourThatIsLeftOutIsRefused() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> geneva("2027-03-28", "02:30", "05:00"));
        assertEquals(
                "There is no 02:30 on 2027-03-28: the clocks go from 02:00 to 03:00.",
                refused.getMessage());
        assertEquals(Duration.ofHours(3), geneva("2027-03-28", "01:00", "05:00").length());
        assertEquals(Duration.ofHours(5), geneva("2027-10-31", "01:00", "05:00").length());
        assertTrue(Sessions.twice(geneva("2027-10-31", "02:30", "05:00")).isPresent());
        assertFalse(Sessions.twice(geneva("2027-10-30", "02:30", "05:00")).isPresent());
    }

    @Test
    void hoursOfAnotherClockBecomeGenevas() {
        var typed =
                Sessions.on(
                        LocalDate.of(2027, 1, 20), LocalTime.of(1, 0), LocalTime.of(3, 0), SEOUL);
        assertEquals(LocalDate.of(2027, 1, 19), typed.date());
        assertEquals("17:00–19:00", typed.hours());
        assertEquals(Instant.parse("2027-01-19T16:00:00Z"), typed.begins().toInstant());
    }

    @Test
    void aSessionMayGoPastMidnight() {
        var late = geneva("2026-12-31", "23:00", "01:30");
        assertEquals(Duration.ofMinutes(150), late.length());
        assertEquals(LocalDate.of(2027, 1, 1), late.ends().toLocalDate());
        assertThrows(IllegalArgumentException.class, () -> geneva("2027-01-19", "13:00", "13:00"));
        assertThrows(IllegalArgumentException.class, () -> geneva("2027-01-19", "13:00", "12:00"));
    }

    @Test
    void sessionsAreInTheOrderOfTimeAndNeverAtOnce() {
        var second = geneva("2027-01-20", "09:00", "11:00");
        var first = geneva("2027-01-19", "13:00", "15:00");
        assertEquals(List.of(first, second), Sessions.ordered(List.of(second, first)));
        var within = geneva("2027-01-19", "14:59", "16:00");
        assertThrows(
                IllegalArgumentException.class, () -> Sessions.ordered(List.of(first, within)));
        var past = geneva("2027-01-19", "22:00", "02:00");
        var early = geneva("2027-01-20", "01:00", "03:00");
        assertThrows(IllegalArgumentException.class, () -> Sessions.ordered(List.of(past, early)));
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        for (var words : List.of("13:00", "1300", "13.00", "13", " 13:00 ", "13h"))
            assertEquals(LocalTime.of(13, 0), Sessions.time(words), words);
        assertEquals(LocalTime.of(9, 30), Sessions.time("9:30"));
        for (var words : List.of("", "25:00", "noon", "13:60", "-1:00", "13:0", "1:2:3"))
            assertThrows(IllegalArgumentException.class, () -> Sessions.time(words), words);
        assertEquals(LocalDate.of(2027, 1, 19), Sessions.day("19 January 2027"));
        assertEquals(LocalDate.of(2027, 1, 19), Sessions.day("19 jan 2027"));
        for (var words : List.of("", "2027-02-30", "19/01/2027", "0001-01-01", "tomorrow"))
            assertThrows(IllegalArgumentException.class, () -> Sessions.day(words), words);
    }

    @Test
    void aClockIsFoundByItsNameOrItsTown() {
        assertEquals("Asia/Seoul", Sessions.zone("seoul"));
        assertEquals("America/New_York", Sessions.zone("America/New York"));
        assertEquals("", Sessions.zone("Geneva"));
        assertEquals("", Sessions.zone(" "));
        assertThrows(IllegalArgumentException.class, () -> Sessions.zone("Mars/Olympus"));
    }
}
