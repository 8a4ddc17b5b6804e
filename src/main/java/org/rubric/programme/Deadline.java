package org.rubric.programme;

import java.time.LocalDate;

/// A day by which something is due, with the rule that says so.
///
/// @param what is due, in words
/// @param rule why that day: "six weeks before the meeting, encouraged"
/// @param source document that holds the rule, with its date
public record Deadline(String what, LocalDate date, String rule, String source) {

    /// The same deadline on a day that the group has set itself.
    public Deadline on(LocalDate chosen) {
        return new Deadline(what, chosen, rule, source);
    }
}
