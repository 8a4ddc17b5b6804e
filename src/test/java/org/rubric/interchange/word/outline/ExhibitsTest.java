package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cell;
import static org.rubric.interchange.word.DocxBuilder.cells;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.picture;
import static org.rubric.interchange.word.DocxBuilder.row;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Exhibit;
import org.rubric.interchange.word.DocxBuilder;

/// Tables, figures and formulas.
class ExhibitsTest {
    private static final String HEAD = p("Heading1", "1\tScope");
    private static final String FORMULA = "<m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath>";

    @TempDir Path folder;

    @Test
    void aCaptionAboveATable() throws IOException {
        check(
                """
                clause <1> Scope
                  table captioned <Table 6-1> <–> Title
                    row
                      cell
                        p a
                      cell
                        p b
                """,
                HEAD,
                p("Table_NoTitle", "Table 6-1 – Title"),
                p("", ""),
                table(cells("a", "b")));
    }

    @Test
    void aCaptionInTwoParagraphsAndOneInTheTable() throws IOException {
        check(
                """
                clause <1> Scope
                  table captioned <Table 1> Title
                    row
                      cell
                        p a
                  table captioned <Table A.2> <–> Inside
                    row
                      cell
                        p a
                      cell
                        p b
                """,
                HEAD,
                p("Table_No", "Table 1"),
                p("Table_title", "Title"),
                table(cells("a")),
                table(
                        row(
                                cell(
                                        "<w:gridSpan w:val=\"2\"/>",
                                        p("Table_NoTitle", "Table A.2 – Inside"))),
                        cells("a", "b")));
    }

    @Test
    void aCaptionBelowIsTakenAndReported() throws IOException {
        var opened =
                new DocxBuilder()
                        .add(
                                HEAD,
                                table(cells("a", "b")),
                                p("Table_NoTitle", "Table 3 – Below"),
                                p("", "Text"))
                        .open(folder);
        assertTrue(Sketch.of(opened.base().body()).contains("table captioned <Table 3> <–> Below"));
        assertEquals("word.caption-below", opened.findings().getFirst().code());
    }

    @Test
    void mergedCells() throws IOException {
        check(
                """
                clause <1> Scope
                  table uncaptioned
                    row
                      cell 2x1
                        p wide
                      cell 1x2
                        p tall
                    row
                      cell
                        p a
                      cell
                        p b
                """,
                HEAD,
                table(
                        row(
                                cell("<w:gridSpan w:val=\"2\"/>", p("", "wide")),
                                cell("<w:vMerge w:val=\"restart\"/>", p("", "tall"))),
                        row(
                                cell("", p("", "a")),
                                cell("", p("", "b")),
                                cell("<w:vMerge/>", p("", "")))));
    }

    @Test
    void columnsThatNoCellUsesAreDropped() throws IOException {
        var body =
                new DocxBuilder()
                        .add(
                                HEAD,
                                table(
                                        row(
                                                cell("<w:gridSpan w:val=\"3\"/>", p("", "a")),
                                                cell("", p("", "b"))),
                                        row(
                                                cell("<w:gridSpan w:val=\"3\"/>", p("", "c")),
                                                cell("", p("", "d")))))
                        .body(folder);
        var table = (Exhibit.Table) body.getFirst().parts().get(1);
        assertEquals(2, table.frame().widths().size());
    }

    @Test
    void raggedRowsAreFilled() throws IOException {
        check(
                """
                clause <1> Scope
                  table uncaptioned
                    row
                      cell
                        p a
                      cell
                        p b
                    row
                      cell
                      cell
                        p c
                    row
                      cell
                        p d
                      cell
                """,
                HEAD,
                table(
                        cells("a", "b"),
                        row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", cell("", p("", "c"))),
                        cells("d")));
    }

    @Test
    void headerRowsDeletedRowsAndNotes() throws IOException {
        check(
                """
                clause <1> Scope
                  table captioned <Table 1> <–> T
                    row
                      cell header
                        p H1
                      cell header
                        p H2
                    row
                      cell
                        p a
                      cell
                        p b
                    note <NOTE –> Below.
                """,
                HEAD,
                p("Table_NoTitle", "Table 1 – T"),
                table(
                        row(
                                "<w:trPr><w:tblHeader/></w:trPr>",
                                cell("", p("Table_head", "H1")),
                                cell("", p("Table_head", "H2"))),
                        cells("a", "b"),
                        row(
                                "<w:trPr><w:del w:id=\"4\"/></w:trPr>",
                                cell("", p("", "gone")),
                                cell("", p("", "gone"))),
                        row(
                                cell(
                                        "<w:gridSpan w:val=\"2\"/>",
                                        p("Table_legend", "NOTE – Below.")))));
    }

