package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint.Colophon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Page labels, list numbering, metadata, and the checker's own words.
class SmallPartsTest {
    @TempDir Path folder;

    @Test
    void pageLabelsAreThePrintedFolios() throws IOException {
        var folios = new String[] {"", "i", "ii", "iii", "iv", "1", "2", "3", "A-9", "A-10", "9"};
        var s = new Specimen();
        for (var folio : folios) s.line(0, Role.P, "text").page(folio);
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(s.imprint()))) {
            var labels = document.getDocumentCatalog().getPageLabels();
            var read = labels.getLabelsByPageIndices();
            for (int i = 0; i < folios.length; i++) assertEquals(folios[i], read[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a), LowerAlpha",
        "'a),b)', LowerAlpha",
        "'i),ii)', LowerRoman",
        "'i),j)', LowerAlpha",
        "'1)', Decimal",
        "'(12)', Decimal",
        "'I.,II.', UpperRoman",
        "A, UpperAlpha",
        "•, Disc",
        "–, Disc",
        "○, Circle",
        "▪, Square",
        "IoT, None",
        "Step 1, None"
    })
    void listsSayHowTheyAreNumbered(String labels, String numbering) {
        assertEquals(numbering, ListNumbering.of(List.of(labels.split(","))));
    }

    @Test
    void hostileMetadataStaysValid() throws IOException {
        var colophon =
                new Colophon(
                        "A <b> & \u0001 \uFFFF \uD800 \uD83D\uDE00 title ABOUT",
                        "</rdf:li>",
                        "]]>",
                        List.of("a;b", "\"c\"", ""),
                        "not a language",
                        "2026-13-99");
        valid(colophon);
        valid(new Colophon("", "", "", List.of(), "", ""));
    }

    @Test
    void aLanguageTagThatIsNoneIsLeftOut() throws IOException {
        var s = new Specimen();
        for (var tag : List.of("fr", "zh-Hans-CN", "x_none", "en,fr", " ", "überall"))
            s.line(s.element(0, Role.P, Attributes.NONE.withLanguage(tag)), "text");
        var tree = TagTree.of(PdfExporterTest.bytes(s.page("1").imprint())).toString();
        assertEquals(2, tree.split("Lang=", -1).length - 1, tree);
    }

    private void valid(Colophon colophon) throws IOException {
        var s = new Specimen().line(0, Role.P, "text").page("1");
        var file = folder.resolve("metadata.pdf");
        Files.write(file, PdfExporterTest.bytes(s.imprint(colophon)));
        for (var verdict : new PdfValidator().validate(file))
            assertEquals(List.of(), verdict.failures());
    }

    @Test
    void theCheckerSaysWhatIsWrong() throws IOException {
        var file = folder.resolve("wrong.pdf");
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(PdfExporterTest.everything()))) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().setMetadata(null);
            document.save(file.toFile());
        }
        var verdicts = new PdfValidator().validate(file);
        assertEquals(List.of("2a", "ua1"), verdicts.stream().map(Verdict::flavour).toList());
        for (var verdict : verdicts) {
            assertTrue(!verdict.compliant());
            assertTrue(verdict.failures().getFirst().matches("[\\d.]+-\\d+: .+ \\(.*first .*\\)"));
        }
    }

    @Test
    void aCheckThatTakesTooLongIsGivenUp() throws IOException {
        var file = folder.resolve("long.pdf");
        var s = new Specimen();
        for (int page = 1; page <= 40; page++) {
            for (int line = 0; line < 40; line++) s.line(0, Role.P, "text of a long file");
            s.page("" + page);
        }
        Files.write(file, PdfExporterTest.bytes(s.imprint()));
        var hasty = new PdfValidator(Duration.ZERO);
        var refusal = assertThrows(IOException.class, () -> hasty.validate(file));
        assertTrue(refusal.getMessage().contains("within 0 seconds"), refusal.getMessage());
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("letter.pdf"), "Dear colleague,");
        assertThrows(IOException.class, () -> new PdfValidator().validate(file));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PdfValidator().validate(file, List.of("9z")));
    }
}
