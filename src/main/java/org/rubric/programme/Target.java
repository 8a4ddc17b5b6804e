package org.rubric.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A target date as the work programme writes it: a month `2027-05`, a quarter `2027-Q2` or
/// `Q2-2027`, a year `2027`, or a day.
///
/// @param from first month
/// @param until last month
public record Target(YearMonth from, YearMonth until) {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
    private static final Pattern TURNED = Pattern.compile("Q([1-4])-?(\\d{4})");

    /// Empty for words that name no time.
    public static Optional<Target> of(String words) {
        var text = words.strip();
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) return Optional.of(quarter(quarter.group(1), quarter.group(2)));
        var turned = TURNED.matcher(text);
        if (turned.matches()) return Optional.of(quarter(turned.group(2), turned.group(1)));
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return Optional.of(new Target(YearMonth.of(year, 1), YearMonth.of(year, 12)));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}"))
                return month(YearMonth.from(LocalDate.parse(text)));
            if (text.matches("\\d{4}-\\d{2}")) return month(YearMonth.parse(text));
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Target> month(YearMonth month) {
        return Optional.of(new Target(month, month));
    }

    private static Target quarter(String year, String number) {
        var first = YearMonth.of(Integer.parseInt(year), Integer.parseInt(number) * 3 - 2);
        return new Target(first, first.plusMonths(2));
    }

    public boolean holds(LocalDate day) {
        var month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(until);
    }

    /// Whether all of it has gone by on that day.
    public boolean missed(LocalDate today) {
        return YearMonth.from(today).isAfter(until);
    }
}
