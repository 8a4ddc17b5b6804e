package org.rubric.interchange.tables;

import java.util.ArrayList;
import java.util.List;

/// Rows of words, as they were copied or read. Empty rows are left out.
public record Table(List<Row> rows) {
    /// A hundred thousand rows are compared in one and a half seconds, kept in three, and take 180
    /// MB; a register of the sector has a few thousand.
    public static final int MOST_ROWS = 100_000;

    public static final int MOST_COLUMNS = 100;
    public static final int LONGEST_CELL = 50_000;

    public Table {
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param number as a person counts it in the source, the headings being row 1
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The words of a column; empty where the row is too short.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /// Columns of the widest row.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// Rows of cells, counted from 1.
    public static Table of(List<List<String>> cells) {
        var rows = new ArrayList<Row>(cells.size());
        for (int i = 0; i < cells.size(); i++) rows.add(new Row(i + 1, cells.get(i)));
        rows.removeIf(Row::blank);
        return new Table(rows);
    }
}
