package org.rubric.typesetting;

import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Id;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cells of a table on its grid. Reaches that leave the table or lie over another cell are cut.
///
/// @param places in reading order
record Grid(List<Place> places, int columns, int rows) {
    private static final int WIDEST = 200;

    /// @param number in reading order
    record Place(int number, Cell cell, int row, int column, int columns, int rows) {

        /// The only cell of a row over all columns, such as the notes of a table.
        static Place whole(int columns) {
            var cell =
                    new Cell(
                            Id.of("notes"),
                            Traits.NONE,
                            new Cell.Reach(columns, 1),
                            Cell.Alignment.LEFT,
                            false,
                            List.of());
            return new Place(0, cell, 0, 0, columns, 1);
        }

        int right() {
            return column + columns;
        }

        int bottom() {
            return row + rows;
        }
    }

    static Grid of(List<Row> rows) {
        var places = new ArrayList<Place>();
        var taken = new int[WIDEST];
        int widest = 1;
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (var cell : rows.get(r).cells()) {
                while (column < WIDEST && taken[column] > r) column++;
                if (column == WIDEST) break;
                int right = column + 1;
                int wanted = Math.min(WIDEST, column + Math.max(1, cell.reach().columns()));
                while (right < wanted && taken[right] <= r) right++;
                int deep = Math.clamp(cell.reach().rows(), 1, rows.size() - r);
                Arrays.fill(taken, column, right, r + deep);
                places.add(new Place(places.size(), cell, r, column, right - column, deep));
                widest = Math.max(widest, right);
                column = right;
            }
        }
        return new Grid(places, widest, rows.size());
    }
}
