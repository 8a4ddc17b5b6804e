package org.rubric.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which meeting of the study group decides on a text whose approval runs. Procedures 4 and 5.
record Deciding(Timetable timetable, List<StudyMeeting> meetings, LocalDate today) {

    Optional<StudyMeeting> meeting(ProgrammeEntry entry) {
        return switch (entry.state()) {
            case STUDY_GROUP_REVIEW, STUDY_GROUP_DECISION ->
                    came(entry, entry.state()).flatMap(day -> holding(day).or(() -> begun(day)));
            case WAIT, MORE_TIME -> asked(entry);
            case CONSULTATION ->
                    came(entry, State.ANNOUNCED)
                            .or(() -> came(entry, State.CONSULTATION))
                            .flatMap(day -> ahead(entry, day));
            case DETERMINED, ANNOUNCED, DEFERRED, COMMENT_RESOLUTION, STUDY_GROUP_ANNOUNCED ->
                    came(entry, entry.state()).flatMap(day -> ahead(entry, day));
            default -> Optional.empty();
        };
    }

    /// The first for which there was time on that day; one that has ended decides no more.
    private Optional<StudyMeeting> ahead(ProgrammeEntry entry, LocalDate day) {
        var left = meetings.stream().filter(m -> !m.end().isBefore(today)).toList();
        return timetable.earliest(entry.state(), day, left).map(Timetable.Reach::meeting);
    }

    /// Where the time was asked for.
    private Optional<StudyMeeting> asked(ProgrammeEntry entry) {
        return entry.course()
                .last(entry.state())
                .flatMap(
                        event ->
                                named(event.meeting())
                                        .or(() -> Days.read(event.date()).flatMap(this::holding)));
    }

    private Optional<StudyMeeting> named(String name) {
        return meetings.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private Optional<StudyMeeting> holding(LocalDate day) {
        return meetings.stream().filter(m -> m.holds(day)).findFirst();
    }

    private Optional<StudyMeeting> begun(LocalDate day) {
        return meetings.stream()
                .filter(m -> !m.start().isAfter(day))
                .max(Comparator.comparing(StudyMeeting::start));
    }

    private static Optional<LocalDate> came(ProgrammeEntry entry, State state) {
        return entry.course().last(state).flatMap(event -> Days.read(event.date()));
    }
}
