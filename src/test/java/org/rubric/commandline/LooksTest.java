package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;

/// The sample in every look, with everything that can be added, conforms to both standards.
class LooksTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "draft, false",
        "draft, true",
        "contribution, false",
        "liaison, true",
        "report, true",
        "published, false",
        "published, true"
    })
    void conformsInEveryLook(String name, boolean added) throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            var look = Look.named(name).orElseThrow().with(Finishing.of(added, added));
            var subject = new Subject("sample", Sample.draft(), List.of());
            var file = folder.resolve("sample.pdf");
            var done = desk.export(new ExportJob(subject, ExportJob.Format.PDF, file, look));
            assertTrue(done.pages() > 15, done.words());
            for (var verdict : new PdfValidator().validate(file))
                assertEquals(List.of(), verdict.failures(), verdict.flavour());
        }
    }

    @Test
    void theVerbTakesLookWatermarkAndLineNumbers() throws IOException {
        var plain = folder.resolve("plain.pdf").toString();
        var marked = folder.resolve("marked.pdf").toString();
        export("-o", plain, "--look", "published");
        export("-o", marked, "--look", "published", "--watermark", "--line-numbers");
        assertTrue(Files.size(Path.of(marked)) > Files.size(Path.of(plain)));
    }

    private void export(String... options) throws IOException {
        var words = new ArrayList<>(List.of("export", "Y.IoT-flood"));
        words.addAll(List.of(options));
        try (var desk = new Desk(folder.resolve("home"))) {
            var quiet = new PrintStream(OutputStream.nullOutputStream());
            assertEquals(0, new CommandLineFace(desk, quiet, quiet).run(words));
        }
    }
}
