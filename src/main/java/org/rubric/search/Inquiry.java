package org.rubric.search;

import java.util.Optional;
import java.util.Set;

/// What is looked for, and where.
///
/// @param words as typed; all must occur, the beginning of a word is enough, "…" is a phrase
/// @param collections to search; none named: all
/// @param within key of the one thing that is searched; empty: every thing
/// @param question `4/20`, whose things are searched; empty: all
/// @param limit at most so many hits
public record Inquiry(
        String words,
        Set<String> collections,
        Optional<String> within,
        String question,
        int limit) {

    public Inquiry {
        collections = Set.copyOf(collections);
    }

    /// Everywhere.
    public static Inquiry of(String words, int limit) {
        return new Inquiry(words, Set.of(), Optional.empty(), "", limit);
    }

    /// The same in these collections alone.
    public Inquiry in(Set<String> named) {
        return new Inquiry(words, named, within, question, limit);
    }
}
