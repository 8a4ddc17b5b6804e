package org.rubric.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// A span of time that a rule prescribes before or after an event.
///
/// @param key stable name, `aap.last-call`
/// @param count of units; negative: before the event
/// @param rule in words
/// @param source document that holds the rule, with its date
public record Period(String key, String what, int count, Unit unit, String rule, String source) {

    /// What is counted.
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS
    }

    /// The deadline reckoned from an event. Months end at the month's end; working days leave out
    /// Saturdays, Sundays and the holidays given.
    public Deadline from(LocalDate event, Set<LocalDate> holidays) {
        var date =
                switch (unit) {
                    case DAYS -> event.plusDays(count);
                    case WEEKS -> event.plusWeeks(count);
                    case MONTHS -> event.plusMonths(count);
                    case WORKING_DAYS -> working(event, holidays);
                };
        return new Deadline(what, date, rule, source);
    }

    private LocalDate working(LocalDate event, Set<LocalDate> holidays) {
        int step = Integer.signum(count);
        var day = event;
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(step);
            var weekday = day.getDayOfWeek();
            boolean free = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
            if (!free && !holidays.contains(day)) left--;
        }
        return day;
    }
}
