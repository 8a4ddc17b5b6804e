package org.rubric.programme.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of the documents of a text on its way.
///
/// @param numbers that were given to them, one a role; where a meeting of the store puts the text
///     out, the numbers that were given there go before
/// @param sent the final text, when it went to TSB; empty: it has not
public record Papers(List<Numbered> numbers, Optional<Sent> sent) {
    public static final Papers NONE = new Papers(List.of(), Optional.empty());

    /// A number that was given.
    ///
    /// @param role as a meeting's outputs have it: `clean/` with the draft's Id
    /// @param label `TD 412`
    public record Numbered(String role, String label, int revision) {}

    /// That the final text went to TSB.
    ///
    /// @param to address
    /// @param text which one, in words
    public record Sent(LocalDate date, String to, String text) {}

    public Papers {
        numbers = List.copyOf(numbers);
    }

    /// With that number in the place of the one of its role.
    public Papers with(Numbered number) {
        var next = new ArrayList<>(numbers);
        next.removeIf(each -> each.role().equals(number.role()));
        if (!number.label().isEmpty()) next.add(number);
        return new Papers(next, sent);
    }

    public Papers withSent(Optional<Sent> gone) {
        return new Papers(numbers, gone);
    }
}
