package org.rubric.interchange.word.reading;

import java.util.HashSet;
import java.util.Set;
import org.rubric.interchange.word.style.Counters;

/// One state of a text while it is told.
///
/// @param made how many authors' changes are in it
/// @param counters of the paragraphs in lists
/// @param taken numbers of the paragraphs with changes that were told
record State(int made, Counters counters, Set<Integer> taken) {

    static State of(int made, Source source) {
        return new State(made, source.counters(), new HashSet<>());
    }

    /// The number that a paragraph goes by: that of the place it was moved from, unless this state
    /// has both.
    int number(int own, Source source) {
        int origin = source.moves().origin(own);
        if (taken.add(origin)) return origin;
        if (taken.add(own)) return own;
        return source.number();
    }
}
