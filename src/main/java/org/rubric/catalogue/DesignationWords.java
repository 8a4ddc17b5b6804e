package org.rubric.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words around the numbers of designations: what people write before and after them, and what
/// this program writes.
final class DesignationWords {
    /// Nothing longer names a text.
    private static final int LONGEST = 200;

    /// Where the name of an entry can end and its title begin.
    private static final Pattern END =
            Pattern.compile(", | [\u2013\u2014-] |: ?(?=\\D)|\\. | <|[,.;]$|$");

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:Draft (?:new |revised |amended )*|Projet de (?:nouvelle |r\u00e9vision de )*)?"
                            + "(?:Recommendations?|Recommandations?|Recomendaci(?:\u00f3n|ones)"
                            + "|\u0420\u0435\u043a\u043e\u043c\u0435\u043d\u0434\u0430\u0446\u0438[\u044f\u0438]|\u5efa\u8bae\u4e66"
                            + "|\u0627\u0644\u062a\u0648\u0635\u064a\u0629|Recs?\\.?) ");

    private static final Pattern BODY_FIRST =
            Pattern.compile("^(?<b>ITU-[TRD]|CCITT|CCIR) (?:Recommendations?|Recs?\\.?) (?=\\S)");

    private static final Pattern REVERSED =
            Pattern.compile(
                    "^(?:Draft (?:new )?)?(?<p>(?:Technical )?(?:Amendment|Corrigendum|Erratum|Amd\\.?|Cor\\.?) ?\\d+"
                            + "(?: ?\\([\\d/-]{4,10}\\))?),? to (?:the )?(?<t>.+)$");

    private DesignationWords() {}

    /// In plain signs, without what may stand before the name.
    static String plain(String written) {
        var words =
                written.replace('\u2011', '-')
                        .replace('\u2010', '-')
                        .replace('\u00a0', ' ')
                        .replace("\u2122", "")
                        .replace("\u00ae", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[ .]+| $", "")
                        .replaceAll("^\\[|\\]$", "")
                        .replaceAll("^b- ?(?=[A-Za-z])", "");
        words = LEAD.matcher(words).replaceFirst("");
        words =
                words.replaceFirst(
                                "^(?:UIT-|\u041c\u0421\u042d-|ITU )(?:T|\u0422)(?= ?[A-Z])",
                                "ITU-T")
                        .replaceFirst("^(?:UIT-|\u041c\u0421\u042d-)(?=[RD] )", "ITU-")
                        .replaceFirst(
                                "^(Supplement|Suppl?\\.?) ?(\\d+) to (?:the )?(?:ITU-T )?([A-Z])[- ]?[Ss]eries.*$",
                                "ITU-T $3-Sup.$2");
        words = BODY_FIRST.matcher(words).replaceFirst("${b} ");
        words = words.replaceFirst("^CCITT ", "ITU-T ").replaceFirst("^CCIR ", "ITU-R ");
        var reversed = REVERSED.matcher(words);
        return reversed.matches() ? plain(reversed.group("t")) + " " + reversed.group("p") : words;
    }

    /// Without the twin of a common text.
    static String beforeBar(String words) {
        int bar = words.indexOf('|');
        return bar < 0 ? words : words.substring(0, bar).stripTrailing();
    }

    static Optional<String> behindBar(String words) {
        int bar = words.indexOf('|');
        return bar < 0 ? Optional.empty() : Optional.of(words.substring(bar + 1).strip());
    }

    /// The longest beginning that is a designation.
    static Optional<Designation> leading(String entry) {
        var words = entry.substring(0, Math.min(LONGEST, entry.length())).strip();
        var ends = new ArrayList<Integer>();
        var end = END.matcher(words);
        while (end.find() && ends.size() < 8) ends.add(end.start());
        int bar = words.indexOf('|');
        if (bar > 0) ends.add(bar);
        ends.sort(Comparator.reverseOrder());
        for (int at : ends) {
            var read = Designation.parse(words.substring(0, at));
            if (read.isPresent()) return read;
        }
        return Optional.empty();
    }

    static String entry(Designation text) {
        var name = name(text);
        var part = text.part();
        boolean iso = text.accepted() && !text.itu();
        var dated = name + edition(text.edition(), iso);
        if (part.isEmpty()) return dated;
        return dated + (iso ? "/" : " ") + part.name() + edition(part.date(), iso);
    }

    private static String edition(String edition, boolean iso) {
        if (edition.isEmpty()) return "";
        if (iso) return ":" + edition;
        return edition.startsWith("V") ? " " + edition : " (" + edition + ")";
    }

    private static String name(Designation text) {
        var number = String.join("/", text.numbers());
        if (!text.itu()) return lead(text.body(), text.type()) + number;
        if (text.type().equals("Report")) return "Report " + text.body() + " " + number;
        var first = text.numbers().getFirst();
        var supplement = Pattern.compile("([A-Z])-Sup\\.(\\d+)").matcher(first);
        if (supplement.matches())
            return "%s %s-series Recommendations \u2013 Supplement %s"
                    .formatted(text.body(), supplement.group(1), supplement.group(2));
        if (first.matches("[A-Z]STR[.-].*|TR[.-].*"))
            return text.body() + " Technical Report " + number;
        if (first.matches("[A-Z]STP[.-].*|TP[.-].*"))
            return text.body() + " Technical Paper " + number;
        if (first.startsWith("FG-") || first.contains(".Imp")) return text.body() + " " + number;
        return "Recommendation " + text.body() + " " + number;
    }

    private static String lead(String body, String type) {
        return type.isEmpty() ? body + " " : body + " " + type + " ";
    }

    static List<String> numbers(String words) {
        return List.of(words.split(" ?/ ?"));
    }
}
