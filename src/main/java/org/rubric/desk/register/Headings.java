package org.rubric.desk.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which headings of tables mean which fact, from `catalogue/headings.tsv`.
final class Headings {
    private static final Map<String, List<String>> KNOWN = read();

    private Headings() {}

    /// How well a heading names a fact: 3 in its very words, 2 with more around them, 0 not.
    static int fit(String heading, String key) {
        var words = plain(heading);
        if (words.isEmpty() || words.length() > 60) return 0;
        int best = 0;
        for (var known : KNOWN.getOrDefault(key, List.of())) {
            if (words.equals(known)) return 3;
            if ((" " + words + " ").contains(" " + known + " ")) best = 2;
        }
        return best;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\(s\\)|[#:*\u2191\u2193\u25b2\u25bc]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, List<String>> read() {
        var known = new HashMap<String, List<String>>();
        try (var in = Headings.class.getResourceAsStream("/catalogue/headings.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("%"))
                    .map(line -> line.split("\t"))
                    .forEach(
                            row ->
                                    known.put(
                                            row[0],
                                            Arrays.stream(row[1].split(" ?; ?"))
                                                    .map(Headings::plain)
                                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
