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
    /// Capitals of which the last can be the s of a plural.
    PLURAL("(?-i:(?<![\\w\u2011-])[A-Z]{2,7}S(?![\\w\u2011-]))", "s"),
    /// A text of ITU by its name.
    BARE_NAME(
            "(?-i:(?<![\\w/\u2011.-])(?:Recommendation |Rec\\. )?ITU-[TR] [A-Z]{1,3}\\.\\d+(?:\\.\\d+)*)",
            "itu"),
    /// A clause, table, figure, annex or appendix by its number.
    NUMBERED(
            "(?-i:\\b(?:[Cc]lause|Table|Figure|Annex|Appendix) (?:[A-Z]{1,4}\\d?(?![a-z])|\\d+)(?:[.-][A-Z\\d]+)*(?![\\w-]))",
            "clause ",
            "table ",
            "figure ",
            "annex ",
            "appendix "),
    THOUSANDS("(?<![\\w.,/-])\\d{1,3}(?:,\\d{3})+(?![\\w,/-]|\\.\\d)", ","),
    DECIMAL(
            "(?<![\\w.,])(?:0,\\d+|\\d+,\\d{1,2})(?=[ \u00a0]?(?:%|dB|dBm|ms|s|kHz|MHz|GHz|mm|cm|km|m|V|W|A)\\b)"
                    + "|(?<=[ (=])\\.\\d{1,3}(?![\\w.])",
            ",", "."),
    /// Verbs in -ise that Oxford spells -ize.
    ISE(
            "(?-i:\\b(?:agon|anonym|author|central|character|civil|commercial|computer|critic|custom|decentral|digit|economi|emphas|equal|fertil|final|formal|general|global|harmon|ideal|initial|immun|industrial|item|legal|liberal|local|material|maxim|memor|minim|mobil|modern|monopol|neutral|normal"
                    + "|optim|organ|parametr|parallel|penal|personal|polar|popular|priorit|privat|public|random|rational|real|recogn|regular|revolution|serial|special|stabil|standard|steril|sub-organ|summar|symbol|synchron|tailor|theor|token|util|vandal|visual|virtual|vocal)is(?:e[ds]?|ing|ations?|ers?|able)\\b)",
            "ise",
            "isi",
            "isa"),
    AMERICAN(
            "(?-i:\\b(?:colors?|colored|coloring|colorful|behaviors?|behavioral|neighbors?|neighboring|neighborhood"
                    + "|favor(?:able|ed|s|ite)?|honor(?:s|ed)?|center(?:s|ed|ing)?|fibers?|grayscale|gray|catalogs?|defense"
                    + "|aluminum|analyz(?:e[ds]?|ing|ers?)|(?:kilo|centi|milli|nano|micro)meters?|fulfill(?:s|ment)?"
                    + "|(?:model|label|signal|cancel|channel|travel|level|tunnel|dial|total)(?:ed|ing|er|ers))\\b)",
            "olor",
            "vior",
            "ighbor",
            "favor",
            "honor",
            "center",
            "fiber",
            "gray",
            "catalog",
            "defens",
            "aluminum",
            "analyz",
            "meter",
            "fulfill",
            "eled",
            "eling",
            "eler",
            "aled",
            "aling",
            "aler"),
    ICT("\\binformation and communications technolog(?:y|ies)\\b", "communications tech"),
    GENDERED(
            "(?-i:\\b(?:[Cc]hair(?:man|men|woman)|[Mm]anpower|[Mm]ankind|[Mm]an-(?:hours|made)|[Hh]e(?: or |/)she"
                    + "|[Ss]he or he|[Hh]is(?: or |/)her|[Hh]er or his|him(?: or |/)her|he|she|his|him)\\b)",
            "man",
            "men",
            "he",
            "his",
            "him"),
    EXCLUSIONARY(
            "\\b(?:white-?list(?:s|ed|ing)?|black-?list(?:s|ed|ing)?|(?:white|black) lists?|master[/-]slave)\\b",
            "list",
            "slave"),
    /// The text's own name in small letters.
    LOWER_SELF(
            "(?-i:\\b(?:[Tt]his recommendation|[Tt]he present [Rr]ecommendation)\\b(?!s))",
            "this recommendation",
            "present recommendation"),
    SELF("(?-i:\\b[Tt]his Recommendation\\b)", "this recommendation"),
    DATE(
            "(?<![\\w./-])(?:0?\\d|[12]\\d|3[01])/(?:0?\\d|[12]\\d|3[01])/(?:\\d\\d|(?:19|20)\\d\\d)(?![\\w/])",
            "/"),
    OPTIONAL_TWICE(
            "\\b(?:may optionally|optionally may|can optional|could optionally)\\b", "optional"),
    /// A label that is shortened or has no capital, with the space behind it.
    LABEL_FORM(
            "(?-i:\\b(?:[Ff]igs?\\.|Figs?|[Tt]abs?\\.|figures?|tables?) ?(?=(?:[A-Z]{1,4}\\d?[.-])?\\d)"
                    + "|\\bannex(?:es)? (?=[A-Z]\\b(?![.-]\\w))|\\bappendix (?=[IVX]+\\b))",
            "fig",
            "tab",
            "annex",
            "appendix"),
    /// What a draft says while something is still to be settled.
    OPEN(
            "(?<![\\w.-])(?:tbd|t\\.b\\.d\\.|(?:is|are) to be determined(?=[.;)]|$)"
                    + "|(?:left|is|are|be|remains?) for further study|^for further study)(?!\\w)",
            "tbd",
            "t.b.d",
            "to be determined",
            "further study"),
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
        return switch (this) {
            case UNIT, TIGHT, PAGE, SECTION, THOUSANDS, DECIMAL, DATE -> true;
            default -> false;
        };
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
