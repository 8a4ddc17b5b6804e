package org.rubric.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An item to which nobody has contributed for so many meetings of the study group that its end
/// should be considered: two in a row (procedures 2).
///
/// @param meetings without a contribution, the last ones in a row
public record Silence(ProgrammeEntry entry, List<StudyMeeting> meetings) {
    /// Meetings in a row after which to ask.
    public static final int MANY = 2;

    public Silence {
        meetings = List.copyOf(meetings);
    }

    /// Whether the item is silent on that day. Of an item whose beginning and last contribution are
    /// both unknown nothing is said.
    ///
    /// @param contributions days of meetings with a contribution to it, beside what the entry says
    /// @param schedule meetings of the study group
    public static Optional<Silence> of(
            ProgrammeEntry entry,
            Collection<LocalDate> contributions,
            Schedule schedule,
            LocalDate today) {
        if (!entry.state().open()) return Optional.empty();
        var last =
                Stream.concat(
                                contributions.stream().filter(day -> !day.isAfter(today)),
                                Stream.of(entry.span().contributed(), entry.span().started())
                                        .flatMap(words -> Days.read(words).stream()))
                        .max(LocalDate::compareTo);
        if (last.isEmpty()) return Optional.empty();
        var silent = new ArrayList<StudyMeeting>();
        for (var meeting : schedule.meetings())
            if (!meeting.end().isBefore(last.get()) && !meeting.end().isAfter(today))
                silent.add(meeting);
        // The first of them closes the time in which the contribution was made.
        if (!silent.isEmpty()) silent.removeFirst();
        return silent.size() < MANY ? Optional.empty() : Optional.of(new Silence(entry, silent));
    }
}
