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
    /// @param reckoned ISO day that it replaced, and stands for alone: where the meeting or target
    ///     moves it no longer holds; empty: as an older program kept it, for any day
    public record Chosen(String about, String key, LocalDate date, String reason, String reckoned) {

        /// Whether it stands for what is due for that item or meeting by that period on that day.
        boolean replaces(String name, String period, LocalDate day) {
            return about.equals(name)
                    && key.equals(period)
                    && (reckoned.isEmpty() || reckoned.equals(day.toString()));
        }

        Chosen named(String name) {
            return new Chosen(name, key, date, reason, reckoned);
        }
    }

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
        var next = this;
        for (var known : meetings)
            if (known.name().equals(meeting.name()) || known.start().equals(meeting.start()))
                next = next.replaced(known, meeting);
        if (next.meetings.contains(meeting)) return next;
        var all = new ArrayList<>(next.meetings);
        all.add(meeting);
        return new Schedule(all, holidays, amended, next.chosen);
    }

    /// With a meeting under another name or on other days; the days set for it stay its own.
    public Schedule with(StudyMeeting known, StudyMeeting changed) {
        return replaced(known, changed).with(changed);
    }

    private Schedule replaced(StudyMeeting known, StudyMeeting changed) {
        var all = new ArrayList<>(meetings);
        all.remove(known);
        if (!all.contains(changed)) all.add(changed);
        var days = renamed(known.name(), changed.name()).chosen;
        return new Schedule(all, holidays, amended, days);
    }

    /// Without a meeting and the days set for it.
    public Schedule without(StudyMeeting meeting) {
        var all = new ArrayList<>(meetings);
        all.remove(meeting);
        return new Schedule(all, holidays, amended, forgetting(meeting.name()).chosen);
    }

    /// With the days set for an item or a meeting under its new name.
    Schedule renamed(String before, String after) {
        var all = new ArrayList<>(chosen);
        all.replaceAll(each -> each.about().equals(before) ? each.named(after) : each);
        return new Schedule(meetings, holidays, amended, all);
    }

    /// Without the days set for the item or meeting of that name.
    Schedule forgetting(String name) {
        var left = chosen.stream().filter(each -> !each.about().equals(name)).toList();
        return new Schedule(meetings, holidays, amended, left);
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

    /// The day as reckoned of a deadline, to be replaced by another.
    public String reckoned(String about, Deadline due) {
        if (due.chosen().isEmpty()) return due.date().toString();
        return chosen.stream()
                .filter(each -> each.about().equals(about) && each.key().equals(due.key()))
                .findFirst()
                .map(Chosen::reckoned)
                .orElse("");
    }

    /// The deadline is as reckoned again.
    public Schedule reckoned(String about, String key) {
        var all = new ArrayList<>(chosen);
        all.removeIf(each -> each.about().equals(about) && each.key().equals(key));
        return new Schedule(meetings, holidays, amended, all);
    }
}
