package org.rubric.programme;

import org.rubric.programme.Period.Unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The periods in force, as editable data.
public record Periods(List<Period> all) {

    public Periods {
        all = List.copyOf(all);
    }

    /// The periods that come with the program, each with its source.
    public static Periods standard() {
        try (var in = Periods.class.getResourceAsStream("/programme/periods.tsv")) {
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
    public static Periods read(InputStream in) throws IOException {
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

    /// The period of that key.
    public Optional<Period> period(String key) {
        return all.stream().filter(period -> period.key().equals(key)).findFirst();
    }

    /// The deadline of that key, reckoned from an event.
    ///
    /// @throws IllegalArgumentException if there is no such period
    public Deadline deadline(String key, LocalDate event) {
        return period(key)
                .orElseThrow(() -> new IllegalArgumentException("No period called " + key))
                .from(event, Set.of());
    }

    /// These periods with others in the place of those of the same key, or behind them.
    public Periods with(List<Period> others) {
        var merged = new LinkedHashMap<String, Period>();
        for (var period : all) merged.put(period.key(), period);
        for (var period : others) merged.put(period.key(), period);
        return new Periods(List.copyOf(merged.values()));
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
