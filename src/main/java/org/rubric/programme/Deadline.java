package org.rubric.programme;

import org.rubric.programme.wording.Words;
import java.time.LocalDate;

/// A day by which something is due, with the rule that says so.
///
/// @param key of the period it was reckoned by
/// @param what is due, in words
/// @param rule why that day: "six weeks before the meeting, encouraged"
/// @param source document that holds the rule, with its date
/// @param chosen why the group has set the day itself; empty: it is as reckoned
public record Deadline(
        String key, String what, LocalDate date, String rule, String source, String chosen) {

    /// The same deadline on a day that the group has set itself.
    ///
    /// @param reason may be empty
    public Deadline on(LocalDate day, String reason) {
        return new Deadline(
                key, what, day, rule, source, reason.isBlank() ? Words.of("deadline.set") : reason);
    }
}
