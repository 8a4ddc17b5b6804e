package org.rubric.search;

import java.util.List;

/// A word as it is written, and the pieces that hyphens and strokes join in it.
///
/// @param whole folded: small letters without accents
/// @param parts at least one
record Name(String whole, List<Part> parts) {

    /// A piece of a name.
    ///
    /// @param word folded
    /// @param from where it stands in the text, UTF-16 units
    record Part(String word, int from, int to) {}

    boolean joined() {
        return parts.size() > 1;
    }

    int from() {
        return parts.getFirst().from();
    }

    int to() {
        return parts.getLast().to();
    }
}
