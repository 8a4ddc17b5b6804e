package org.rubric.desk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.typesetting.Look;

/// What is printed of help: the sheet of keys is one page with every key on it, and both files are
/// valid.
class KeySheetTest {
    /// In `target`, so that it can be looked at.
    private static final Path OUT = Path.of("target", "guide");

    @TempDir private Path home;

    private int pages(Document document, Look look, String name) throws IOException {
        java.nio.file.Files.createDirectories(OUT);
        var file = OUT.resolve(name);
        int pages;
        try (var desk = new Desk(home)) {
            var subject = new Subject(name, document, List.of());
            var done = desk.export(new ExportJob(subject, ExportJob.Format.PDF, file, look));
            assertEquals(List.of(), done.findings());
            pages = done.pages();
        }
        var verdicts = new PdfValidator().validate(file);
        assertTrue(verdicts.size() >= 2, verdicts.toString());
        for (var verdict : verdicts) assertTrue(verdict.compliant(), verdict.toString());
        return pages;
    }

    private static String words(Document document) {
        var text = new StringBuilder();
        document.forEach(block -> text.append(Inline.text(block.runs())).append('\n'));
        return text.toString();
    }

    @Test
    void oneValidPageWithEveryKey() throws IOException {
        var sheet = KeySheet.of(Keys.shipped(), "0.1.0");
        var words = words(sheet);
        for (var bound : Keys.shipped().all()) {
            assertTrue(words.contains(KeySheet.words(bound)), bound.action());
            for (var name : bound.names())
                assertTrue(words.contains("\n" + name + "\n"), bound.action() + " " + name);
        }
        assertEquals(1, pages(sheet, Look.SHEET, "keys.pdf"));
    }

    @Test
    void allAnswersAreAValidDocument() throws IOException {
        var guide = Guide.of(Topics.shipped(), Keys.shipped(), "0.1.0");
        var words = words(guide);
        for (var topic : Topics.shipped().all())
            assertTrue(words.contains(topic.title()), topic.id());
        assertTrue(pages(guide, Look.GUIDE, "answers.pdf") > 5);
    }
}
