package org.rubric.interchange.tables;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What TeX writes for letters, and how a standard is named in a bibliography.
final class BibWords {
    private static final Pattern ACCENT =
            Pattern.compile("\\\\([`'^\"~=.]|[uvHcdbrk](?![A-Za-z]))\\s*\\{?\\\\?([A-Za-z])\\}?");
    private static final Map<String, String> MARKS =
            Map.ofEntries(
                    Map.entry("`", "\u0300"),
                    Map.entry("'", "\u0301"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("=", "\u0304"),
                    Map.entry(".", "\u0307"),
                    Map.entry("u", "\u0306"),
                    Map.entry("v", "\u030C"),
                    Map.entry("H", "\u030B"),
                    Map.entry("c", "\u0327"),
                    Map.entry("d", "\u0323"),
                    Map.entry("b", "\u0331"),
                    Map.entry("r", "\u030A"),
                    Map.entry("k", "\u0328"));
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private BibWords() {}

    /// Without braces and commands.
    static String plain(String tex) {
        var words =
                ACCENT.matcher(tex)
                        .replaceAll(m -> m.group(2) + MARKS.getOrDefault(m.group(1), ""));
        words =
                words.replace("\\ss", "\u00DF")
                        .replace("\\o", "\u00F8")
                        .replace("\\ae", "\u00E6")
                        .replaceAll("\\\\[A-Za-z]+\\s?", "")
                        .replaceAll("\\\\(.)", "$1")
                        .replace("---", "\u2014")
                        .replace("--", "\u2013")
                        .replaceAll("[{}]", "")
                        .replace('~', ' ');
        return Normalizer.normalize(Cells.clean(words), Normalizer.Form.NFC);
    }

    /// `03`; empty where it is no month.
    static String month(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (lower.matches("\\d{1,2}")) return lower.length() == 1 ? "0" + lower : lower;
        int at = lower.length() < 3 ? -1 : MONTHS.indexOf(lower.substring(0, 3));
        return at < 0 ? "" : String.format(Locale.ROOT, "%02d", at + 1);
    }

    /// What the entry's fields give as the name of a standard: `RFC 8259`, `ITU-T Y.4000`.
    static String designation(Map<String, String> entry) {
        var number = entry.getOrDefault("number", "");
        var series = entry.getOrDefault("series", "");
        var key = entry.getOrDefault("key", "");
        var rfc =
                (series + " " + entry.getOrDefault("type", "") + " " + key)
                        .toUpperCase(Locale.ROOT);
        if (rfc.contains("RFC") && number.matches("\\d+")) return "IETF RFC " + number;
        if (key.toUpperCase(Locale.ROOT).matches("RFC\\d+")) return "IETF RFC " + key.substring(3);
        var body = entry.getOrDefault("institution", entry.getOrDefault("organization", ""));
        if (!number.isEmpty() && !body.isEmpty() && !number.startsWith(body) && body.length() < 12)
            return body + " " + number;
        return number;
    }
}
