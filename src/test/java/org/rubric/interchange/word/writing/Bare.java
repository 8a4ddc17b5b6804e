package org.rubric.interchange.word.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A Word file of ours without the source that it carries: what other programs make of it.
final class Bare {
    private Bare() {}

    /// With another byte in the text, as if somebody had changed it.
    static Path touched(Path file, Path to) throws IOException {
        try (var from = new ZipFile(file.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
                if (entry.getName().equals("word/document.xml")) zip.write('\n');
                zip.closeEntry();
            }
        }
        return to;
    }

    static Path of(Path file, Path to) throws IOException {
        try (var from = new ZipFile(file.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith("customXml/")) continue;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
                zip.closeEntry();
            }
        }
        return to;
    }
}
