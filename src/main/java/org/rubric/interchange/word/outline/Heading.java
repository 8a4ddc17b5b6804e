package org.rubric.interchange.word.outline;

import org.rubric.document.Block.Clause.Kind;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;

import java.util.List;

/// A heading that was recognised.
///
/// @param mark its number
/// @param level that its style says, 1 to 9
/// @param paragraph the one it begins with
/// @param taken how many pieces of the story it takes
record Heading(Kind kind, Mark mark, int level, List<Bit> title, Flow.Para paragraph, int taken) {

    /// @param number bare: `6.2`, `A`; empty: none
    /// @param printed as it stood: `6.2.`, `Annex A`; empty: none
    record Mark(String number, String printed) {
        static final Mark NONE = new Mark("", "");
    }

    /// How many parts its number has; 0 without one.
    int depth() {
        return mark.number().isEmpty() ? 0 : mark.number().split("[.\u2011-]").length;
    }
}
