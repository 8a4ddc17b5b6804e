package org.rubric.spelling;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Position;

/// A word that no dictionary and no list has, or that the sector spells otherwise.
///
/// @param line block whose runs hold it
/// @param range caret steps
/// @param word as a dictionary would have it
/// @param language whose dictionary was asked
public record Misspelling(Id line, Finding.Range range, String word, String language) {

    public Position start() {
        return new Position(line, range.from());
    }

    public Position end() {
        return new Position(line, range.to());
    }

    /// The same where other characters stand before it.
    public Misspelling shifted(int by) {
        return by == 0
                ? this
                : new Misspelling(
                        line,
                        new Finding.Range(range.from() + by, range.to() + by),
                        word,
                        language);
    }
}
