package org.rubric.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Words that are right whatever a dictionary says. A word in small letters also stands for itself
/// at the start of a sentence, in the plural and the possessive.
public record WordList(Set<String> words) {
    public static final WordList EMPTY = new WordList(Set.of());

    public WordList {
        words = Set.copyOf(words);
    }

    public static WordList of(Collection<String> words) {
        return new WordList(Set.copyOf(words));
    }

    public boolean contains(String word) {
        if (words.isEmpty()) return false;
        if (holds(word)) return true;
        if (word.endsWith("'s") && holds(word.substring(0, word.length() - 2))) return true;
        if (word.endsWith("s") && holds(word.substring(0, word.length() - 1))) return true;
        return word.endsWith("es") && holds(word.substring(0, word.length() - 2));
    }

    private boolean holds(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Words of five letters or more that one slip of the finger makes this one, in the case of the
    /// word.
    List<String> near(String word) {
        var small = Case.small(word);
        return words.stream()
                .filter(known -> known.length() > 4 && Slip.apart(small, Case.small(known)))
                .map(known -> Case.as(word, known))
                .sorted()
                .limit(2)
                .toList();
    }

    public WordList with(String word) {
        var more = new TreeSet<>(words);
        more.add(word);
        return new WordList(more);
    }

    public WordList without(String word) {
        var fewer = new TreeSet<>(words);
        fewer.remove(word);
        return new WordList(fewer);
    }

    public WordList with(WordList other) {
        if (other.words.isEmpty()) return this;
        var more = new TreeSet<>(words);
        more.addAll(other.words);
        return new WordList(more);
    }
}