    @Test
    void tablesInTables() throws IOException {
        check(
                """
                clause <1> Scope
                  table layout
                    row
                      cell
                        p outer
                        table layout
                          row
                            cell
                              p inner
                """,
                HEAD,
                table(row(cell("", p("", "outer"), table(cells("inner")), p("", "")))));
    }

    @Test
    void aFigureWithLegendAndCaption() throws IOException {
        check(
                """
                clause <1> Scope
                  figure <Figure 7-1> <–> Title
                    panel
                    note <NOTE –> To the figure.
                  p Text.
                """,
                HEAD,
                paragraph("<w:pStyle w:val=\"Figure\"/>", picture("i1", "A drawing")),
                p("Figure_legend", "NOTE – To the figure."),
                p("Figure_NoTitle", "Figure 7-1 – Title"),
                p("", "Text."));
    }

    @Test
    void subFiguresAndCaptionsAbove() throws IOException {
        var opened =
                new DocxBuilder()
                        .relation("i1", "image", "media/a.png", false)
                        .part("word/media/a.png", new byte[] {1})
                        .add(
                                HEAD,
                                p("Figure_NoTitle", "Fig. 1 (a) Interface"),
                                paragraph("", picture("i1", "")),
                                p("", "Text."))
                        .open(folder);
        assertTrue(
                Sketch.of(opened.base().body())
                        .contains("figure <Fig. 1 (a)> Interface\n    panel"),
                Sketch.of(opened.base().body()));
    }

    @Test
    void pictureBytesAndDescriptionsAreKept() throws IOException {
        var document =
                new DocxBuilder()
                        .relation("i1", "image", "media/a.png", false)
                        .part("word/media/a.png", new byte[] {1, 2, 3})
                        .add(
                                HEAD,
                                paragraph("", picture("i1", "Two boxes")),
                                p("Figure_NoTitle", "Figure 1 – Boxes"))
                        .document(folder);
        var figure = (Exhibit.Figure) document.body().getFirst().parts().get(1);
        var image = figure.panels().getFirst().image();
        assertEquals("Two boxes", image.alternative());
        assertEquals(100, image.width(), 0.1);
        assertEquals(3, document.media().get(image.media()).size());
    }

    @Test
    void aCaptionInATextBox() throws IOException {
        var box =
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                        + p("", "Label")
                        + p("Figure_NoTitle", "Figure 2 – Boxed")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        check(
                """
                clause <1> Scope
                  figure <Figure 2> <–> Boxed
                    foreign
                  foreign Label
                Figure 2 – Boxed
                """,
                HEAD,
                paragraph("", box));
    }

    @Test
    void displayedFormulasWithNumberAndLegend() throws IOException {
        check(
                """
                clause <1> Scope
                  equation numbered x=y <(6-1)>
                    where <where:> x | <=> the first
                    where y | the second
                  p A line with {x=y} in it.
                """,
                HEAD,
                paragraph("<w:pStyle w:val=\"Equation\"/>", runs("\t") + FORMULA + runs("\t(6-1)")),
                p("", "where:"),
                p("Equation_legend", "\tx =\tthe first"),
                p("Equation_legend", "\ty\tthe second"),
                paragraph("", runs("A line with ") + FORMULA + runs(" in it.")));
    }

    @Test
    void formulasTypedAsText() throws IOException {
        check(
                """
                clause <1> Scope
                  equation numbered Z\\ =\\ \\mathrm{Stat}/N <(A-1)>
                """,
                HEAD,
                p("Equation", "\t\tZ = Stat/N\t(A-1)"));
    }

    @Test
    void formulasBetweenParagraphs() throws IOException {
        check(
                """
                clause <1> Scope
                  equation x=y
                """,
                HEAD,
                "<m:oMathPara>" + FORMULA + "</m:oMathPara>");
    }

    @Test
    void equationObjectsShowTheirPicture() throws IOException {
        var object =
                "<w:r><w:object><v:shape style=\"width:50pt;height:20pt\"><v:imagedata r:id=\"i1\"/></v:shape>"
                        + "<o:OLEObject ProgID=\"Equation.3\" r:id=\"o1\"/></w:object></w:r>";
        var document =
                new DocxBuilder()
                        .relation("i1", "image", "media/e.wmf", false)
                        .add(
                                HEAD,
                                paragraph("<w:pStyle w:val=\"Equation\"/>", object + runs("\t(1)")))
                        .document(folder);
        var equation = (Exhibit.Equation) document.body().getFirst().parts().get(1);
        assertEquals("", equation.maths().latex());
        assertEquals(50, equation.maths().preview().orElseThrow().width());
        assertEquals("(1)", equation.traits().printed());
    }

    private void check(String expected, String... xml) throws IOException {
        var builder = new DocxBuilder().relation("i1", "image", "media/a.png", false);
        builder.part("word/media/a.png", new byte[] {1});
        assertEquals(expected, Sketch.of(builder.add(xml).body(folder)));
    }
}
