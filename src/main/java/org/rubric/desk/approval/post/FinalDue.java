package org.rubric.desk.approval.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rubric.programme.Deadline;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Schedule;

/// By when the final text of a decision goes to TSB, as far as a rule says so.
public final class FinalDue {
    private static final List<String> KEYS = List.of("aap.final-text", "tap.final-text");

    private FinalDue() {}

    /// Empty: no rule says when, or it is not known from which day.
    ///
    /// @param today before which no meeting is still to come
    public static Optional<Deadline> of(ProgrammeEntry entry, Schedule schedule, LocalDate today) {
        var timetable = schedule.timetable();
        var meeting = timetable.deciding(entry, schedule.meetings(), today);
        return timetable.running(entry, meeting).stream()
                .filter(due -> KEYS.contains(due.key()))
                .findFirst();
    }
}
