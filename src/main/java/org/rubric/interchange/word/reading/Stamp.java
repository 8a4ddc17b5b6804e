package org.rubric.interchange.word.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Dates as Word files state them (XML Schema Part 2, dateTime): with an offset, without one, or
/// days alone. Word writes local time, mostly with a Z that is not meant; one without an offset is
/// read as if it had it.
public final class Stamp {
    private static final int LONGEST = 40;
    private static final int DAY = 10;

    private Stamp() {}

    /// Empty: not stated, or none that can be.
    public static Optional<Instant> of(String date) {
        if (date.length() < DAY || date.length() > LONGEST || date.charAt(4) != '-')
            return Optional.empty();
        try {
            if (date.length() == DAY)
                return Optional.of(LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC));
            return Optional.of(
                    offset(date)
                            ? OffsetDateTime.parse(date).toInstant()
                            : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The later of two dates; one that is none is before all.
    public static String later(String one, String other) {
        if (one.equals(other)) return one;
        var first = of(one).orElse(Instant.MIN);
        return first.isBefore(of(other).orElse(Instant.MIN)) ? other : one;
    }

    private static boolean offset(String date) {
        return date.endsWith("Z") || date.indexOf('+', DAY) > 0 || date.indexOf('-', DAY) > 0;
    }
}
