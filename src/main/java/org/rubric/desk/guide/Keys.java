package org.rubric.desk.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// All keys of the window, in `help/keys.tsv`, in the order in which they are told.
public record Keys(List<Bound> all) {
    public Keys {
        all = List.copyOf(all);
    }

    /// What one or several keys do.
    ///
    /// @param group whose heading is `keys.GROUP` in the words of help
    /// @param action key of the action; `text.NAME` for what the text itself does
    /// @param combinations as JavaFX names them
    public record Bound(String group, String action, List<String> combinations) {
        public Bound {
            combinations = List.copyOf(combinations);
        }

        /// As they are called, each name once.
        public List<String> names() {
            return combinations.stream().map(KeyName::of).distinct().toList();
        }

        /// Whether it is no action of the window but something the text does by itself.
        public boolean ofText() {
            return action.startsWith("text.");
        }
    }

    /// What the keys of an action do; empty: it has none.
    public Optional<Bound> of(String action) {
        return all.stream().filter(bound -> bound.action().equals(action)).findFirst();
    }

    /// The first key of an action as it is called; empty: it has none.
    public String named(String action) {
        return of(action).map(bound -> bound.names().getFirst()).orElse("");
    }

    /// @throws IllegalStateException if the program was packed without them
    public static Keys shipped() {
        return new Keys(
                rows("keys", 3).stream()
                        .map(c -> new Bound(c[0], c[1], List.of(c[2].split(" or "))))
                        .toList());
    }

    static List<String[]> rows(String name, int columns) {
        var stream = Keys.class.getResourceAsStream("/help/" + name + ".tsv");
        if (stream == null) throw new IllegalStateException("The help is missing: " + name);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The help cannot be read", e);
        }
    }

    private static String[] cells(String line, int columns) {
        var cells = line.split("\t", -1);
        if (cells.length != columns) throw new IllegalStateException("A row of help: " + line);
        return cells;
    }
}
