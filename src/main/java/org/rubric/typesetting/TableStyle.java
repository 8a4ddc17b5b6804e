package org.rubric.typesetting;

import java.util.List;

/// How a table is dressed.
///
/// @param type the part whose type its cells are set in
/// @param padding on either side of the text in a cell, in points
/// @param grid width of the lines around every cell; 0: none
/// @param above width of a line across the table above each row, and below the last; what is not
///     said is 0
record TableStyle(Part type, double padding, double grid, List<Double> above) {
    static final TableStyle GRID = new TableStyle(Part.TABLE_TEXT, 4.25, 0.5, List.of());
    static final TableStyle PLAIN = new TableStyle(Part.TABLE_TEXT, 4.25, 0, List.of());

    /// The header of a meeting document.
    static TableStyle header(List<Double> above) {
        return new TableStyle(Part.MASTHEAD_VALUE, 57 / 20.0, 0, above);
    }

    double above(int row) {
        return row < above.size() ? above.get(row) : 0;
    }
}
