package org.rubric.desk.terms;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rubric.desk.WholeFile;
import org.rubric.interchange.termbase.Concept;
import org.rubric.interchange.termbase.Tbx;
import org.rubric.interchange.termbase.TermCsv;

/// Writes the term base to a file: TBX where its name ends so, else a table for a spreadsheet.
public record TermExportJob(TermBase base) {

    /// Answers how many were written.
    public int write(Path file) throws IOException {
        var concepts = concepts();
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean tbx = name.endsWith(".tbx") || name.endsWith(".xml");
        WholeFile.write(file, out -> write(concepts, tbx, out));
        return concepts.size();
    }

    private static void write(List<Concept> concepts, boolean tbx, OutputStream out)
            throws IOException {
        if (tbx) {
            Tbx.write(concepts, Words.of("terms.title"), out);
            return;
        }
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TermCsv.write(concepts, text);
        text.flush();
    }

    private List<Concept> concepts() {
        return base.all().stream()
                .map(
                        entry ->
                                new Concept(
                                        entry.card(),
                                        entry.abbreviation(),
                                        entry.home().map(TermEntry.Home::name).orElse("")))
                .toList();
    }
}
