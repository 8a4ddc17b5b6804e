package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.desk.OpenJob;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;

/// A file that holds comments: a table as such, or the longest table of a Word file.
public final class RemarkFile {
    private RemarkFile() {}

    /// Whether a file may hold a table of comments, by its name.
    public static boolean fits(Path file) {
        return name(file).matches("(?s).*\\.(?:csv|tsv|txt|html?|docx)");
    }

    /// @throws IOException with one sentence if there is no table in it
    public static Table read(Path file) throws IOException {
        if (!name(file).endsWith(".docx")) return TableFiles.read(file);
        return table(new OpenJob(file).read(Progress.NONE).accepted(), file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static Table table(Document document, Path file) throws IOException {
        var best = new ArrayList<Exhibit.Table>();
        document.forEach(
                block -> {
                    if (!(block instanceof Exhibit.Table table)) return;
                    if (best.isEmpty() || table.rows().size() > best.getFirst().rows().size()) {
                        best.clear();
                        best.add(table);
                    }
                });
        if (best.isEmpty()) throw new IOException(Words.of("remarks.none", file.getFileName()));
        var rows = best.getFirst().rows();
        if (rows.size() > Table.MOST_ROWS)
            throw new IOException(Words.of("remarks.long", file.getFileName()));
        return Table.of(rows.stream().map(RemarkFile::cells).toList());
    }

    private static List<String> cells(Exhibit.Row row) {
        return row.cells().stream().limit(Table.MOST_COLUMNS).map(RemarkFile::words).toList();
    }

    private static String words(Block cell) {
        var words = new StringBuilder();
        cell.forEach(
                block -> {
                    var line = Inline.text(block.runs()).strip();
                    if (line.isEmpty()) return;
                    if (!words.isEmpty()) words.append('\n');
                    words.append(line);
                });
        return words.substring(0, Math.min(words.length(), Table.LONGEST_CELL));
    }
}
