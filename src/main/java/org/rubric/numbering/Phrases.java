package org.rubric.numbering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The words that stand around numbers, and the headings that nobody types, in the language of a
/// text. Languages that are not known here use the English ones.
public final class Phrases {
    private static final String OTHERWISE = "en";
    private static final Map<String, Phrases> KNOWN = read();

    private final Map<String, Pattern> words = new HashMap<>();

    /// Where a number, and a place, stand in a phrase.
    private record Pattern(String words) {
        String filled(String number, String within) {
            var filled = new StringBuilder();
            for (int i = 0; i < words.length(); i++)
                switch (words.charAt(i)) {
                    case '#' -> filled.append(number);
                    case '@' -> filled.append(within);
                    case '~' -> filled.append(number.isEmpty() ? "" : "\u00A0");
                    case '<' -> filled.append(number.isEmpty() ? "" : "\u200E");
                    default -> filled.append(words.charAt(i));
                }
            return filled.toString();
        }
    }

    private Phrases() {}

    /// @param language BCP 47 tag
    public static Phrases of(String language) {
        return KNOWN.getOrDefault(language.split("-", 2)[0], KNOWN.get(OTHERWISE));
    }

    /// A phrase in which nothing stands: `summary`, `keywords`, `introduction`, `footnotes`,
    /// `editors-note`.
    public String say(String key) {
        return say(key, "", "");
    }

    /// A place in a document that is cited: `clause 6 of [ITU-T Y.4000]`.
    public String locator(String locator, String citation) {
        return say("locator", locator, citation);
    }

    /// @param number empty: the word alone
    String say(String key, String number, String within) {
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
                                            .put(row[1], new Pattern(row[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
