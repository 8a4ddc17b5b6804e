package org.rubric.catalogue.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a definition, to be compared with those of another.
public record Wording(List<String> words) {
    private static final Set<String> SMALL = Set.of("a", "an", "the");
    private static final double NEARLY = 0.75;

    /// What two definitions of one term are to each other.
    public enum Agreement {
        /// Word by word, articles and signs aside.
        SAME,
        /// Most words are the same.
        NEARLY,
        CONFLICT
    }

    public Wording {
        words = List.copyOf(words);
    }

    public static Wording of(String definition) {
        var plain =
                definition
                        .replaceAll("[\\u2010\\u2011]", "-")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}-]+");
        var words = new ArrayList<String>();
        for (var word : plain) if (!word.isEmpty() && !SMALL.contains(word)) words.add(word);
        return new Wording(words);
    }

    public Agreement with(Wording other) {
        if (words.equals(other.words)) return Agreement.SAME;
        return alike(other) >= NEARLY ? Agreement.NEARLY : Agreement.CONFLICT;
    }

    /// How much of both is common, 0 to 1; words at their places count as much as words at all.
    public double alike(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) return 0;
        return (shared(words, other.words) + shared(pairs(), other.pairs())) / 2;
    }

    private List<String> pairs() {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < words.size(); i++) pairs.add(words.get(i - 1) + " " + words.get(i));
        return pairs.isEmpty() ? words : pairs;
    }

    private static double shared(List<String> one, List<String> other) {
        var counts = new HashMap<String, Integer>();
        for (var word : one) counts.merge(word, 1, Integer::sum);
        int same = 0;
        for (var word : other) if (counts.merge(word, -1, Integer::sum) >= 0) same++;
        return 2.0 * same / (one.size() + other.size());
    }
}
