package org.rubric.desk.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups of a row stay: the last few, and the last of each of so many days, weeks and
/// months that have one. Days come from the clock, order from the sequence alone.
///
/// @param last how many of the newest stay in any case; at least 1
public record Rotation(int last, int days, int weeks, int months) {
    public static final Rotation USUAL = new Rotation(5, 7, 4, 12);

    /// A backup in the row.
    record One(long sequence, Instant made) {}

    /// The sequences of those that stay.
    ///
    /// @param row in any order
    Set<Long> kept(List<One> row, ZoneId zone) {
        var newest =
                row.stream()
                        .sorted(java.util.Comparator.comparingLong(One::sequence).reversed())
                        .toList();
        var kept = new HashSet<Long>();
        newest.stream().limit(Math.max(1, last)).forEach(one -> kept.add(one.sequence()));
        lastOfEach(days, newest, zone, day -> day, kept);
        lastOfEach(weeks, newest, zone, Rotation::week, kept);
        lastOfEach(months, newest, zone, YearMonth::from, kept);
        return kept;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + "/"
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static void lastOfEach(
            int many,
            List<One> newest,
            ZoneId zone,
            Function<LocalDate, Object> span,
            Set<Long> kept) {
        var seen = new HashSet<>();
        for (var one : newest) {
            if (seen.size() >= many) return;
            if (seen.add(span.apply(one.made().atZone(zone).toLocalDate())))
                kept.add(one.sequence());
        }
    }
}
