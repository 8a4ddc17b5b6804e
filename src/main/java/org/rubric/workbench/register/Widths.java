package org.rubric.workbench.register;

import java.util.List;

/// How wide a column of a register is, by what stands in its first rows.
final class Widths {
    /// A column up to this is as wide as its words; a wider one gives way.
    static final double SHORT = 176;

    private static final int SAMPLE = 60;
    private static final double LETTER = 7.2;
    private static final double SMALL = 6.4;
    private static final double EDGES = 28;
    private static final double WIDEST = 520;
    private static final double NARROWEST = 88;

    private Widths() {}

    /// Of a column of numbers, which are shorter than their heading.
    static double number(String heading) {
        return Math.max(48, heading.length() * SMALL + 24);
    }

    static double of(String heading, List<Entry> entries, int column) {
        int most = heading.length() + 2;
        for (var entry : entries.subList(0, Math.min(SAMPLE, entries.size())))
            if (column < entry.cells().size())
                most = Math.max(most, entry.cells().get(column).length());
        return Math.clamp(most * LETTER + EDGES, NARROWEST, WIDEST);
    }
}
