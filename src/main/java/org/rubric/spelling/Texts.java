package org.rubric.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists that ship with the program.
final class Texts {
    private Texts() {}

    /// Lines of a list without comments, which begin with `#`.
    static List<String> lines(String name) {
        try (var in = Texts.class.getResourceAsStream("/spelling/" + name)) {
            if (in == null) throw new IllegalArgumentException("No list " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
