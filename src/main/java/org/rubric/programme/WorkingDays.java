package org.rubric.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Days without Saturdays, Sundays and the holidays of a calendar that the user keeps.
final class WorkingDays {
    private WorkingDays() {}

    /// So many of them on from a day, or back where less than 0.
    static LocalDate count(LocalDate event, int count, Set<LocalDate> holidays) {
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
