package org.rubric.typesetting;

/// How one kind of paragraph is set. Lengths in points.
public record Style(Cut cut, Spacing spacing, Indents indents, Keep keep, Alignment alignment) {

    /// Space above and below, added up between neighbours and dropped at the head of a page.
    public record Spacing(double before, double after) {}

    /// @param left where lines begin, from the left edge of the measure
    /// @param first what the first line's beginning is shifted by; negative: hanging
    /// @param right where lines end, from the right edge of the measure
    /// @param tab first tab stop from the left edge
    /// @param stops how far apart later ones are
    /// @param nests whether a line that goes on from one that begins with tabs or spaces stands a
    ///     stop further in than its text, as pseudo-code is set
    public record Indents(
            double left, double first, double right, double tab, double stops, boolean nests) {

        public Indents(double left, double first, double right, double tab) {
            this(left, first, right, tab, StyleSheet.TAB, false);
        }

        /// Where the tab leads that stands at a place.
        public double stop(double x) {
            if (x < tab - 0.5) return tab;
            return (Math.floor((x + 0.5) / stops) + 1) * stops;
        }
    }

    /// @param next stays on the page of what follows
    /// @param lines is never divided
    /// @param page begins a new page
    public record Keep(boolean next, boolean lines, boolean page) {}

    /// Which side of the measure the lines lean on; justified ones, but for a paragraph's last, on
    /// both.
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    Style sized(double points) {
        return new Style(cut.sized(points), spacing, indents, keep, alignment);
    }

    Style aligned(Alignment other) {
        return new Style(cut, spacing, indents, keep, other);
    }

    /// For a narrow column, where stretched lines would have holes.
    Style ragged() {
        return alignment == Alignment.JUSTIFIED ? aligned(Alignment.LEFT) : this;
    }

    Style spaced(double before, double after) {
        return new Style(cut, new Spacing(before, after), indents, keep, alignment);
    }

    Style indented(double left, double first, double tab) {
        return new Style(cut, spacing, new Indents(left, first, 0, tab), keep, alignment);
    }

    /// Pseudo-code nested by that step.
    Style nested(double step) {
        var shape = new Indents(indents.left(), indents.first(), indents.right(), step, step, true);
        return new Style(cut, spacing, shape, keep, alignment);
    }

    Style loose() {
        return new Style(cut, spacing, indents, new Keep(false, false, false), alignment);
    }
}
