package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.meeting.Sitting;
import org.rubric.programme.Days;

/// Reads the days and hours of sessions as they are typed, on whatever clock.
public final class Sessions {
    private static final DateTimeFormatter WORDED =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d ")
                    .appendPattern("[MMMM][MMM]")
                    .appendPattern(" uuuu")
                    .toFormatter(Locale.ENGLISH);
    private static final Duration LONGEST = Duration.ofHours(14);

    private Sessions() {}

    /// @throws IllegalArgumentException with one sentence if it is no day
    public static LocalDate day(String words) {
        var bare = words.strip();
        var iso = Days.read(bare);
        if (iso.isPresent()) return iso.get();
        try {
            var day = LocalDate.parse(bare.replaceAll("\\s+", " "), WORDED);
            if (Days.read(day.toString()).isPresent()) return day;
        } catch (DateTimeException _) {
            // Told below.
        }
        throw wrong(bare, "wrong.day");
    }

    /// `13:00`, `9:30`, `1300`.
    ///
    /// @throws IllegalArgumentException with one sentence if it is no time of day
    public static LocalTime time(String words) {
        var bare = words.strip().replace('.', ':').replaceFirst("(?i)\\s*h$", "");
        var digits = bare.matches("\\d{3,4}") ? bare.replaceFirst("(\\d\\d)$", ":$1") : bare;
        if (digits.matches("\\d{1,2}")) digits = digits + ":00";
        try {
            if (digits.matches("\\d{1,2}:\\d{2}"))
                return LocalTime.parse(digits.length() == 4 ? "0" + digits : digits);
        } catch (DateTimeException _) {
            // Told below.
        }
        throw wrong(words.strip(), "wrong.hour");
    }

    /// A session from hours on a clock; one that ends before it begins goes past midnight.
    ///
    /// @throws IllegalArgumentException with one sentence if it cannot be meant
    public static Sitting on(LocalDate day, LocalTime from, LocalTime until, ZoneId clock) {
        if (from.equals(until)) throw new IllegalArgumentException(Words.of("session.empty", from));
        var last = until.isBefore(from) ? day.plusDays(1) : day;
        missing(day.atTime(from), clock).ifPresent(Sessions::refuse);
        missing(last.atTime(until), clock).ifPresent(Sessions::refuse);
        var begins = day.atTime(from).atZone(clock).withZoneSameInstant(Sitting.GENEVA);
        var ends = last.atTime(until).atZone(clock).withZoneSameInstant(Sitting.GENEVA);
        var sitting = new Sitting(begins.toLocalDate(), begins.toLocalTime(), ends.toLocalTime());
        if (sitting.length().compareTo(LONGEST) > 0)
            throw new IllegalArgumentException(
                    Words.of("session.long", from, until, sitting.length().toHours()));
        return sitting;
    }

    /// In the order of time.
    ///
    /// @throws IllegalArgumentException with one sentence if two of them are at the same time
    public static List<Sitting> ordered(List<Sitting> sittings) {
        var all = new ArrayList<>(sittings);
        all.sort(Comparator.comparing(Sitting::begins));
        for (int i = 1; i < all.size(); i++)
            if (all.get(i).begins().isBefore(all.get(i - 1).ends()))
                throw new IllegalArgumentException(Words.of("session.overlap", all.get(i).day()));
        return all;
    }

    /// A clock by its name in the tz database, or by the town that names it there; empty words are
    /// Geneva's.
    ///
    /// @throws IllegalArgumentException with one sentence if there is none
    public static String zone(String words) {
        var bare = words.strip().replaceAll("\\s+", "_");
        if (bare.isEmpty() || bare.equalsIgnoreCase("Geneva")) return "";
        for (var zone : ZoneId.getAvailableZoneIds()) if (zone.equalsIgnoreCase(bare)) return zone;
        return town(bare).orElseThrow(() -> wrong(words.strip(), "wrong.clock"));
    }

    /// The clock of a town that names one: `Seoul`.
    public static Optional<String> town(String words) {
        var ending = "/" + words.strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(?:Africa|America|Asia|Australia|Europe|Pacific).*"))
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(ending))
                .min(Comparator.comparingInt(String::length).thenComparing(zone -> zone));
    }

    /// What a reader should know of an hour that a clock shows twice in a night.
    public static Optional<String> twice(Sitting sitting) {
        var begins = sitting.date().atTime(sitting.from());
        if (Sitting.GENEVA.getRules().getValidOffsets(begins).size() < 2) return Optional.empty();
        return Optional.of(Words.of("session.twice", sitting.from()));
    }

    private static Optional<String> missing(LocalDateTime time, ZoneId clock) {
        if (!clock.getRules().getValidOffsets(time).isEmpty()) return Optional.empty();
        var step = clock.getRules().getTransition(time);
        return Optional.of(
                Words.of(
                        "session.gap",
                        time.toLocalTime(),
                        time.toLocalDate(),
                        step.getDateTimeBefore().toLocalTime(),
                        step.getDateTimeAfter().toLocalTime()));
    }

    private static void refuse(String sentence) {
        throw new IllegalArgumentException(sentence);
    }

    static IllegalArgumentException wrong(String words, String key) {
        var shown = words.length() > 60 ? words.substring(0, 60) + "\u2026" : words;
        return new IllegalArgumentException(Words.of(key, shown));
    }
}
