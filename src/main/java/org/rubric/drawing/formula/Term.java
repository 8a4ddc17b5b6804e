package org.rubric.drawing.formula;

import java.util.List;

/// A formula as what it means to a reader: fractions, roots, scripts, rather than LaTeX. Made by
/// [Reading], told by [Spoken], written by [MathMl].
public sealed interface Term {
    /// Nothing: an empty group, a script that is not there.
    Term NONE = new Row(List.of());

    /// Terms side by side.
    record Row(List<Term> terms) implements Term {
        public Row {
            terms = List.copyOf(terms);
        }
    }

    /// What is written with characters alone.
    ///
    /// @param style as MathML names it: `normal`, `bold`, `double-struck` …; empty: as usual
    record Sign(Kind kind, String text, String style) implements Term {
        static Sign of(Kind kind, String text) {
            return new Sign(kind, text, "");
        }
    }

    /// What kind of characters.
    enum Kind {
        NAME,
        NUMBER,
        OPERATOR,
        LARGE_OPERATOR,
        FUNCTION,
        WORDS,
        SPACE
    }

    /// @param ruled with a line between the two
    record Fraction(Term over, Term under, boolean ruled) implements Term {}

    /// @param order [#NONE]: the square root
    record Root(Term base, Term order) implements Term {}

    /// A base with something low, high, or both; [#NONE] where there is nothing.
    ///
    /// @param beyond below and above the base instead of beside it
    record Scripts(Term base, Term low, Term high, boolean beyond) implements Term {}

    /// @param open empty: no sign on that side
    record Fenced(String open, Term body, String close) implements Term {}

    /// Rows of cells.
    record Grid(List<List<Term>> rows) implements Term {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /// @param sign above or below the whole base: `^`, `¯`, `→`, `⏟` …
    record Accented(Term base, String sign, boolean below) implements Term {}

    /// @param box a frame around it; else it takes its room and is not seen
    record Wrapped(Term body, boolean box) implements Term {}
}
