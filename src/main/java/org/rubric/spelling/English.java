package org.rubric.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sector's English: British spelling with -ize ("organize", but "analyse" and "comprise").
final class English {
    private static final Pattern SOFT =
            Pattern.compile("(.{2,}[^aou\\W])is(e|ed|es|ing|er|ers|ation|ations|ational|able)");
    private static final Pattern HARD =
            Pattern.compile("(.{2,})iz(e|ed|es|ing|er|ers|ation|ations|ational|able)");
    private static final Pattern YZE = Pattern.compile("(.{2,})yz(e|ed|es|ing|er|ers)");

    private final Map<String, String> british;
    private final Set<String> ise;

    /// @param british American words and what the sector writes
    /// @param ise verbs that are spelled with -ise everywhere
    private English(Map<String, String> british, Set<String> ise) {
        this.british = Map.copyOf(british);
        this.ise = Set.copyOf(ise);
    }

    static English standard() {
        var pairs = new HashMap<String, String>();
        for (var line : Texts.lines("british.txt")) {
            int gap = line.indexOf(' ');
            pairs.put(line.substring(0, gap), line.substring(gap + 1));
        }
        return new English(pairs, Set.copyOf(Texts.lines("ise.txt")));
    }

    /// What the sector writes instead; empty if the word is fine or simply wrong.
    Optional<String> preferred(String word, Lexicon lexicon) {
        var small = Case.small(word);
        var known = british.get(small);
        if (known != null) return Optional.of(Case.as(word, known));
        var yze = YZE.matcher(small);
        if (yze.matches())
            return Optional.of(Case.as(word, yze.group(1) + "ys" + yze.group(2)))
                    .filter(lexicon::knows);
        var soft = SOFT.matcher(small);
        if (!soft.matches() || always(soft)) return Optional.empty();
        var twin = soft.group(1) + "iz" + soft.group(2);
        boolean oxford = lexicon.knows("standardize");
        return oxford && !lexicon.knows(twin) || !lexicon.knows(small)
                ? Optional.empty()
                : Optional.of(Case.as(word, twin));
    }

    /// Whether it is right although a dictionary may lack it: with -ize where the dictionary has
    /// -ise, or the British form where it is American.
    boolean accepts(String word, Lexicon lexicon) {
        var small = Case.small(word);
        var hard = HARD.matcher(small);
        if (hard.matches() && !always(hard))
            return lexicon.knows(hard.group(1) + "is" + hard.group(2));
        return british.containsValue(small);
    }

    private boolean always(Matcher word) {
        var verb = word.group(1) + "ise";
        return ise.contains(verb) || verb.endsWith("wise");
    }
}
