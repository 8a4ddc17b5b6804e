package org.rubric.numbering;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;

/// Where the walk is: the numbers that what comes next will be counted on.
///
/// @param level depth among clauses of what stands in it, less one
/// @param count sub-divisions counted; shared with a division that has no number of its own
/// @param captions figures and tables are counted here
/// @param formulas equations are counted here
/// @param asides notes and examples are counted here
record Division(int level, Count count, Series captions, Series formulas, Asides asides) {

    /// The next sub-division, wherever it stands.
    static final class Count {
        private final String stem;
        private int last;

        /// @param stem what stands before the ordinal: `6.`, `A.`, empty
        Count(String stem, int before) {
            this.stem = stem;
            this.last = before;
        }

        String next() {
            return stem + ++last;
        }
    }

    /// Counters of captions or equations that share a prefix.
    static final class Series {
        private final String prefix;
        private int tables;
        private int figures;
        private int equations;

        /// @param prefix `6-`, `A.`, empty
        Series(String prefix) {
            this.prefix = prefix;
        }

        String table() {
            return prefix + ++tables;
        }

        String figure() {
            return prefix + ++figures;
        }

        String equation() {
            return prefix + ++equations;
        }
    }

    /// The notes and examples of one clause, table, figure or definition. A single note is `NOTE`,
    /// so nothing is known before the last.
    static final class Asides {
        private final String within;
        private final List<Block> notes = new ArrayList<>(2);
        private final List<Block> examples = new ArrayList<>(0);

        /// @param within how a reference names the place
        Asides(String within) {
            this.within = within;
        }

        String within() {
            return within;
        }

        List<Block> notes() {
            return notes;
        }

        List<Block> examples() {
            return examples;
        }
    }

    Division within(Asides own) {
        return new Division(level, count, captions, formulas, own);
    }

    /// One level down without a number: sub-divisions go on counting.
    Division unnumbered() {
        return new Division(level + 1, count, captions, formulas, asides);
    }
}
