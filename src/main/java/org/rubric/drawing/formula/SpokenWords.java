package org.rubric.drawing.formula;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// What the parts and signs of a formula are called, in one language. A phrase that a language
/// lacks is taken from English, a sign that it lacks stays the sign.
final class SpokenWords {
    private static final String OTHERWISE = "en";
    private static final Map<String, SpokenWords> KNOWN = read();

    private final Map<String, String> words = new HashMap<>();

    private SpokenWords() {}

    /// @param language BCP 47 tag; one that is not known is told in English
    static SpokenWords of(String language) {
        return KNOWN.getOrDefault(language.split("-", 2)[0], KNOWN.get(OTHERWISE));
    }

    static boolean knows(String language) {
        return KNOWN.containsKey(language.split("-", 2)[0]);
    }

    /// A phrase with its parts filled in.
    String say(String key, String... parts) {
        var pattern = words.get(key);
        if (pattern == null) pattern = KNOWN.get(OTHERWISE).words.get(key);
        var filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            int part = "#@$".indexOf(pattern.charAt(i));
            if (part < 0) filled.append(pattern.charAt(i));
            else if (part < parts.length) filled.append(parts[part]);
        }
        return filled.toString();
    }

    /// A sign in words, or the sign.
    String sign(String sign) {
        return words.getOrDefault(sign, sign);
    }

    /// What stands above or below something, in words.
    String accent(String sign) {
        var own = words.get("a" + sign);
        return own == null ? sign(sign) : own;
    }

    private static Map<String, SpokenWords> read() {
        var known = new HashMap<String, SpokenWords>();
        try (var in = SpokenWords.class.getResourceAsStream("/formula/spoken.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("%"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(
                            row ->
                                    known.computeIfAbsent(row[0], _ -> new SpokenWords())
                                            .words
                                            .put(row[1], row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
