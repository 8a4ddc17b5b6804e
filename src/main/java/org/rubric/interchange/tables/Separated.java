package org.rubric.interchange.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads values separated by tabs, semicolons, commas or bars, quoted or not.
public final class Separated {
    private static final char[] SIGNS = {'\t', ';', ',', '|'};
    private static final int SAMPLE = 20;

    private final String words;
    private final char sign;
    private final List<Table.Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int at;

    private Separated(String words, char sign) {
        this.words = words;
        this.sign = sign;
    }

    /// Rows of the words, cut by the sign that cuts the first rows most alike.
    ///
    /// @throws IOException with one sentence if there is more than is taken
    public static Table read(String words) throws IOException {
        return new Table(new Separated(words, sign(words)).rows(Integer.MAX_VALUE));
    }

    private static char sign(String words) {
        var best = SIGNS[0];
        double most = 0;
        for (var sign : SIGNS) {
            double fit = fit(words, sign);
            if (fit > most) {
                most = fit;
                best = sign;
            }
        }
        return best;
    }

    /// How many of the first rows have as many cells as most, if that is more than one.
    private static double fit(String words, char sign) {
        var widths = new int[Table.MOST_COLUMNS + 1];
        int all = 0;
        try {
            for (var row : new Separated(words, sign).rows(SAMPLE)) {
                widths[row.cells().size()]++;
                all++;
            }
        } catch (IOException _) {
            return 0;
        }
        double fit = 0;
        for (int width = 2; width < widths.length; width++)
            fit = Math.max(fit, (double) widths[width] / all + width * 1e-3);
        return fit;
    }

    private List<Table.Row> rows(int most) throws TooMuch {
        while (at < words.length() && rows.size() < most) {
            char c = words.charAt(at);
            if (c == '"' && cell.isEmpty() && quoted()) continue;
            at++;
            if (c == sign) cell();
            else if (c == '\n' || c == '\r') row(c);
            else add(c);
        }
        if (rows.size() < most && (!cells.isEmpty() || !cell.isEmpty())) row('\n');
        return rows;
    }

    private void add(char c) throws TooMuch {
        if (cell.length() >= Table.LONGEST_CELL) throw TooMuch.cell(number);
        cell.append(c);
    }

    private void cell() throws TooMuch {
        if (cells.size() >= Table.MOST_COLUMNS) throw TooMuch.columns(number);
        cells.add(Cells.clean(Guarded.read(cell)));
        cell.setLength(0);
    }

    private void row(char end) throws TooMuch {
        if (end == '\r' && at < words.length() && words.charAt(at) == '\n') at++;
        cell();
        var row = new Table.Row(number++, cells);
        cells = new ArrayList<>(cells.size());
        if (row.blank()) return;
        if (rows.size() >= Table.MOST_ROWS) throw TooMuch.rows();
        rows.add(row);
    }

    /// Takes a quoted cell whole; a quote that nothing closes is a letter like any other.
    private boolean quoted() {
        var inside = new StringBuilder();
        for (int i = at + 1; i < words.length() && inside.length() < Table.LONGEST_CELL; i++) {
            char c = words.charAt(i);
            boolean twice = i + 1 < words.length() && words.charAt(i + 1) == '"';
            if (c != '"') inside.append(c);
            else if (twice) {
                inside.append('"');
                i++;
            } else {
                cell.append(inside);
                at = i + 1;
                return true;
            }
        }
        return false;
    }
}
