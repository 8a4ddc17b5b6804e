package org.rubric.desk;

import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.document.Position;

/// A place that refers to a thing; see [UsesJob].
///
/// @param draft in the store; empty: the draft at hand
/// @param name of that draft
/// @param clause that it stands in, `6.2 Reporting`; empty: in none
public record Use(Optional<Id> draft, String name, Position place, String clause, Excerpt excerpt) {

    /// The words of a use with some of those around it.
    public record Excerpt(String before, String words, String after) {
        @Override
        public String toString() {
            return before + words + after;
        }
    }
}
