package org.rubric.interchange.termbase;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rubric.interchange.tables.CommaSeparated;

/// Terms as a table (RFC 4180): one a row, the first row names the columns. A byte-order mark lets
/// spreadsheets read its letters right.
public final class TermCsv {
    private static final List<String> COLUMNS = List.of(Words.of("termbase.columns").split("[|]"));

    private TermCsv() {}

    /// Writes the table. The writer stays open.
    public static void write(List<Concept> concepts, Writer out) throws IOException {
        out.write('\uFEFF');
        line(COLUMNS, out);
        for (var concept : concepts) {
            var card = concept.card();
            line(
                    List.of(
                            card.term(),
                            concept.abbreviation() ? "abbreviation" : "term",
                            card.definition(),
                            card.source(),
                            card.locator(),
                            card.language(),
                            concept.found()),
                    out);
        }
        out.flush();
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        out.write(CommaSeparated.line(cells) + "\r\n");
    }
}
