package org.rubric.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days as they are typed.
public final class Days {
    private Days() {}

    /// An ISO date; empty for other words and for years that no one means.
    public static Optional<LocalDate> read(String words) {
        try {
            var day = LocalDate.parse(words.strip());
            boolean meant = day.getYear() >= 1900 && day.getYear() < 2200;
            return meant ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
