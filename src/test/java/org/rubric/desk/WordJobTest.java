package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;

/// A document becomes a Word file, whole or not at all.
class WordJobTest {
    @TempDir Path folder;

    private final Document document = recommendation(clause("c", "Scope", p("Rivers.")));

    private ExportJob job(Path file) {
        var subject = new Subject("Rivers", document, List.of());
        return new ExportJob(subject, ExportJob.Format.of(file).orElseThrow(), file, Look.DRAFT);
    }

    @Test
    void theEndingSaysTheFormat() {
        assertEquals(Optional.of(ExportJob.Format.WORD), ExportJob.Format.of(Path.of("a.DOCX")));
        assertEquals(Optional.empty(), ExportJob.Format.of(Path.of("a.doc")));
    }

    @Test
    void theFileOpensAsTheDocument() throws IOException {
        var file = folder.resolve("rivers.docx");
        var exported = job(file).run(new Typesetter(new Typefaces(List.of())));
        assertEquals(List.of(), exported.findings());
        assertEquals(document, new WordImporter().read(file, Progress.NONE).base());
    }

    @Test
    void cancelledItLeavesNothing() throws IOException {
        var file = folder.resolve("rivers.docx");
        var typesetter = new Typesetter(new Typefaces(List.of()));
        assertThrows(CancellationException.class, () -> job(file).run(typesetter, (_, _) -> false));
        assertFalse(Files.exists(file));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
