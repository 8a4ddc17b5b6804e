package org.rubric.meeting;

import java.time.LocalDate;

/// A day by which something about a meeting is due.
///
/// @param words for it when [Kind#OTHER], or instead of the kind's own; empty: the kind's
/// @param source of the rule that the day follows from, such as `Rec. ITU-T A.1, 2.3.3.8`; empty:
///     somebody set the day
/// @param own whether somebody set the day; such a day does not follow the meeting when it moves
public record Deadline(Kind kind, String words, LocalDate day, String source, boolean own) {

    /// What is due.
    public enum Kind {
        ANNOUNCEMENT,
        CONTRIBUTIONS,
        PROPOSED_AGENDA,
        DRAFT_TEXTS,
        REPORT,
        OTHER
    }

    /// The same, by another day that somebody has set.
    public Deadline on(LocalDate set) {
        return new Deadline(kind, words, set, source, true);
    }
}
