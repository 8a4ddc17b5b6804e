package org.rubric.interchange.tables;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rubric.interchange.html.HtmlTables;

/// Tables of files and clipboards, whatever their form.
public final class TableFiles {
    private static final long MOST_BYTES = 64L << 20;

    private TableFiles() {}

    /// @throws IOException with one sentence if it is no table, or more than is taken
    public static Table read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException(Words.of("file.missing", file));
        if (Files.size(file) > MOST_BYTES) throw TooMuch.bytes(MOST_BYTES);
        var bytes = Files.readAllBytes(file);
        var name = file.getFileName().toString();
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K')
            throw new IOException(Words.of("table.spreadsheet", name));
        var words = Encoding.words(bytes);
        var table =
                name.toLowerCase(Locale.ROOT).endsWith(".bib")
                        ? BibTex.read(words)
                        : table(words, words);
        if (table.rows().isEmpty()) throw new IOException(Words.of("table.none", name));
        return table;
    }

    /// What lies on a clipboard.
    ///
    /// @param html empty: none
    /// @param words the same as plain text
    public static Table table(String html, String words) throws IOException {
        var rows = HtmlTables.read(html);
        if (rows.size() > Table.MOST_ROWS) throw TooMuch.rows();
        if (!rows.isEmpty()) return Table.of(rows.stream().map(TableFiles::clean).toList());
        return Separated.read(words);
    }

    private static java.util.List<String> clean(java.util.List<String> cells) {
        return cells.stream().map(Cells::clean).toList();
    }
}
