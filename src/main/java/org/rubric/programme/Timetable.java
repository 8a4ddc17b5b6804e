package org.rubric.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reckons deadlines, both ways: from a meeting to the days before it, and from today to the first
/// meeting that can still be met. Procedures 4, 5 and 7.
public record Timetable(Periods periods, Set<LocalDate> holidays, List<Schedule.Chosen> chosen) {

    public Timetable {
        holidays = Set.copyOf(holidays);
        chosen = List.copyOf(chosen);
    }

    /// A meeting and what can no longer be done in time for it.
    ///
    /// @param late what is encouraged or normal and would be late
    public record Reach(StudyMeeting meeting, List<Deadline> late) {
        public Reach {
            late = List.copyOf(late);
        }
    }

    /// All that is due before a meeting of the study group, the first first.
    public List<Deadline> before(StudyMeeting meeting) {
        return due(Milestones.STUDY_GROUP, meeting.start(), meeting.name());
    }

    /// All that is due before an interim e-meeting.
    public List<Deadline> beforeInterim(String name, LocalDate start) {
        return due(Milestones.E_MEETING, start, name);
    }

    /// Each step towards the decision on a text at that meeting, and what follows from it.
    ///
    /// @param item name of the work item, whose own days go before
    public List<Deadline> towards(String item, Process process, StudyMeeting meeting) {
        var steps = Milestones.decision(process);
        var all = new ArrayList<>(due(steps, meeting.start(), item));
        for (var key : steps.after()) reckon(key, meeting.end(), item).ifPresent(all::add);
        return sorted(all);
    }

    /// What runs for a text that has come that far: from the day of its last event, or towards the
    /// meeting that is to decide.
    ///
    /// @param meeting that decides or has decided, see [#deciding]; empty: not known
    public List<Deadline> running(ProgrammeEntry entry, Optional<StudyMeeting> meeting) {
        var steps = Milestones.of(entry.state());
        var all = new ArrayList<Deadline>();
        var came = entry.course().last(entry.state()).flatMap(event -> day(event.date()));
        var from = waits(entry.state()) ? meeting.map(StudyMeeting::end).or(() -> came) : came;
        for (var key : steps.after())
            from.flatMap(day -> reckon(key, day, entry.name())).ifPresent(all::add);
        meeting.ifPresent(m -> all.addAll(due(steps, m.start(), entry.name())));
        var known = waits(entry.state()) ? waited(all) : meeting.map(StudyMeeting::end);
        known.flatMap(day -> notified(entry, day)).ifPresent(all::add);
        return sorted(all);
    }

    /// More time is counted from the end of the meeting at which it was asked, whenever that is
    /// recorded.
    private static boolean waits(State state) {
        return state == State.WAIT || state == State.MORE_TIME;
    }

    private static Optional<LocalDate> waited(List<Deadline> all) {
        return all.stream().map(Deadline::date).findFirst();
    }

    /// The meeting that is to decide on a text that has come that far, or that has done so; empty:
    /// none is known.
    public Optional<StudyMeeting> deciding(
            ProgrammeEntry entry, List<StudyMeeting> meetings, LocalDate today) {
        return new Deciding(this, meetings, today).meeting(entry);
    }

    /// The circular after the meeting that decided, or after the time that was asked for there.
    private Optional<Deadline> notified(ProgrammeEntry entry, LocalDate day) {
        return switch (entry.state()) {
            case STUDY_GROUP_REVIEW, WAIT -> reckon("aap.notification", day, entry.name());
            case STUDY_GROUP_DECISION, MORE_TIME -> reckon("tap.notification", day, entry.name());
            default -> Optional.empty();
        };
    }

    /// The first meeting for which what binds can still be done if it is begun today; what would be
    /// late is told.
    public Optional<Reach> earliest(Process process, LocalDate today, List<StudyMeeting> all) {
        return reach(Milestones.decision(process), today, all);
    }

    /// The first meeting that can review a text after Last Call, or decide on a determined one.
    public Optional<Reach> earliest(State state, LocalDate today, List<StudyMeeting> all) {
        return reach(Milestones.of(state), today, all);
    }

    /// The first day on which such a meeting could begin, whether or not one is planned.
    public LocalDate soonest(Process process, LocalDate today) {
        var day = today;
        for (var key : Milestones.decision(process).binding()) {
            var period = periods.period(key);
            if (period.isEmpty()) continue;
            var possible = period.get().event(today, holidays);
            if (possible.isAfter(day)) day = possible;
        }
        return day;
    }

    private Optional<Reach> reach(Milestones steps, LocalDate today, List<StudyMeeting> all) {
        return all.stream()
                .filter(meeting -> meeting.start().isAfter(today))
                .filter(meeting -> late(steps.binding(), meeting, today).isEmpty())
                .min(Comparator.comparing(StudyMeeting::start))
                .map(meeting -> new Reach(meeting, late(steps.usual(), meeting, today)));
    }

    private List<Deadline> late(List<String> keys, StudyMeeting meeting, LocalDate today) {
        return keys.stream()
                .flatMap(key -> reckon(key, meeting.start(), meeting.name()).stream())
                .filter(deadline -> deadline.date().isBefore(today))
                .toList();
    }

    private List<Deadline> due(Milestones steps, LocalDate start, String about) {
        var all = new ArrayList<Deadline>();
        for (var key : steps.usual()) reckon(key, start, about).ifPresent(all::add);
        for (var key : steps.binding()) reckon(key, start, about).ifPresent(all::add);
        return sorted(all);
    }

    private Optional<Deadline> reckon(String key, LocalDate event, String about) {
        return periods.period(key)
                .map(period -> period.from(event, holidays))
                .map(due -> own(due, about));
    }

    private Deadline own(Deadline due, String about) {
        return chosen.stream()
                .filter(each -> each.replaces(about, due.key(), due.date()))
                .findFirst()
                .map(set -> due.on(set.date(), set.reason()))
                .orElse(due);
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? Days.read(iso) : Optional.empty();
    }

    private static List<Deadline> sorted(List<Deadline> all) {
        return all.stream().sorted(Comparator.comparing(Deadline::date)).toList();
    }
}
