package org.rubric.workbench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.rubric.desk.Desk;
import org.rubric.desk.WholeFile;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Plain;
import org.rubric.interchange.bundle.CatalogueFormat;
import org.rubric.interchange.tables.CommaSeparated;

/// Registers as files for others, written whole or not at all; what goes wrong is one sentence.
record CatalogueFiles(Desk desk) {

    /// A register as CSV, every fact a column, with a byte-order mark so that spreadsheets read its
    /// letters right.
    void csv(Register register, Path file) throws IOException {
        boolean cards = Forms.card(register.word()).isPresent();
        var listing =
                cards
                        ? Plain.list(register.word(), desk.catalogue())
                        : desk.list(register.source());
        var words = "\uFEFF" + CommaSeparated.write(listing.columns(), listing.rows());
        WholeFile.write(file, out -> out.write(words.getBytes(UTF_8)));
    }

    /// The whole catalogue, as another group's editor takes it in.
    void json(Path file) throws IOException {
        var catalogue = desk.catalogue();
        WholeFile.write(file, out -> CatalogueFormat.write(catalogue, out));
    }
}
