package org.rubric.search;

import java.util.List;

/// Words, some of which are what was looked for.
///
/// @param spans of the words that were found, in order, none touching another
public record Marked(String words, List<Span> spans) {

    /// From a character to before another, UTF-16 units.
    public record Span(int from, int to) {}

    public Marked {
        spans = List.copyOf(spans);
    }

    /// With nothing marked.
    public static Marked of(String words) {
        return new Marked(words, List.of());
    }

    @Override
    public String toString() {
        return words;
    }
}
