package org.rubric.search;

import java.util.List;

/// What was found.
///
/// @param hits the best first: words as they are typed, then beginnings of words, then words that
///     differ in one letter
/// @param widest how far it was looked for them
/// @param whole whether the hits have all of the words; else they have most of them
public record Answer(List<Hit> hits, Match widest, boolean whole) {
    public static final Answer NOTHING = new Answer(List.of(), Match.EXACT, true);

    public Answer {
        hits = List.copyOf(hits);
    }
}
