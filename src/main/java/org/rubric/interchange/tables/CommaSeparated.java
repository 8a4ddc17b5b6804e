package org.rubric.interchange.tables;

import java.util.List;
import java.util.stream.Collectors;

/// Writes CSV: commas, quotes where they are needed, a line feed after each row. What a spreadsheet
/// would reckon as a formula is guarded with an apostrophe, which [Separated] takes away.
public final class CommaSeparated {
    private CommaSeparated() {}

    /// One row, without the line feed.
    public static String line(List<String> cells) {
        return cells.stream().map(CommaSeparated::quoted).collect(Collectors.joining(","));
    }

    /// Headings and rows.
    public static String write(List<String> headings, List<List<String>> rows) {
        var out = new StringBuilder(line(headings)).append('\n');
        for (var row : rows) out.append(line(row)).append('\n');
        return out.toString();
    }

    private static String quoted(String raw) {
        var cell = Guarded.written(raw);
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
