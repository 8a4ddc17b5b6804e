package org.rubric.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How much a change can alter of what a text requires: the first to look at first. An editor who
/// was to edit only has no business in the first two.
public enum Weight {
    /// Words that say what is required, recommended, optional or prohibited.
    REQUIREMENT,
    /// Numbers, units, formulas, where references lead.
    NUMBERS,
    /// Other words.
    WORDS,
    /// The same words elsewhere.
    MOVED,
    /// The same words with other signs, capitals or looks.
    LOOKS;

    private static final Pattern REQUIRES =
            Pattern.compile(
                    "\\b(?:required|requires?|requirements?|shall|should|must|recommended|recommends?"
                            + "|optional|optionally|prohibited|prohibits?|mandatory|may|obliged)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATES =
            Pattern.compile(
                    "\\b(?:not|never|no|only|always|unless|except|at least|at most)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d+(?:[.,\u00A0 ]\\d+){0,8}(?:[\u00A0 ]?(?:%|°C|[kMGTmµnc]?(?:m|s|g|Hz|bit/s|B|V|A|W|Pa|dB|K)"
                            + "|min|h|d))?(?![\\p{L}])|\\d+"
                            + "|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
                            + "|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third"
                            + "|quarter|twice|double|hourly|daily|weekly|monthly|yearly"
                            + "|(?:milli|micro|kilo|mega|giga)?(?:seconds?|metres?|hertz|bits?|bytes?|volts?|watts?)"
                            + "|minutes?|hours?|days?|weeks?|months?|years?|per ?cent)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Longer texts are as grave as their first part.
    private static final int LONGEST = 20_000;

    /// Of a change; whatever it is, it has one.
    public static Weight of(Change change) {
        return switch (change) {
            case Change.Inserted(_, var words, _) -> text(words);
            case Change.Deleted(_, var words, _, _) -> text(words);
            case Change.Moved _ -> MOVED;
            case Change.Reworded reworded -> reworded(reworded);
            case Change.Recast _, Change.Restyled _ -> LOOKS;
            case Change.Retargeted _ -> NUMBERS;
            case Change.Revalued(_, var property, _, _) ->
                    property.contains("alternative") ? WORDS : NUMBERS;
        };
    }

    /// What came or went whole.
    private static Weight text(String words) {
        var said = cut(words);
        if (REQUIRES.matcher(said).find()) return REQUIREMENT;
        return NUMBER.matcher(said).find() ? NUMBERS : WORDS;
    }

    private static Weight reworded(Change.Reworded reworded) {
        var gravest = LOOKS;
        boolean requires = REQUIRES.matcher(cut(reworded.before() + " " + reworded.after())).find();
        for (var swap : reworded.swaps()) {
            var weight = swap(cut(swap.before()), cut(swap.after()), requires);
            if (weight.compareTo(gravest) < 0) gravest = weight;
        }
        // A unit alone tells nothing without the number before it.
        boolean counts =
                !found(NUMBER, cut(reworded.before())).equals(found(NUMBER, cut(reworded.after())));
        return counts && gravest.compareTo(NUMBERS) > 0 ? NUMBERS : gravest;
    }

    /// @param requires whether the line says what is required
    private static Weight swap(String before, String after, boolean requires) {
        if (!found(REQUIRES, before).equals(found(REQUIRES, after))) return REQUIREMENT;
        if (requires && !found(NEGATES, before).equals(found(NEGATES, after))) return REQUIREMENT;
        if (!found(NUMBER, before).equals(found(NUMBER, after))) return NUMBERS;
        return bare(before).equals(bare(after)) ? LOOKS : WORDS;
    }

    private static List<String> found(Pattern pattern, String words) {
        var all = new ArrayList<String>();
        var match = pattern.matcher(words);
        while (match.find())
            all.add(match.group().toLowerCase(Locale.ROOT).replaceAll("[\u00A0 ]", ""));
        return all;
    }

    /// The letters and figures alone.
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
