package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Media;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;

/// One set of pages in each standard, asked of veraPDF.
class StandardTest {
    @TempDir Path folder;

    static Edition edition(Standard standard) {
        var words = Media.of("application/json", "{}".getBytes(StandardCharsets.UTF_8));
        var source = new Attachment("draft.json", "The source", Attachment.Relation.SOURCE, words);
        return new Edition(standard, Map.of(), List.of(source));
    }

    static byte[] bytes(Imprint imprint, Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExporter().write(imprint, edition, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = Standard.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNMARKED"})
    void everyStandardIsKept(Standard standard) throws IOException {
        conforms(PdfExporterTest.everything(), standard);
        conforms(Showpiece.imprint(Showpiece.document()), standard);
        conforms(Showpiece.imprint(Sample.draft()), standard);
    }

    private void conforms(Imprint imprint, Standard standard) throws IOException {
        var file = folder.resolve("file.pdf");
        Files.write(file, bytes(imprint, edition(standard)));
        var verdicts = new PdfValidator().validate(file, standard.flavours());
        assertEquals(2, verdicts.size());
        for (var verdict : verdicts)
            assertEquals(List.of(), verdict.failures(), standard + " as " + verdict.flavour());
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void theSamePagesGiveTheSameBytes(Standard standard) throws IOException {
        var imprint = Showpiece.imprint(Showpiece.document());
        assertArrayEquals(bytes(imprint, edition(standard)), bytes(imprint, edition(standard)));
    }

    @Test
    void theCheckerIsAskedForTheStandardThatTheFileClaims() throws IOException {
        var file = folder.resolve("file.pdf");
        Files.write(file, bytes(PdfExporterTest.everything(), edition(Standard.A2A)));
        for (var other : List.of("3a", "4", "ua2"))
            assertTrue(!new PdfValidator().validate(file, List.of(other)).getFirst().compliant());
    }

    @Test
    void anUnmarkedFileIsTaggedButClaimsNothing() throws IOException {
        var file = bytes(PdfExporterTest.everything(), edition(Standard.UNMARKED));
        var packet = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(!packet.contains("pdfaid:part") && !packet.contains("pdfuaid:part"));
        assertTrue(packet.contains("A specimen"));
        assertEquals("1 Scope", first(TagTree.of(file).root()));
    }

    private static String first(TagTree.Node node) {
        return node.kids().getFirst() instanceof TagTree.Node inner ? inner.text() : "";
    }

    @Test
    void whatNobodyDescribesIsRefusedUnlessNothingIsClaimed() throws IOException {
        var s = new Specimen();
        s.open(s.element(0, Role.FIGURE)).words(72, "drawn", Specimen.ROMAN).close();
        var imprint = s.page("1").imprint();
        var out = new ByteArrayOutputStream();
        var refused =
                assertThrows(
                        IOException.class,
                        () -> new PdfExporter().write(imprint, Edition.USUAL, out));
        assertEquals(
                "a picture is without alternative text, so that the file would not be PDF/UA-1;"
                        + " describe it, or ask for an unmarked file.",
                refused.getMessage());
        assertEquals(0, out.size());
        assertTrue(bytes(imprint, edition(Standard.UNMARKED)).length > 1000);
    }

    @Test
    void theFirstLineAndTheTrailerAreThoseOfTheVersion() throws IOException {
        for (var standard : Standard.values()) {
            var file = bytes(PdfExporterTest.everything(), edition(standard));
            var line = new String(file, 0, 8, StandardCharsets.US_ASCII);
            assertEquals(standard.second() ? "%PDF-2.0" : "%PDF-1.7", line);
            try (var document = Loader.loadPDF(file)) {
                var trailer = document.getDocument().getTrailer();
                assertEquals(!standard.second(), trailer.containsKey("Info"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2a, A2A",
        "3a, A3A",
        "4, A4",
        "4f, A4F",
        "unmarked, UNMARKED",
        "a2a+ua1, A2A",
        "a3a+ua1, A3A",
        "a4+ua2, A4"
    })
    void aStandardIsNamedInAWord(String word, Standard standard) {
        assertEquals(Optional.of(standard), Standard.of(word));
    }

    @ParameterizedTest
    @CsvSource({"1b", "''", "2A", "pdf", "a"})
    void otherWordsNameNone(String word) {
        assertEquals(Optional.empty(), Standard.of(word));
    }
}
