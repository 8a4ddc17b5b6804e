package org.rubric.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.catalogue.Designation.Part;

/// What may follow the number of a designation: its date or version, the part that is meant, and
/// words that name nothing.
///
/// @param edition as [Designation] keeps it
record DesignationTail(String edition, Part part) {
    private static final String MONTHS =
            "(?i:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DATE =
            Pattern.compile(
                    "\\((?:(?<m>\\d{2})/)?(?:"
                            + MONTHS
                            + " )?(?<y>(?:18|19|20)\\d\\d)(?:[/-](?<n>\\d{2})(?:-(?<d>\\d\\d))?)?"
                            + "(?: \u0433\\.)?\\)");
    private static final Pattern YEAR =
            Pattern.compile("(?<y>(?:19|20)\\d\\d)(?:-(?<n>\\d\\d))?(?![\\d.])");
    private static final Pattern VERSION =
            Pattern.compile("[vV](?:ersion)? ?(?<v>\\d+(?:\\.\\d+)*)(?! ?\\d)");
    private static final Pattern PART =
            Pattern.compile(
                    "(?<k>(?i:technical )?(?i:amendment|amend|amd|corrigendum|corr?|tc|erratum|err|addendum|add))"
                            + "\\.? ?(?<i>\\d+)|(?<a>(?i:annex|appendix)) (?<l>[A-Z]\\d?|[IVX]{1,5})(?![A-Za-z])");
    private static final Pattern NOISE =
            Pattern.compile(
                    "\\((?:historical|superseded|withdrawn|in force|all parts|Rev\\.? ?[\\w.]*|Release \\d+|CIE [^()]{1,40}"
                            + "|date|(?:\\d+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird) [Ee]d(?:ition|\\.)|E|F|\\d+)\\)"
                            + "|[Ee]d(?:ition|\\.)? ?\\d+(?:\\.\\d+)?|\\d+(?:st|nd|rd|th) [Ee]d(?:ition|\\.)?"
                            + "|Implementers?['\u2019]?s? [Gg]uide");
    private static final Pattern BETWEEN = Pattern.compile("[ ,;.:+/-]*");

    private static final List<List<String>> KINDS =
            List.of(
                    List.of("am", "Amd."),
                    List.of("c", "Cor."),
                    List.of("t", "Cor."),
                    List.of("e", "Err."),
                    List.of("ad", "Add."));

    /// @param rest all that stands behind the number
    /// @return empty if it holds other words
    static Optional<DesignationTail> of(String rest) {
        var edition = "";
        var part = Part.NONE;
        int at = 0;
        while ((at = after(BETWEEN, rest, at)) < rest.length()) {
            var date = DATE.matcher(rest).region(at, rest.length());
            var year = YEAR.matcher(rest).region(at, rest.length());
            var version = VERSION.matcher(rest).region(at, rest.length());
            var named = PART.matcher(rest).region(at, rest.length());
            var found = "";
            if (date.lookingAt()) {
                found = iso(date.group("y"), date.group("m"), date.group("n"), date.group("d"));
                at = date.end();
            } else if (version.lookingAt()) {
                found = "V" + version.group("v");
                at = version.end();
            } else if (at > 0 && year.lookingAt()) {
                found = iso(year.group("y"), null, year.group("n"), null);
                at = year.end();
            } else if (named.lookingAt()) {
                part =
                        new Part(
                                name(
                                        named.group("k"),
                                        named.group("i"),
                                        named.group("a"),
                                        named.group("l")),
                                "");
                at = named.end();
            } else {
                int next = after(NOISE, rest, at);
                if (next == at) return Optional.empty();
                at = next;
            }
            if (!found.isEmpty() && !part.isEmpty() && part.date().isEmpty())
                part = new Part(part.name(), found);
            else if (!found.isEmpty() && edition.isEmpty()) edition = found;
        }
        return Optional.of(new DesignationTail(edition, part));
    }

    private static int after(Pattern pattern, String rest, int at) {
        var found = pattern.matcher(rest).region(at, rest.length());
        return found.lookingAt() ? found.end() : at;
    }

    private static String name(String kind, String number, String annex, String letter) {
        if (annex != null)
            return annex.substring(0, 1).toUpperCase(Locale.ROOT)
                    + annex.substring(1).toLowerCase(Locale.ROOT)
                    + " "
                    + letter;
        var plain = kind.toLowerCase(Locale.ROOT).replaceFirst("^technical ", "");
        var abbreviation = plain.startsWith("add") ? "Add." : "";
        for (var each : KINDS)
            if (abbreviation.isEmpty() && plain.startsWith(each.getFirst()))
                abbreviation = each.getLast();
        return abbreviation + number;
    }

    private static String iso(String year, String before, String after, String day) {
        var month = before != null ? before : after;
        if (month == null) return year;
        return day == null ? year + "-" + month : year + "-" + month + "-" + day;
    }
}
