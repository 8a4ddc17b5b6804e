package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Alteration;
import org.rubric.document.Alterations;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.interchange.pdf.Standard;
import org.rubric.interchange.pdf.Verdict;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// The sample as a file of each kind.
class ExportJobTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Typefaces());
    @TempDir Path folder;

    private Path export(Standard standard) throws IOException {
        var subject = new Subject("sample", Sample.draft(), List.of());
        var file = folder.resolve("Y.IoT-flood.pdf");
        new ExportJob(subject, ExportJob.Format.PDF, file, Look.DRAFT, standard).run(TYPESETTER);
        return file;
    }

    @ParameterizedTest
    @EnumSource(names = {"A3A", "A4F"})
    void aFileThatMayCarryOthersCarriesItsSource(Standard standard) throws IOException {
        try (var pdf = Loader.loadPDF(export(standard).toFile())) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(1, files.size());
            var source = files.values().iterator().next();
            assertEquals("Y.IoT-flood.json", source.getFilename());
            var read =
                    BundleFormat.read(
                            new ByteArrayInputStream(source.getEmbeddedFile().toByteArray()));
            assertEquals(Sample.draft(), read);
        }
    }

    /// The words of two versions are no source.
    @ParameterizedTest
    @EnumSource(names = {"A2A", "A3A", "A4"})
    void aFileTellsOfChangesAndCarriesNoSource(Standard standard) throws IOException {
        var document = Sample.draft();
        var clause = document.body().getFirst().id();
        var changed = Alteration.whole(Alteration.Kind.INSERTED, "", "");
        var file = folder.resolve("changes.pdf");
        var exported =
                new ExportJob(
                                new Subject("sample", document, List.of()),
                                ExportJob.Format.PDF,
                                file,
                                Look.DRAFT,
                                standard)
                        .telling(
                                new ExportJob.Changes(
                                        new Alterations(Map.of(clause, List.of(changed))),
                                        Optional.of(Numbering.of(document)),
                                        "TD 12"))
                        .run(TYPESETTER);
        assertTrue(exported.pages() > 1);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("Changes since TD 12: inserted"), words);
            assertNull(pdf.getDocumentCatalog().getNames().getEmbeddedFiles());
        }
        for (var verdict : new PdfValidator().validate(file, standard.flavours()))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
    }

    @ParameterizedTest
    @EnumSource(names = {"A2A", "A3A", "A4", "A4F"})
    void theCheckerAsksWhatTheFileSays(Standard standard) throws IOException {
        var verdicts = new PdfValidator().validate(export(standard));
        assertEquals(standard.flavours(), verdicts.stream().map(Verdict::flavour).toList());
        assertTrue(verdicts.stream().allMatch(Verdict::compliant), verdicts.toString());
    }

    @Test
    void clausesTablesAndFiguresAreFoundByTheirNumbers() throws IOException {
        try (var pdf = Loader.loadPDF(export(Standard.A2A).toFile())) {
            var catalogue = pdf.getDocumentCatalog();
            for (var name : List.of("clause-1", "clause-6.2", "table-6-1", "annex-A", "appendix-I"))
                assertTrue(
                        catalogue.findNamedDestinationPage(new PDNamedDestination(name)) != null,
                        name);
        }
        assertTrue(Files.size(folder.resolve("Y.IoT-flood.pdf")) < 400_000);
    }
}
