package org.rubric.spelling;

import org.rubric.document.wording.Wording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// One Hunspell dictionary in memory. Any thread may ask it. What it was asked is remembered for
/// the last [#ASKED] words.
final class Lexicon {
    private static final Wording WORDS = Wording.in("spelling");

    /// Held so that its level stays: Lucene logs hints about the Java machine at its start.
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    private static final int ASKED = 40_000;
    private static final int SUGGESTED = 500;
    private static final int LONGEST = 60;
    private static final long PATIENCE = 600;

    private final Hunspell hunspell;
    private final Suggester suggester;
    private final Map<String, Boolean> asked = bounded(ASKED);
    private final Map<String, List<String>> suggested = bounded(SUGGESTED);

    private Lexicon(Dictionary dictionary) {
        hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
        suggester = new Suggester(dictionary).withSuggestibleEntryCache();
    }

    /// Reads a dictionary and its affix file, which lies beside it.
    ///
    /// @throws IOException if there is none or it is not one
    static Lexicon read(Path words) throws IOException {
        QUIET.setLevel(Level.OFF);
        var affixes = Dictionaries.affixes(words);
        try (var affix = new BufferedInputStream(Files.newInputStream(affixes));
                var dic = new BufferedInputStream(Files.newInputStream(words))) {
            return new Lexicon(
                    new Dictionary(affix, List.of(dic), false, SortingStrategy.inMemory()));
        } catch (ParseException | RuntimeException e) {
            throw new IOException(WORDS.of("dictionary.broken", words), e);
        }
    }

    boolean knows(String word) {
        if (word.length() > LONGEST) return true;
        synchronized (asked) {
            var known = asked.get(word);
            if (known != null) return known;
        }
        boolean known = hunspell.spell(word);
        synchronized (asked) {
            asked.put(word, known);
        }
        return known;
    }

    /// What may have been meant, the likeliest first. Takes up to half a second.
    List<String> suggest(String word) {
        synchronized (suggested) {
            var before = suggested.get(word);
            if (before != null) return before;
        }
        var found = search(word);
        synchronized (suggested) {
            suggested.put(word, found);
        }
        return found;
    }

    private List<String> search(String word) {
        if (word.length() > LONGEST) return List.of();
        try {
            return List.copyOf(suggester.suggestWithTimeout(word, PATIENCE, () -> {}));
        } catch (SuggestionTimeoutException e) {
            var partial = e.getPartialResult();
            return partial == null ? List.of() : List.copyOf(partial);
        }
    }

    private static <T> Map<String, T> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }
}
