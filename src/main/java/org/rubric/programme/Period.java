package org.rubric.programme;

import java.time.LocalDate;
import java.util.Set;

/// A span of time that a rule prescribes before or after an event.
///
/// @param key stable name, `aap.last-call`
/// @param count of units; negative: before the event
/// @param rule in words
/// @param source document that holds the rule, with its date
public record Period(String key, String what, int count, Unit unit, String rule, String source) {
    /// More than any rule asks for; what is beyond is a slip of the keyboard.
    public static final int MOST = 3660;

    /// What is counted.
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS;

        /// `working days`
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    public Period {
        if (Math.abs(count) > MOST)
            throw new IllegalArgumentException("A period has at most " + MOST + " units");
    }

    /// The deadline reckoned from an event. Months end at the month's end; working days leave out
    /// Saturdays, Sundays and the holidays given.
    public Deadline from(LocalDate event, Set<LocalDate> holidays) {
        return new Deadline(key, what, date(event, holidays), rule, source, "");
    }

    LocalDate date(LocalDate event, Set<LocalDate> holidays) {
        return switch (unit) {
            case DAYS -> event.plusDays(count);
            case WEEKS -> event.plusWeeks(count);
            case MONTHS -> event.plusMonths(count);
            case WORKING_DAYS -> WorkingDays.count(event, count, holidays);
        };
    }

    /// The first day on which the event can be if what is due by this period is done on that day:
    /// the other way of [#from].
    public LocalDate event(LocalDate done, Set<LocalDate> holidays) {
        var day =
                switch (unit) {
                    case DAYS -> done.minusDays(count);
                    case WEEKS -> done.minusWeeks(count);
                    case MONTHS -> done.minusMonths(count);
                    case WORKING_DAYS -> WorkingDays.count(done, -count, holidays);
                };
        while (date(day, holidays).isBefore(done)) day = day.plusDays(1);
        while (!date(day.minusDays(1), holidays).isBefore(done)) day = day.minusDays(1);
        return day;
    }

    /// The same period of another length, from another source.
    public Period lasting(int units, Unit of, String said, String whoSays) {
        return new Period(key, what, units, of, said, whoSays);
    }
}
