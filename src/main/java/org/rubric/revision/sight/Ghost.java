package org.rubric.revision.sight;

import java.util.List;
import org.rubric.document.Alteration;
import org.rubric.document.Inline;

/// Words of the other version beside a place of a line; of what moved, a note where from or where
/// to.
///
/// @param at caret steps of the live line before the place
/// @param there caret steps before the words in the line of the version that has them
/// @param told what happened to them, and whose doing it is
public record Ghost(int at, int there, List<Inline> words, Alteration told) {
    public Ghost {
        words = List.copyOf(words);
    }

    /// Whether it says where something moved, and is no word of either version.
    public boolean isNote() {
        return told.kind() == Alteration.Kind.MOVED_HERE
                || told.kind() == Alteration.Kind.MOVED_AWAY;
    }

    Ghost at(int place) {
        return new Ghost(place, there, words, told);
    }
}
