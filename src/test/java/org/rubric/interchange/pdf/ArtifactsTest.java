package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What is said of things that nobody is to hear.
class ArtifactsTest {

    @Test
    void headsAndFoliosBelongToPagination() throws IOException {
        var content = content(aside("Rec. ITU-T Y.4000", 40).line(0, Role.P, "text"));
        assertTrue(content.contains("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>"));
        assertTrue(content.contains("/Subtype/Footer/Attached[/Bottom]"));
        var middle = content(aside("Table 1 (continued)", 400));
        assertTrue(middle.contains("/Artifact<</Type/Pagination>>BDC"), middle);
    }

    @Test
    void rulesBelongToTheLayoutEvenInsideATable() throws IOException {
        var s = new Specimen();
        int table = s.element(0, Role.TABLE);
        s.open(table).mark(new Mark.Stroke(new Mark.Box(72, 80, 100, 0), 0.5, 0)).close();
        s.mark(new Mark.Fill(new Mark.Box(72, 90, 100, 10), 0xEEEEEE));
        var content = content(s);
        assertEquals(1, content.split("/Artifact<</Type/Layout>>BDC", -1).length - 1, content);
        assertFalse(content.contains("/Table<<"), content);
    }

    @Test
    void anUnderlineBelongsToItsWords() throws IOException {
        var s = new Specimen();
        s.open(s.element(0, Role.P)).words(72, "underlined", Specimen.ROMAN);
        s.mark(new Mark.Stroke(new Mark.Box(72, 82, 60, 0), 0.5, 0xFF0000)).close();
        var content = content(s);
        assertEquals(1, content.split("/P<</MCID", -1).length - 1, content);
        assertTrue(content.contains("1 0 0 RG"), content);
    }

    @Test
    void whatIsOpenedInsideAnArtifactIsNotHeard() throws IOException {
        var s = new Specimen();
        int cell = s.element(0, Role.P);
        s.open(Element.ARTIFACT).open(cell).words(72, "again", Specimen.ROMAN).close().close();
        s.feed().line(cell, "once");
        assertEquals("once", TagTree.of(PdfExporterTest.bytes(s.page("").imprint())).root().text());
    }

    @Test
    void coloursAreSaidOnceAndOnlyWhereTheyChange() throws IOException {
        var s = new Specimen().open(0);
        for (int colour : new int[] {0, 0x808080, 0x808080, 0xFFFFFF, 0x336699}) {
            var ink = new Ink(Specimen.ROMAN, 12, colour);
            var glyphs = Specimen.gids("x", Specimen.ROMAN);
            s.mark(Specimen.glyphs(72, s.y(), ink, glyphs, new float[0], "x")).feed();
        }
        var content = content(s.close());
        assertEquals(1, content.split("\\.50\\d g", -1).length - 1, content);
        assertTrue(content.contains("1 g") && content.contains(".200 .400 .600 rg"), content);
    }

    private static Specimen aside(String words, double y) {
        var ink = new Ink(Specimen.ROMAN, 10, 0);
        var glyphs = Specimen.gids(words, Specimen.ROMAN);
        return new Specimen()
                .open(Element.ARTIFACT)
                .mark(Specimen.glyphs(72, y, ink, glyphs, new float[0], words))
                .close();
    }

    private static String content(Specimen s) throws IOException {
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(s.page("1").imprint()));
                var content = document.getPage(0).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
