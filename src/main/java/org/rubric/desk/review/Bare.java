package org.rubric.desk.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rubric.document.Document;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// Word files read as what they show, without the source that ours carry.
final class Bare {
    private static final String SOURCE = "customXml/";

    private Bare() {}

    /// @throws IOException in one sentence if it is no Word file
    static Imported read(Path file, Progress progress) throws IOException {
        try (var opened = WordPackage.open(file)) {
            opened.hide(SOURCE);
            return new WordImporter().read(opened, progress);
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
}
