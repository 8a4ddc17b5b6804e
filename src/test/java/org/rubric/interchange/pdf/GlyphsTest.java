package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What glyphs read as, and where they stand.
class GlyphsTest {
    private static final Ink INK = new Ink(Specimen.ROMAN, 12, 0);
    @TempDir Path folder;

    @Test
    void aGlyphThatStandsForTwoCharactersSaysWhich() throws IOException {
        var imprint = paragraph("non-breaking ITU\u2011T");
        assertEquals("non-breaking ITU\u2011T", read(imprint));
        assertTrue(operators(imprint).contains("/Span<</ActualText<FEFF2011>>>BDC"));
    }

    /// Written from left to right, as it looks; readers turn it round, brackets and all.
    @Test
    void whatRunsToTheLeftIsReadFromTheRight() throws IOException {
        var text = "שלום (א) שלום";
        var seen = "םולש (א) םולש";
        var glyphs = seen.chars().map(c -> Specimen.ROMAN.glyph(c)).toArray();
        var source = new Mark.Source(Id.of("x"), 0, text, true);
        var run = new Mark.Glyphs(72, 80, INK, glyphs, new float[0], source);
        var imprint = of(new Specimen().open(0).mark(run).close());
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(imprint))) {
            assertEquals(text, new PDFTextStripper().getText(document).lines().findFirst().get());
        }
        assertFalse(operators(imprint).contains("ActualText"));
    }

    /// Readers put vowel marks elsewhere, so the words are told as they are written.
    @Test
    void vowelMarksAreReadFromTheWords() throws IOException {
        var text = "שָלום";
        var glyphs = "םולָש".chars().map(c -> Specimen.ROMAN.glyph(c)).toArray();
        var source = new Mark.Source(Id.of("x"), 0, text, true);
        var run = new Mark.Glyphs(72, 80, INK, glyphs, new float[0], source);
        assertTrue(
                operators(of(new Specimen().open(0).mark(run).close()))
                        .contains("/Span<</ActualText<FEFF05E905B805DC05D505DD>>>BDC"));
    }

    @Test
    void kindsOfSpacesNeedNoWords() {
        assertFalse(operators(paragraph("5 km 5\u00A0km")).contains("ActualText"));
    }

    @Test
    void everyGlyphNumberSurvivesTheStringSyntax() throws IOException {
        var words =
                IntStream.range(33, 0x500)
                        .filter(Character::isLetterOrDigit)
                        .filter(c -> Specimen.ROMAN.glyph(c) != 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        assertTrue(words.length() > 800);
        assertEquals(words, read(paragraph(words)));
    }

    @Test
    void aLigatureIsReadByItsLetters() throws IOException {
        int ligature = Specimen.ROMAN.glyph('\uFB01');
        var run = Specimen.glyphs(72, 80, INK, new int[] {ligature}, new float[0], "fi");
        var imprint = of(new Specimen().open(0).mark(run).close());
        assertEquals("fi", read(imprint));
        valid(imprint);
    }

    @Test
    void aCharacterThatTheFaceLacksIsABoxThatReadsAsItself() throws IOException {
        var imprint = paragraph("x \u4E2D \uE001 y");
        assertEquals("x \u4E2D \uE001 y", read(imprint));
        valid(imprint);
    }

    @Test
    void oddCharactersStayValid() throws IOException {
        int e = Specimen.ROMAN.glyph('e');
        var words = "\uFEFF\uFFFF\uD800\u0007\uF0B7e";
        var glyphs = new int[] {e, e, e, e, e, 70_000};
        var run = Specimen.glyphs(72, 80, INK, glyphs, new float[0], words);
        valid(of(new Specimen().open(0).mark(run).close()));
    }

    @Test
    void shiftsNeverAddUpToAnError() throws IOException {
        var words = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
        var shifts = new float[words.length()];
        for (int i = 0; i < shifts.length; i++) if (words.charAt(i) == ' ') shifts[i] = 3.3337f;
        var s = new Specimen();
        s.open(s.element(0, Role.P)).words(72, words, Specimen.ROMAN, shifts).close();
        double width = 0;
        for (int i = 0; i < words.length() - 1; i++)
            width += INK.advance(Specimen.ROMAN.glyph(words.charAt(i))) + shifts[i];
        assertEquals(72 + width, lastGlyph(of(s)), 0.02);
    }

    @Test
    void wordsPartedByATabOrALineAreReadApart() throws IOException {
        var s = new Specimen().open(0);
        s.mark(run(72, 80, "6.2", -1)).mark(run(110, 80, "Sensors of", 0));
        s.mark(run(72, 96, "water", 11)).mark(run(101, 90, "3", 16)).mark(run(108, 96, "s", 17));
        assertEquals("6.2 Sensors of water3s", read(of(s.close())));
    }

    @Test
    void aWordDividedAtTheLineStaysOne() throws IOException {
        var s = new Specimen().open(0);
        s.mark(run(72, 80, "https://itu.int/", 0)).mark(run(72, 96, "publications", 16));
        s.mark(run(72, 112, "\u4E2D", 30)).mark(run(72, 128, "\u6587", 40));
        assertEquals("https://itu.int/publications \u4E2D\u6587", read(of(s.close())));
    }

    private static Mark.Glyphs run(double x, double y, String words, int from) {
        var source = new Mark.Source(Id.of("b"), from, words);
        return new Mark.Glyphs(
                x, y, INK, Specimen.gids(words, Specimen.ROMAN), new float[0], source);
    }

    private static double lastGlyph(Imprint imprint) throws IOException {
        var last = new double[1];
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> glyphs) {
                        if (text.endsWith("z")) last[0] = glyphs.getLast().getX();
                    }
                };
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(imprint))) {
            stripper.getText(document);
        }
        return last[0];
    }

    private static Imprint paragraph(String words) {
        var s = new Specimen();
        return of(s.line(s.element(0, Role.P), words));
    }

    private static Imprint of(Specimen specimen) {
        return specimen.page("1").imprint();
    }

    private static String read(Imprint imprint) throws IOException {
        return TagTree.of(PdfExporterTest.bytes(imprint)).root().text();
    }

    private static String operators(Imprint imprint) {
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(imprint));
                var content = document.getPage(0).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void valid(Imprint imprint) throws IOException {
        var file = folder.resolve("glyphs.pdf");
        Files.write(file, PdfExporterTest.bytes(imprint));
        for (var verdict : new PdfValidator().validate(file))
            assertEquals(List.of(), verdict.failures());
    }
}
