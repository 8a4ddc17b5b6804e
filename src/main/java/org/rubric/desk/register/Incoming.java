package org.rubric.desk.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rubric.catalogue.Catalogue;
import org.rubric.interchange.bundle.CatalogueFormat;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;

/// What came in for the registers.
public sealed interface Incoming {

    /// Rows.
    ///
    /// @param name of the file; or what was pasted, in words
    record Rows(String name, Table table) implements Incoming {}

    /// A whole catalogue.
    record Whole(String name, Catalogue catalogue) implements Incoming {}

    /// Where it came from, in words.
    String name();

    /// Whether a file is for the registers: by its name, and JSON by what it begins with, because
    /// drafts are JSON too.
    static boolean fits(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json")) return name.matches(".*\\.(csv|tsv|txt|bib|html?)");
        try (var in = Files.newInputStream(file)) {
            var begin = new String(in.readNBytes(200), UTF_8).replaceAll("\\s", "");
            return begin.matches("\\{\"(?:group|texts|structure|people|directory)\".*");
        } catch (IOException _) {
            return false;
        }
    }

    /// @throws IOException with one sentence if it cannot be read, or is more than is taken
    static Incoming of(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json"))
            return new Rows(name, TableFiles.read(file));
        if (!Files.isRegularFile(file)) throw new IOException(Written.words("file.missing", file));
        try (var in = Files.newInputStream(file)) {
            return new Whole(name, CatalogueFormat.read(in));
        } catch (IOException e) {
            throw new IOException(Written.words("catalogue.trouble", name, e.getMessage()), e);
        }
    }

    /// What lies on a clipboard.
    ///
    /// @param html empty: none
    /// @throws IOException with one sentence if there is no table, or more than is taken
    static Incoming pasted(String html, String words) throws IOException {
        if (words.stripLeading().startsWith("{"))
            return new Whole(
                    Written.words("incoming.clipboard"),
                    CatalogueFormat.read(new ByteArrayInputStream(words.getBytes(UTF_8))));
        var table = TableFiles.table(html, words);
        if (table.rows().isEmpty()) throw new IOException(Written.words("incoming.none"));
        return new Rows(Written.words("incoming.pasted"), table);
    }
}
