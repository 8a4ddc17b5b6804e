package org.rubric.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/// A meeting of the study group, past or to come, from which deadlines are reckoned.
///
/// @param name `SG20, May 2027`
/// @param end the last day; the first where it is not known
/// @param source who says so, and when
public record StudyMeeting(String name, LocalDate start, LocalDate end, String source) {

    public StudyMeeting {
        if (end.isBefore(start))
            throw new IllegalArgumentException("A meeting does not end before it begins");
    }

    /// Whether it begins or ends in the month or quarter that a target names: `2027-05`, `2027-Q2`.
    public boolean fits(String target) {
        return Target.of(target).filter(time -> time.holds(start) || time.holds(end)).isPresent();
    }

    /// Whether that day is one of its days.
    boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /// The first of those that fit a target; one that ends within it goes before one that only
    /// begins there, for decisions are taken at the end.
    static Optional<StudyMeeting> aimedAt(String target, Iterable<StudyMeeting> meetings) {
        var time = Target.of(target);
        if (time.isEmpty()) return Optional.empty();
        var fitting = new ArrayList<StudyMeeting>();
        for (var meeting : meetings) if (meeting.fits(target)) fitting.add(meeting);
        return fitting.stream()
                .min(
                        Comparator.comparing((StudyMeeting m) -> !time.get().holds(m.end))
                                .thenComparing(StudyMeeting::start));
    }
}
