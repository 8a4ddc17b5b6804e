package org.rubric.programme;

import java.time.LocalDate;
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

    /// Whether it begins in the month or quarter that a target names: `2027-05`, `2027-Q2`.
    public boolean fits(String target) {
        return Target.of(target).filter(time -> time.holds(start)).isPresent();
    }

    /// The first of those that fit a target.
    static Optional<StudyMeeting> aimedAt(String target, Iterable<StudyMeeting> meetings) {
        StudyMeeting first = null;
        for (var meeting : meetings)
            if (meeting.fits(target) && (first == null || meeting.start.isBefore(first.start)))
                first = meeting;
        return Optional.ofNullable(first);
    }
}
