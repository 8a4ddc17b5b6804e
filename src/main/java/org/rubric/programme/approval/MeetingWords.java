package org.rubric.programme.approval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.programme.Days;
import org.rubric.programme.StudyMeeting;

/// A meeting and its days as people type them: `SG20, 3 May 2027`, `SG20, 3–12 May 2027`.
public final class MeetingWords {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final String DASH = "(?:[-\u2013\u2014]|\\s(?:to|until)\\s)";
    private static final Pattern SPAN =
            Pattern.compile(
                    "(.*?)[,:]?\\s*\\b(\\d{1,2})\\s*" + DASH + "\\s*(\\d{1,2} \\p{L}+ \\d{4})");
    private static final Pattern DAYS =
            Pattern.compile(
                    "(.*?)[,:]?\\s*\\b(\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
                            + "(?:\\s*(?:[\u2013\u2014]|\\bto\\b|\\buntil\\b|-)\\s*(\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d\\d-\\d\\d))?");

    private MeetingWords() {}

    /// A day, ISO or in words; empty for anything else.
    public static Optional<LocalDate> day(String words) {
        var text = words.strip().replaceAll("\\s+", " ");
        try {
            var day = LocalDate.parse(text, WRITTEN);
            return Days.read(day.toString());
        } catch (DateTimeException _) {
            return Days.read(text);
        }
    }

    /// A meeting with its days; empty: no day is named, or it ends before it begins.
    public static Optional<StudyMeeting> read(String words) {
        var text = words.strip().replaceAll("\\s+", " ");
        var span = SPAN.matcher(text);
        if (span.matches()) {
            var last = day(span.group(3));
            var first =
                    last.map(day -> span.group(2) + day.format(WRITTEN).replaceFirst("\\d+", ""));
            return first.flatMap(MeetingWords::day)
                    .flatMap(begins -> meeting(span.group(1), begins, last.get()));
        }
        var days = DAYS.matcher(text);
        if (!days.matches()) return Optional.empty();
        var begins = day(days.group(2));
        var ends = days.group(3) == null ? begins : day(days.group(3));
        if (begins.isEmpty() || ends.isEmpty()) return Optional.empty();
        return meeting(days.group(1), begins.get(), ends.get());
    }

    private static Optional<StudyMeeting> meeting(String name, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) return Optional.empty();
        var month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(first);
        var body = name.strip().isEmpty() ? "SG" : name.strip();
        return Optional.of(new StudyMeeting(body + ", " + month, first, last, ""));
    }
}
