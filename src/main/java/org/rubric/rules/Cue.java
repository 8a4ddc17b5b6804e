package org.rubric.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every line is searched for, once, when it is new: so that a rule about words costs nothing
/// for the lines that did not change.
public enum Cue {
    /// Words that require something.
    OBLIGATION(
            "\\b(?:shall(?: not)?|must(?: not)?|(?:is|are) (?:required to|prohibited from))(?!\\w)",
            "shall",
            "must",
            "requ",
            "prohib"),
    /// A tag typed in square brackets; the hit is without them. The documents of the IETF are known
    /// without its name too: `[RFC 3339]`.
    TAG(
            "\\[((?:b-)?(?:ITU[- ][TR]|ISO|IEC|IETF|ETSI|IEEE|oneM2M|W3C|3GPP|ANSI|OASIS"
                    + "|(?:RFC|BCP|STD)(?= ?\\d))"
                    + "[^\\[\\]]{2,60})]",
            "["),
    MAY_NOT(
            "(?<!or )\\bmay not(?! (?:always|necessarily|even|yet|allow|suffice|work|have (?:the same|precise|sufficient|enough))\\b| be (?:possible|present|able|sufficient"
                    + "|available|convenient|precise|known|appropriate|necessary|suitable|enough|feasible"
                    + "|practical|the|a|an|in|exactly|fully|as)\\b)\\b",
            "may not"),
    /// A keyword of requirement in capitals.
    SHOUTED("(?-i:\\b(?:SHALL|MUST|SHOULD)(?: NOT)?\\b)", "SHALL", "MUST", "SHOULD"),
    PAGE("\\b(?:on|see|at) pages? \\d+(?! of )", " page"),
    BESIDE(
            "\\b(?:figure|table)s? (?:above|below)\\b|\\babove (?:figure|table)\\b",
            "above",
            "below"),
    /// Words that a template leaves for the author.
    LEFTOVER(
            "<(?:mandatory(?=>| clause| material)|optional(?=>| \u2013)|no\\.|recommendation title|annex title|body of|clause \\d+"
                    + "|check in the|normally,|include all)"
                    + "[^<>]{0,300}>|<(?:term \\d|optional quoted definition|abbr)>|\\[?note to authors|\\[add [a-z ]{2,30}]|\\[insert [a-z ]{2,30}]",
            "<",
            "[",
            "author"),
    /// A unit whose symbol is written wrongly, behind its number.
    UNIT(
            "(?<=\\d[ \u00a0]?)(?-i:[KkMG]bps|Kbit/s|KBit/s|Mbits/s|KHz|Mhz|Ghz|khz|kmph|kph|hrs|secs"
                    + "|msecs?|usec|mins)\\b",
            "bps",
            "bit",
            "hz",
            "Hz",
            "ph",
            "hrs",
            "sec",
            "mins"),
    /// A value and its unit without a space.
    TIGHT(
            "(?-i:(?<![\\w.,-])\\d+(?:\\.\\d+)?(?:kHz|MHz|GHz|kbit/s|Mbit/s|Gbit/s|km|mm|ms|dB|dBm))\\b",
            "hz",
            "bit/s",
            "km",
            "mm",
            "ms",
            "db"),
    /// “Section 6.2” where the sector says “clause 6.2”.
    SECTION(
            "\\b(?:section|sub-?clause|paragraph|chapter)s? (?=[A-Z]?\\.?\\d+(?:\\.\\d+)*)",
            "ection",
            "ubclause",
            "ub-clause",
            "aragraph",
            "hapter");

    private final Pattern pattern;
    private final List<String> needles;

    /// @param needles one of which is in every line that the pattern finds something in
    Cue(String pattern, String... needles) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.needles = Stream.of(needles).map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    /// @param text with plain spaces and hyphens
    /// @param lower the same in small letters, made once for all cues
    List<Hit> in(String text, String lower) {
        if (text.length() < 4 || !possible(lower)) return List.of();
        var hits = new ArrayList<Hit>(1);
        var found = pattern.matcher(text);
        while (found.find()) {
            var words = found.groupCount() > 0 ? found.group(1).strip() : found.group();
            hits.add(new Hit(found.start(), found.end(), words));
        }
        return List.copyOf(hits);
    }

    /// Whether a number is part of what it finds.
    private boolean counted() {
        return this == UNIT || this == TIGHT || this == PAGE || this == SECTION;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private boolean possible(String lower) {
        if (counted() && lower.chars().noneMatch(Cue::digit)) return false;
        for (var needle : needles) if (lower.contains(needle)) return true;
        return false;
    }
}
