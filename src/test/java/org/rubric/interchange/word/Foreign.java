package org.rubric.interchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// A document as a Word file that does not carry its source, as other programs save it.
public final class Foreign {
    private Foreign() {}

    public static Path file(Document document, Look look, Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordExporter().write(document, look, out, Progress.NONE);
        var file = Files.createTempFile(folder, "foreign", ".docx");
        try (var from = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().startsWith("customXml/")) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = from.readAllBytes();
                to.write(entry.getName().endsWith(".rels") ? untied(bytes) : bytes);
                to.closeEntry();
            }
        }
        return file;
    }

    private static byte[] untied(byte[] relations) {
        var text = new String(relations, StandardCharsets.UTF_8);
        return text.replaceAll("<Relationship [^>]*customXml[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
