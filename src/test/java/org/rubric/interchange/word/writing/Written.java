package org.rubric.interchange.word.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.typesetting.Look;

/// A document as a Word file.
record Written(byte[] bytes, List<Finding> findings) {

    static Written of(Document document, Look look) {
        try {
            var out = new ByteArrayOutputStream();
            var findings = new WordExporter().write(document, look, out, Progress.NONE);
            return new Written(out.toByteArray(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In the look of its kind.
    static Written of(Document document) {
        return of(document, Look.usual(document.front().identity().kind()));
    }

    Map<String, byte[]> parts() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var parts = new LinkedHashMap<String, byte[]>();
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                parts.put(e.getName(), zip.readAllBytes());
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String part(String name) {
        return new String(parts().get(name), StandardCharsets.UTF_8);
    }

    String text() {
        return part("word/document.xml");
    }

    /// What stands after the header tables and the title.
    String body(String from) {
        var text = text();
        return text.substring(text.indexOf(from));
    }

    Imported read(Path folder) throws IOException {
        return new WordImporter().read(file(folder), Progress.NONE);
    }

    /// As any reader understands it that does not know the source.
    Imported readBare(Path folder) throws IOException {
        return new WordImporter()
                .read(Bare.of(file(folder), folder.resolve("bare.docx")), Progress.NONE);
    }

    Path file(Path folder) throws IOException {
        return Files.write(folder.resolve("written.docx"), bytes);
    }
}
