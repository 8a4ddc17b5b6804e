package org.rubric.programme.approval;

import java.time.Instant;

/// What a person has judged of one line of the checklist.
///
/// @param line its key, stable
/// @param note in the judge's own words; may be empty
/// @param by name of who judged
public record Tick(String line, Answer answer, String note, String by, Instant when) {

    /// Procedures 10: each line is answered with one of three.
    public enum Answer {
        YES,
        NO,
        NOT_APPLICABLE
    }
}
