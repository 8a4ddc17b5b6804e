package org.rubric.search;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.PorterStemmer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// English words to their stems, so that "devices" finds "device". For one thread.
final class Stems {
    private static final int REMEMBERED = 20_000;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, Optional<String>> known =
            new LinkedHashMap<>(1 << 10, .75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /// The stem of a folded word; empty for one that says nothing, such as "the".
    Optional<String> of(String word) {
        var before = known.get(word);
        if (before != null) return before;
        var stem = stemmed(word);
        known.put(word, stem);
        return stem;
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
