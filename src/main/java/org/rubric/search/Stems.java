package org.rubric.search;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.PorterStemmer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// English words to their stems, so that "devices" finds "device". For one thread.
final class Stems {
    private static final int REMEMBERED = 60_000;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, Facts> known = new HashMap<>();

    /// What the index wants of a word.
    ///
    /// @param stem empty for one that says nothing, such as "the"
    /// @param marked the stem as it stands beside the word; empty: it is the word, or there is none
    /// @param one its first letter
    /// @param two its first letters; empty: it has one
    record Facts(Optional<String> stem, String marked, String one, String two) {}

    /// The stem of a folded word.
    Optional<String> of(String word) {
        return facts(word).stem();
    }

    /// Of a folded word.
    Facts facts(String word) {
        var before = known.get(word);
        if (before != null) return before;
        if (known.size() >= REMEMBERED) known.clear();
        var stem = stemmed(word);
        var marked = stem.filter(one -> !one.equals(word)).map(one -> Filing.STEM + one).orElse("");
        var two = word.length() < 2 ? "" : word.substring(0, 2);
        var facts = new Facts(stem, marked, word.substring(0, 1), two);
        known.put(word, facts);
        return facts;
    }

    private Optional<String> stemmed(String word) {
        if (EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word)) return Optional.empty();
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z'))
            return Optional.of(word);
        stemmer.setCurrent(word);
        stemmer.stem();
        return Optional.of(stemmer.getCurrent());
    }
}
