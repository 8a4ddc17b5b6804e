package org.rubric.desk.approval.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.rubric.interchange.tables.Table;

/// Which column of a table of comments says what, by what stands in them.
final class RemarkColumns {
    private static final int SAMPLE = 60;

    /// The order in which the record of comments has them.
    private static final List<String> USUAL =
            List.of(
                    RemarkTable.NUMBER,
                    RemarkTable.FROM,
                    RemarkTable.CLAUSE,
                    RemarkTable.SORT,
                    RemarkTable.WORDS,
                    RemarkTable.PROPOSED);

    private RemarkColumns() {}

    /// A key for each column; empty: not taken.
    static List<String> of(Table table) {
        int wide = table.width();
        var keys = new ArrayList<>(Collections.nCopies(wide, ""));
        int number = best(table, keys, cell -> cell.matches("\\d{1,4}|[A-Z]{1,4}[- ]?\\d{1,4}"));
        if (number >= 0) keys.set(number, RemarkTable.NUMBER);
        int sort = best(table, keys, cell -> cell.length() < 40 && Gravity.of(cell).isPresent());
        if (sort >= 0) keys.set(sort, RemarkTable.SORT);
        int clause = best(table, keys, RemarkColumns::place);
        if (clause >= 0) keys.set(clause, RemarkTable.CLAUSE);
        if (sort < 0 && clause < 0 && wide <= USUAL.size())
            return List.copyOf(USUAL.subList(0, wide));
        var left =
                new ArrayList<>(List.of(RemarkTable.FROM, RemarkTable.WORDS, RemarkTable.PROPOSED));
        for (int i = 0; i < wide && !left.isEmpty(); i++)
            if (keys.get(i).isEmpty()) keys.set(i, left.removeFirst());
        return keys;
    }

    private static boolean place(String cell) {
        return Places.whole(cell)
                || cell.length() < 80
                        && cell.matches(
                                "(?i)(?:clause|section|§|annex|appendix|table|figure|fig)\\b.*"
                                        + "|§?\\s*(?:[A-Z]\\.)?\\d{1,3}(?:\\.\\d{1,3})*\\b.{0,30}"
                                        + "|introduction|summary|scope|references");
    }

    /// The first column, not yet known, in which most cells look so.
    static int best(Table table, List<String> keys, Predicate<String> looks) {
        var rows = table.rows().subList(0, Math.min(SAMPLE, table.rows().size()));
        for (int column = 0; column < keys.size(); column++) {
            if (!keys.get(column).isEmpty()) continue;
            int filled = 0;
            int fits = 0;
            for (var row : rows) {
                var cell = row.cell(column).strip();
                if (cell.isEmpty()) continue;
                filled++;
                if (looks.test(cell)) fits++;
            }
            if (filled > 0 && fits * 10 >= filled * 6) return column;
        }
        return -1;
    }
}
