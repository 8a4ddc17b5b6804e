package org.rubric.drawing.formula;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The commands of LaTeX that stand for a character, and for which kind of it.
final class Vocabulary {
    /// @param kind `name`, `operator`, `large`, `function`, `accent`, `under`, `style`, `fence`
    record Entry(String kind, String character) {}

    private static final Map<String, Entry> ENTRIES = read();

    private Vocabulary() {}

    /// @param command without its backslash
    static Optional<Entry> of(String command) {
        return Optional.ofNullable(ENTRIES.get(command));
    }

    static Optional<String> of(String command, String kind) {
        return of(command).filter(e -> e.kind.equals(kind)).map(Entry::character);
    }

    private static Map<String, Entry> read() {
        var entries = new HashMap<String, Entry>();
        try (var in = Vocabulary.class.getResourceAsStream("/formula/commands.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("%"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> fill(entries, row[0], row[1].split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(entries);
    }

    private static void fill(Map<String, Entry> entries, String kind, String[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2)
            entries.put(pairs[i + 1], new Entry(kind, pairs[i]));
    }
}
