package org.rubric.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// When the study group meets and by which periods deadlines are reckoned: what the user has set
/// over what comes with the program.
///
/// @param holidays days that are no working days, beside Saturdays and Sundays
/// @param amended periods that the user has changed
/// @param chosen days that the group has set itself
public record Schedule(
        List<StudyMeeting> meetings,
        List<LocalDate> holidays,
        List<Amended> amended,
        List<Chosen> chosen) {

    public static final Schedule EMPTY = new Schedule(List.of(), List.of(), List.of(), List.of());

    /// A period as the user has it; its source says who changed it and why.
    ///
    /// @param asOf ISO date of the change
    public record Amended(Period period, String asOf) {}

    /// A deadline on another day than the reckoned one.
    ///
    /// @param about name of a work item or of a meeting
    /// @param key of the period
    public record Chosen(String about, String key, LocalDate date, String reason) {}

    public Schedule {
        meetings = meetings.stream().sorted(Comparator.comparing(StudyMeeting::start)).toList();
        holidays = holidays.stream().distinct().sorted().toList();
        amended = List.copyOf(amended);
        chosen = List.copyOf(chosen);
    }

    /// The periods in force.
    public Periods periods() {
        return Periods.standard().with(amended.stream().map(Amended::period).toList());
    }

    public Timetable timetable() {
        return new Timetable(periods(), Set.copyOf(holidays), chosen);
    }

    /// With a meeting, in the place of the one that has its name or its first day.
    public Schedule with(StudyMeeting meeting) {
        var all = new ArrayList<>(meetings);
        all.removeIf(m -> m.name().equals(meeting.name()) || m.start().equals(meeting.start()));
        all.add(meeting);
        return new Schedule(all, holidays, amended, chosen);
    }

    public Schedule without(StudyMeeting meeting) {
        var all = new ArrayList<>(meetings);
        all.remove(meeting);
        return new Schedule(all, holidays, amended, chosen);
    }

    public Schedule withHolidays(List<LocalDate> days) {
        return new Schedule(meetings, days, amended, chosen);
    }

    /// With a period changed; one as the program brings it is a change taken back.
    public Schedule with(Period period, String asOf) {
        var all = new ArrayList<>(amended);
        all.removeIf(each -> each.period().key().equals(period.key()));
        if (!Periods.standard().period(period.key()).equals(java.util.Optional.of(period)))
            all.add(new Amended(period, asOf));
        return new Schedule(meetings, holidays, all, chosen);
    }

    public Schedule with(Chosen day) {
        var all = new ArrayList<>(chosen);
        all.removeIf(each -> each.about().equals(day.about()) && each.key().equals(day.key()));
        all.add(day);
        return new Schedule(meetings, holidays, amended, all);
    }

    /// The deadline is as reckoned again.
    public Schedule reckoned(String about, String key) {
        var all = new ArrayList<>(chosen);
        all.removeIf(each -> each.about().equals(about) && each.key().equals(key));
        return new Schedule(meetings, holidays, amended, all);
    }
}
