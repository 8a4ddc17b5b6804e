package org.rubric.desk.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rubric.document.Document;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// Word files read as what they show, without the source that ours carry.
final class Bare {
    private static final String SOURCE = "customXml/";
    private static final long MOST = 1L << 30;
    private static final int MOST_PARTS = 10_000;

    private Bare() {}

    /// @throws IOException in one sentence if it is no Word file
    static Imported read(Path file, Progress progress) throws IOException {
        var bare = Files.createTempFile("rubric-returned", ".docx");
        try {
            try {
                strip(file, bare);
            } catch (ZipException _) {
                // What kind of file it is instead, the importer says.
                return new WordImporter().read(file, progress);
            }
            return new WordImporter().read(bare, progress);
        } finally {
            Files.deleteIfExists(bare);
        }
    }

    /// A document as it is read back from the Word file that is made of it.
    static Document readBack(Document document, Look look) throws IOException {
        var file = Files.createTempFile("rubric-sent", ".docx");
        try {
            try (var out = Files.newOutputStream(file)) {
                new WordExporter().write(document, look, out, Progress.NONE);
            }
            return read(file, Progress.NONE).accepted();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void strip(Path file, Path bare) throws IOException {
        long left = MOST;
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(bare))) {
            out.setLevel(Deflater.BEST_SPEED);
            if (zip.size() > MOST_PARTS) throw new IOException("It has too many parts.");
            for (var entry : zip.stream().toList()) {
                if (entry.isDirectory() || entry.getName().startsWith(SOURCE)) continue;
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    left -= copy(in, out, left);
                }
                out.closeEntry();
            }
        }
    }

    private static long copy(InputStream in, ZipOutputStream out, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > most) throw new IOException("It holds more than a gigabyte.");
            out.write(buffer, 0, read);
        }
        return copied;
    }
}
