package org.rubric.interchange.tables;

import org.rubric.interchange.wording.Words;
import java.io.IOException;

/// A table beyond the bounds; says what to do.
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    private TooMuch(String sentence) {
        super(sentence);
    }

    static TooMuch rows() {
        return new TooMuch(Words.of("table.rows", Table.MOST_ROWS));
    }

    static TooMuch columns(int row) {
        return new TooMuch(Words.of("table.columns", row, Table.MOST_COLUMNS));
    }

    static TooMuch bytes(long most) {
        return new TooMuch(Words.of("table.bytes", most >> 20));
    }

    static TooMuch value() {
        return new TooMuch(Words.of("bibliography.value", Table.LONGEST_CELL));
    }

    static TooMuch macros() {
        return new TooMuch(Words.of("bibliography.macros"));
    }

    static TooMuch cell(int row) {
        return new TooMuch(Words.of("table.cell", row, Table.LONGEST_CELL));
    }
}
