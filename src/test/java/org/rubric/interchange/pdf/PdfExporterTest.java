package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.drawing.Drawings;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PdfExporterTest {
    @TempDir Path folder;

    @Test
    void aDocumentOfEveryKindConformsToBothStandards() throws IOException {
        var file = folder.resolve("specimen.pdf");
        Files.write(file, bytes(everything()));
        for (var verdict : new PdfValidator().validate(file))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
    }

    @Test
    void theTagTreeSaysWhatThePagesSay() throws IOException {
        var tree = TagTree.of(bytes(everything()));
        assertEquals(
                """
                Document
                  H1 “1 Scope”
                  P
                    “See ”
                    Link objects=1 “clause 2”
                    “ and ”
                    Link objects=1 “the site”
                    “.”
                    Note ID=note-000005 “A footnote at the foot of the page.”
                  Table
                    Caption “Table 1 – Things”
                    THead
                      TR
                        TH ColSpan=2 ID=header-000010 Scope=Column “Name”
                    TBody
                      TR
                        TD “sensor”
                        TD
                  L ListNumbering=LowerAlpha
                    LI
                      Lbl “a)”
                      LBody
                        P “text of a)”
                    LI
                      Lbl “b)”
                      LBody
                        P “text of b)”
                  Formula Alt=a squared BBox=[72.0, 597.9, 102.0, 617.9] Placement=Block “”
                  H1 “2 Terms”
                  H2 “2.1 ITU‑T terms”
                """,
                tree.toString());
        assertEquals(2, tree.counts().get("Link"));
    }

    @Test
    void aLinkLandsOnTheTextItNames() throws IOException {
        var landings = TagTree.of(bytes(everything())).landings();
        assertEquals(List.of(new TagTree.Landing("clause 2", "terms", "2 Terms")), landings);
    }

    @Test
    void theSameImprintGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(everything()), bytes(everything()));
    }

    static Imprint everything() throws IOException {
        var s = new Specimen();
        s.heading("scope", 1, "1 Scope");
        int p = s.element(0, Role.P);
        s.open(p).words(72, "See ", Specimen.ROMAN).link(95, p, "clause 2", "terms", "");
        s.words(140, " and ", Specimen.ROMAN).link(170, p, "the site", "", "https://www.itu.int/");
        int note = s.element(p, Role.NOTE);
        s.words(220, ".", Specimen.ROMAN).close().feed();
        table(s);
        list(s);
        int formula = s.element(0, Role.FORMULA, Attributes.alternative("a squared"));
        s.open(formula).picture(30, 20, Drawings.formula("\\frac{a^2}{b}", 12)).close();
        s.mark(new Mark.Stroke(new Mark.Box(72, s.y(), 100, 0), 0.5, 0));
        s.feed().line(note, "A footnote at the foot of the page.").page("i");
        s.heading("terms", 1, "2 Terms").heading("sub", 2, "2.1 ITU\u2011T terms");
        return s.page("1").imprint();
    }

    private static void table(Specimen s) {
        int table = s.element(0, Role.TABLE);
        s.line(table, Role.CAPTION, "Table 1 – Things");
        int head = s.element(s.element(table, Role.THEAD), Role.TR);
        s.line(s.element(head, Role.TH, new Attributes("", "", "", "Column", 2, 1)), "Name");
        int row = s.element(s.element(table, Role.TBODY), Role.TR);
        s.line(row, Role.TD, "sensor");
        s.element(row, Role.TD);
    }

    private static void list(Specimen s) {
        int list = s.element(0, Role.L);
        for (var label : List.of("a)", "b)")) {
            int item = s.element(list, Role.LI);
            s.line(item, Role.LBL, label);
            s.line(s.element(item, Role.LBODY), Role.P, "text of " + label);
        }
    }

    static byte[] bytes(Imprint imprint) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExporter().write(imprint, out);
        return out.toByteArray();
    }
}
