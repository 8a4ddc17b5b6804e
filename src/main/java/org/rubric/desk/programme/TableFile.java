package org.rubric.desk.programme;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubric.desk.OutputException;
import org.rubric.desk.WholeFile;

/// A table as a file for a spreadsheet: comma-separated (RFC 4180), UTF-8 with the mark by which
/// spreadsheets know it.
public record TableFile(List<String> columns, List<List<String>> rows) {

    public TableFile {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public void write(Path file) throws OutputException {
        WholeFile.write(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
    }

    String text() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(TableFile::line)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableFile::cell).collect(Collectors.joining(","));
    }

    /// What a spreadsheet would take for a formula is kept from being one.
    private static String cell(String words) {
        var safe = words.matches("(?s)[=+@\\t\\r-].*") ? "'" + words : words;
        boolean quoted = safe.matches("(?s).*[\",\\r\\n].*");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
