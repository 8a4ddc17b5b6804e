package org.rubric.catalogue;

import java.util.List;

/// A name in words and the other ways it has been written.
public record Title(String words, List<String> variants) {

    public Title {
        variants = List.copyOf(variants);
    }

    public static Title of(String words) {
        return new Title(words, List.of());
    }

    /// Whether these words name the same thing, capitals aside.
    public boolean matches(String other) {
        return words.equalsIgnoreCase(other) || variants.stream().anyMatch(other::equalsIgnoreCase);
    }

    @Override
    public String toString() {
        return words;
    }
}
