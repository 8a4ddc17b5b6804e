package org.rubric.desk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.typesetting.Look;

/// The sheet of keys: one page, valid, every key on it.
class KeySheetTest {
    @TempDir private Path folder;

    @Test
    void oneValidPageWithEveryKey() throws IOException {
        var file = folder.resolve("keys.pdf");
        var document = KeySheet.of(Keys.shipped(), "0.1.0");
        try (var desk = new Desk(folder.resolve("home"))) {
            var job = new ExportJob(new Subject("keys", document, List.of()), ExportJob.Format.PDF, file, Look.SHEET);
            var done = desk.export(job);
            Files.copy(file, Path.of("target/keys.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertEquals(List.of(), done.findings());
            assertEquals(1, done.pages());
        }
        for (var verdict : new PdfValidator().validate(file))
            assertTrue(verdict.compliant(), verdict.toString());
    }
}
