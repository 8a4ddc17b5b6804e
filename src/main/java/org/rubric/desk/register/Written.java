package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.catalogue.Designation;
import org.rubric.document.wording.Wording;

/// Reads what people write into the cells of tables. What cannot be meant is an
/// [IllegalArgumentException] with one sentence.
final class Written {
    private static final Wording WORDS = Wording.in("desk");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern MONTH = Pattern.compile("\\(?(\\d{1,2})[/.-](\\d{4})\\)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})[ -])?([A-Za-z]{3,9})\\.?[ ,-]+(\\d{4})");
    private static final Pattern QUESTION =
            Pattern.compile("(?:Question )?Q?\\.?\\s?(\\d{1,3}|ALL)\\s?/\\s?([A-Z0-9]{1,6})");
    private static final Pattern UNITS =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:[ap]\\.?m\\.?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?"
                            + "|t|z|utc|gmt|cet|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?"
                            + "|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                            + "\\p{L}{0,6})(?!\\p{L})|[^\\p{L}]");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Written() {}

    /// Whether that is only a moment or a length of time: `12:59 PM`, `1 h 20 min`.
    static boolean time(String words) {
        return words.matches(".*\\d.*") && UNITS.matcher(words).replaceAll("").isBlank();
    }

    /// ISO of the precision that is written; empty stays empty.
    static String date(String words) {
        if (words.isEmpty()) return "";
        return iso(words).orElseThrow(() -> wrong(words, "wrong.date"));
    }

    static Optional<String> iso(String words) {
        var iso = ISO.matcher(words);
        if (iso.matches()) return joined(iso.group(1), iso.group(2), iso.group(3));
        var month = MONTH.matcher(words);
        if (month.matches()) return joined(month.group(2), month.group(1), null);
        var named = NAMED.matcher(words);
        if (named.matches()) {
            int at = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            return joined(named.group(3), Integer.toString(at + 1), named.group(1));
        }
        var day = DAY.matcher(words);
        if (!day.matches()) return Optional.empty();
        int first = Integer.parseInt(day.group(1));
        int second = Integer.parseInt(day.group(2));
        // 03/04/2018 is two days; only what can be one is taken.
        if (first > 12) return joined(day.group(3), day.group(2), day.group(1));
        if (second > 12 || first == second) return joined(day.group(3), day.group(1), day.group(2));
        return Optional.empty();
    }

    private static Optional<String> joined(String year, String month, String day) {
        if (month == null) return Optional.of(year);
        int m = Integer.parseInt(month);
        if (m < 1 || m > 12) return Optional.empty();
        if (day == null) return Optional.of(String.format(Locale.ROOT, "%s-%02d", year, m));
        int d = Integer.parseInt(day);
        if (d < 1 || d > 31) return Optional.empty();
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, m, d));
    }

    static Designation designation(String words) {
        return Designation.parse(words).orElseThrow(() -> wrong(words, "wrong.text"));
    }

    /// `4/20`.
    static String question(String words) {
        var found = QUESTION.matcher(words);
        if (!found.matches()) throw wrong(words, "wrong.question");
        return found.group(1).replaceFirst("^0+(?=.)", "") + "/" + found.group(2);
    }

    /// `4/20` of each.
    static List<String> questions(String words) {
        var all = new ArrayList<String>();
        for (var one : words.split("\\s*[,;&]\\s*|\\s+and\\s+|\\s+(?=Q)"))
            if (!one.isBlank() && !all.contains(question(one))) all.add(question(one));
        return all;
    }

    /// `3/20`; empty stays empty.
    static String workingParty(String words) {
        if (words.isEmpty()) return "";
        var bare = words.replaceFirst("^(?i)(?:WP|Working Party)\\s*", "");
        if (!bare.matches("\\d{1,2}/[A-Z0-9]{1,6}")) throw wrong(words, "wrong.party");
        return bare;
    }

    /// An address of mail; empty stays empty.
    static String email(String words) {
        var bare = words.replaceFirst("^mailto:", "");
        if (!bare.isEmpty() && !bare.matches("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+"))
            throw wrong(words, "wrong.mail");
        return bare;
    }

    /// Parted by semicolons.
    static List<String> list(String words) {
        var all = new ArrayList<String>();
        for (var one : words.split("\\s*;\\s*")) if (!one.isBlank()) all.add(one.strip());
        return all;
    }

    static String joined(List<String> all) {
        return String.join("; ", all);
    }

    static String named(String words, String what) {
        if (words.isBlank()) throw new IllegalArgumentException(words("missing." + what));
        return words.strip();
    }

    static IllegalArgumentException wrong(String words, String key) {
        var shown = words.length() > 60 ? words.substring(0, 60) + "\u2026" : words;
        return new IllegalArgumentException(words(key, shown));
    }

    /// What this room says.
    static String words(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
