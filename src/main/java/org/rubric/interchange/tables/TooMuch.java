package org.rubric.interchange.tables;

import java.io.IOException;

/// A table beyond the bounds; says what to do.
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    private TooMuch(String sentence) {
        super(sentence);
    }

    static TooMuch rows() {
        return new TooMuch(
                "The table has more than %,d rows, more than is taken at once; divide it."
                        .formatted(Table.MOST_ROWS));
    }

    static TooMuch columns(int row) {
        return new TooMuch(
                "Row %d has more than %d columns; this is not such a table."
                        .formatted(row, Table.MOST_COLUMNS));
    }

    static TooMuch bytes(long most) {
        return new TooMuch(
                "The file is larger than %d MB, more than is taken at once; divide it."
                        .formatted(most >> 20));
    }

    static TooMuch value() {
        return new TooMuch(
                "A value of the bibliography is longer than %,d characters, more than is taken."
                        .formatted(Table.LONGEST_CELL));
    }

    static TooMuch macros() {
        return new TooMuch(
                "The macros of the bibliography make more of it than is taken; divide the file.");
    }

    static TooMuch cell(int row) {
        return new TooMuch(
                "A cell of row %d is longer than %,d characters; this is not such a table."
                        .formatted(row, Table.LONGEST_CELL));
    }
}
