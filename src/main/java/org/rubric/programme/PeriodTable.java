package org.rubric.programme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.rubric.programme.Period.Unit;

/// Reads the table of periods.
final class PeriodTable {
    /// The table that comes with the program: it is asked for with every deadline and never
    /// changes.
    static final Periods SHIPPED = shipped();

    private PeriodTable() {}

    private static Periods shipped() {
        try (var in = PeriodTable.class.getResourceAsStream("/programme/periods.tsv")) {
            if (in == null) throw new IllegalArgumentException("The table of periods is missing");
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("The table of periods cannot be read", e);
        }
    }

    /// Reads a table of tab-separated lines: key, what, count, unit, rule, source. The first line
    /// is the heading; lines that begin with `#` are skipped.
    ///
    /// @throws IOException if a line has another form; the message names the line
    static Periods read(InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var found = new ArrayList<Period>();
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number > 1 && !line.isBlank() && !line.startsWith("#"))
                found.add(period(line, number));
        }
        return new Periods(found);
    }

    private static Period period(String line, int number) throws IOException {
        var cells = line.split("\t", -1);
        if (cells.length != 6)
            throw new IOException("Line " + number + " of the periods needs six columns");
        try {
            int count = Integer.parseInt(cells[2].strip());
            var unit = Unit.valueOf(cells[3].strip());
            return new Period(cells[0].strip(), cells[1], count, unit, cells[4], cells[5]);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "Line " + number + " of the periods has no number or unknown units", e);
        }
    }
}
