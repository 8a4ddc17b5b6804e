package org.rubric.typesetting;

import java.util.List;

/// The rules of a table.
///
/// @param grid width of the lines around every cell; 0: none
/// @param above width of a line across the table above each row, and below the last; what is not
///     said is 0
record Ruling(double grid, List<Double> above) {
    static final Ruling GRID = new Ruling(0.5, List.of());
    static final Ruling NONE = new Ruling(0, List.of());

    double above(int row) {
        return row < above.size() ? above.get(row) : 0;
    }
}
