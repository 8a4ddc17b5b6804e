package org.rubric.rules;

import java.util.Locale;

/// Words at a place in the line.
public record Hit(int from, int to, String words) {

    /// Whether it is one of the words that a sentence may also use without requiring anything.
    public boolean must() {
        return words.toLowerCase(Locale.ROOT).startsWith("must");
    }

    public boolean shall() {
        return words.toLowerCase(Locale.ROOT).startsWith("shall");
    }
}
