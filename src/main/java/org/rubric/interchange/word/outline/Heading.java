package org.rubric.interchange.word.outline;

import java.util.List;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;

/// A heading that was recognised.
///
/// @param mark its number
/// @param level that its style says, 1 to 9
/// @param paragraph the one it begins with
/// @param taken how many pieces of the story it takes
record Heading(Kind kind, Mark mark, int level, List<Bit> title, Flow.Para paragraph, int taken) {

    /// @param number bare: `6.2`, `A`; empty: none
    /// @param printed as it stood: `6.2.`, `Annex A`; empty: none
    /// @param aside what stood between it and the title: `(to Resolution 1)`, `–`
    record Mark(String number, String printed, String aside) {
        static final Mark NONE = new Mark("", "", "");

        static Mark of(String number, String printed) {
            return new Mark(number, printed, "");
        }
    }

    /// How many parts its number has; 0 without one.
    int depth() {
        return mark.number().isEmpty() ? 0 : mark.number().split("[.\u2011-]").length;
    }
}
