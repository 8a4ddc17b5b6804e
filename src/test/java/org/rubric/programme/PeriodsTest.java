package org.rubric.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.programme.Period.Unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "meeting.announcement,   2027-01-19, 2027-01-05",
        "meeting.contribution,   2027-05-03, 2027-04-21",
        "meeting.draft,          2027-05-03, 2027-03-22",
        "meeting.td,             2027-05-03, 2027-04-26",
        "aap.last-call,          2027-06-01, 2027-06-29",
        "aap.additional-review,  2027-07-16, 2027-08-06",
        "aap.final-text,         2026-12-31, 2027-02-28",
        "tap.reply,              2027-05-03, 2027-04-22",
    })
    void deadlinesAreReckonedFromTheEvent(String key, LocalDate event, LocalDate due) {
        var deadline = Periods.standard().deadline(key, event);
        assertEquals(due, deadline.date());
        assertTrue(!deadline.rule().isBlank() && !deadline.source().isBlank(), key);
    }

    @Test
    void holidaysAreNoWorkingDays() {
        var period = new Period("k", "Reply", -2, Unit.WORKING_DAYS, "two days", "test");
        var monday = LocalDate.of(2027, 5, 3);
        assertEquals(LocalDate.of(2027, 4, 29), period.from(monday, Set.of()).date());
        var holiday = Set.of(LocalDate.of(2027, 4, 30));
        assertEquals(LocalDate.of(2027, 4, 28), period.from(monday, holiday).date());
    }

    @Test
    void aBrokenTableSaysWhichLine() {
        var heading = "key\twhat\tcount\tunit\trule\tsource\n";
        var short5 = assertThrows(IOException.class, () -> read(heading + "a\tb\t1\tDAYS\tr\n"));
        assertTrue(short5.getMessage().contains("Line 2"), short5.getMessage());
        assertThrows(IOException.class, () -> read(heading + "a\tb\tx\tDAYS\tr\ts\n"));
        assertThrows(IOException.class, () -> read(heading + "a\tb\t1\tYEARS\tr\ts\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Periods.standard().deadline("no.such", LocalDate.EPOCH));
    }

    private static Periods read(String table) throws IOException {
        return PeriodTable.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
