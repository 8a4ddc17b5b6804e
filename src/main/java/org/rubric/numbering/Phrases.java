package org.rubric.numbering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words that stand around numbers, and the headings that nobody types, in the language of a
/// text. Languages that are not known here use the English ones.
public final class Phrases {
    private static final String OTHERWISE = "en";
    private static final Map<String, Phrases> KNOWN = read();

    private final Map<String, Phrase> words = new HashMap<>();

    private Phrases() {}

    /// @param language BCP 47 tag
    public static Phrases of(String language) {
        return KNOWN.getOrDefault(language.split("-", 2)[0], KNOWN.get(OTHERWISE));
    }

    /// Whether these are the words of that language and not the English ones in their stead.
    ///
    /// @param language BCP 47 tag
    public static boolean know(String language) {
        return KNOWN.containsKey(language.split("-", 2)[0]);
    }

    /// The number or letter in a phrase that somebody wrote in any language that is known: `53` of
    /// `Supplement 53` and of `Supplément 53`. Empty: these words are not the phrase.
    public static Optional<String> number(String key, String said) {
        return KNOWN.values().stream()
                .map(phrases -> phrases.words.get(key))
                .filter(Objects::nonNull)
                .flatMap(pattern -> pattern.number(said).stream())
                .findFirst();
    }

    /// Whether somebody wrote that phrase, in which nothing stands, in any language that is known.
    public static boolean says(String key, String said) {
        return KNOWN.values().stream().anyMatch(known -> known.say(key).equalsIgnoreCase(said));
    }

    /// A phrase in which nothing stands: `summary`, `keywords`, `introduction`, `footnotes`,
    /// `editors-note`, `contents`, `history`; all are in the file of words.
    public String say(String key) {
        return say(key, "", "");
    }

    /// A phrase with a number, a name or other words in it: `Recommendation ITU-T Y.4000`.
    ///
    /// @param number empty: the word alone
    public String say(String key, String number) {
        return say(key, number, "");
    }

    /// Several words one after the other, `a, b, c`.
    public String list(List<String> words) {
        return words.stream().reduce((one, two) -> say("pair", one, two)).orElse("");
    }

    /// A place in a document that is cited: `clause 6 of [ITU-T Y.4000]`.
    public String locator(String locator, String citation) {
        return say("locator", locator, citation);
    }

    /// A phrase in which two things stand.
    ///
    /// @param number empty: the word alone
    public String say(String key, String number, String within) {
        var pattern = words.get(key);
        if (pattern == null) throw new IllegalArgumentException("No such words: " + key);
        return pattern.filled(number, within);
    }

    private static Map<String, Phrases> read() {
        var known = new HashMap<String, Phrases>();
        try (var in = Phrases.class.getResourceAsStream("/numbering/words.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("%"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(
                            row ->
                                    known.computeIfAbsent(row[0], _ -> new Phrases())
                                            .words
                                            .put(row[1], new Phrase(row[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
