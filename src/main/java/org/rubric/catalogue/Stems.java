package org.rubric.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of a text, endings aside: requirement and requirements, identifier and identification
/// are alike.
record Stems(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}");
    private static final int LENGTH = 6;

    static Stems of(String text) {
        var stems = new TreeSet<String>();
        var word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find())
            stems.add(word.group().substring(0, Math.min(LENGTH, word.group().length())));
        return new Stems(stems);
    }

    /// How many are in both.
    int common(Stems other) {
        return (int) words.stream().filter(other.words::contains).count();
    }
}
