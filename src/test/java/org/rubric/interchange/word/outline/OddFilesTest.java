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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.interchange.word.DocxBuilder;

/// Documents as people make them: everything odd, nothing lost.
class OddFilesTest {
    private static final String HEAD = p("Heading1", "1\tScope");

    @TempDir Path folder;

    @Test
    void numbersBeforeAWideSpace() throws IOException {
        check(
                """
                clause <1> Scope
                  p words
                annex <Annex A> More
                """,
                p("Rec_title", "Title"),
                p("Heading1", "1\u2003Scope"),
                p("", "words"),
                p("Annex_NoTitle", "Annex A\nMore"));
    }

    /// The annex alone has a number; the clauses before it are no front pages.
    @Test
    void clausesThatLostTheirNumbers() throws IOException {
        check(
                """
                unnumbered Scope
                  p words
                unnumbered Levels
                  p more words
                annex <Annex A> More
                """,
                p("Rec_title", "Title"),
                p("Heading_b", "Summary"),
                p("", "In short."),
                p("Heading1", "Scope"),
                p("", "words"),
                p("Heading1", "Levels"),
                p("", "more words"),
                p("Annex_NoTitle", "Annex A\nMore"));
    }

    @Test
    void aBibliographyUnderABoldTitle() throws IOException {
        check(
                """
                clause <1> Scope
                bibliography Bibliography
                  reference <[b-Y.4001]> [b-Y.4001] Y.4001, Machine socialization.
                """,
                HEAD,
                p("Heading_b", "Bibliography"),
                p("Ref_text", "[b-Y.4001]\tY.4001, Machine socialization."));
    }

    @Test
    void cellsJoinedTheOldWay() throws IOException {
        check(
                """
                clause <1> Scope
                  table uncaptioned
                    row
                      cell 2x1
                        p wide
                    row
                      cell
                        p a
                      cell
                        p b
                """,
                HEAD,
                table(
                        row(
                                cell("<w:hMerge w:val=\"restart\"/>", p("", "wide")),
                                cell("<w:hMerge/>", p("", ""))),
                        cells("a", "b")));
    }

    @Test
    void aUnitBetweenCaptionAndTable() throws IOException {
        check(
                """
                clause <1> Scope
                  p (in dB)
                  table captioned <Table 1> <–> T
                    row
                      cell
                        p a
                """,
                HEAD,
                p("Table_NoTitle", "Table 1 – T"),
                p("", "(in dB)"),
                table(cells("a")));
    }

    @Test
    void aTableThatIsAPicture() throws IOException {
        var opened =
                pictured()
                        .add(
                                HEAD,
                                p("Table_NoTitle", "Table 1 – T"),
                                paragraph("", picture("i1", "")),
                                p("", "Text"))
                        .open(folder);
        assertTrue(Sketch.of(opened.base().body()).contains("table captioned <Table 1> <–> T"));
        assertEquals("word.table-picture", opened.findings().getFirst().code());
    }

    @Test
    void aHeadingInATableIsAPlaceToLookAt() throws IOException {
        var opened =
                new DocxBuilder()
                        .add(HEAD, table(row(cell("", p("Heading2", "1.1\tInside"))), cells("a")))
                        .open(folder);
        assertEquals("word.heading-in-table", opened.findings().getFirst().code());
        assertTrue(Sketch.of(opened.base().body()).contains("bold_title 1.1⇥Inside"));
    }

    @Test
    void commentsAreRemarks() throws IOException {
        var comments =
                "<w:comments xmlns:w=\""
                        + DocxBuilder.W
                        + "\"><w:comment w:id=\"3\" w:author=\"Ana\""
                        + " w:date=\"2026-03-04T10:20:30Z\">"
                        + p("", "Why?")
                        + "</w:comment></w:comments>";
        var document =
                new DocxBuilder()
                        .relation("c", "comments", "comments.xml", false)
                        .part("word/comments.xml", comments.getBytes(StandardCharsets.UTF_8))
                        .add(
                                HEAD,
                                paragraph(
                                        "",
                                        "<w:commentRangeStart w:id=\"3\"/>"
                                                + runs("this")
                                                + "<w:commentRangeEnd w:id=\"3\"/>"
                                                + "<w:r><w:commentReference w:id=\"3\"/></w:r>"))
                        .document(folder);
        var remark = (Remark.Comment) document.apparatus().remarks().getFirst();
        assertEquals("Ana", remark.author());
        assertEquals("Why?", remark.text());
        assertEquals("2026-03-04T10:20:30Z", remark.time().toString());
        var runs = document.body().getFirst().parts().getLast().runs();
        assertEquals(new Inline.Anchor(remark.id(), Inline.Edge.START), runs.getFirst());
        assertEquals(new Inline.Anchor(remark.id(), Inline.Edge.END), runs.getLast());
    }

    @Test
    void twoFormulasAndWordsStayInTheirLine() throws IOException {
        var formula = "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>";
        check(
                """
                clause <1> Scope
                  p for {x} and {x}
                  equation numbered x \\quad x <(1)>
                """,
                HEAD,
                paragraph("", runs("for ") + formula + runs(" and ") + formula),
                paragraph("", formula + runs("\t") + formula + runs("\t(1)")));
    }

    @Test
    void picturesInTheLine() throws IOException {
        assertEquals(
                "clause <1> Scope\n  p Press {picture} now.\n",
                Sketch.of(
                        pictured()
                                .add(
                                        HEAD,
                                        paragraph(
                                                "",
                                                runs("Press ")
                                                        + picture("i1", "a key")
                                                        + runs(" now.")))
                                .body(folder)));
    }

    @Test
    void emptyTablesAndEmptyCells() throws IOException {
        check(
                "clause <1> Scope\n  table layout\n    row\n      cell\n",
                HEAD,
                "<w:tbl/>",
                table(row(cell(""))));
    }

    @Test
    void aCaptionWithNothingToShow() throws IOException {
        check(
                "clause <1> Scope\n  p Table 9 – Lost\n  figure <Figure 9> <–> Lost\n",
                HEAD,
                p("Table_NoTitle", "Table 9 – Lost"),
                p("Figure_NoTitle", "Figure 9 – Lost"));
    }

    @Test
    void sentencesAboutTablesAreNoCaptions() throws IOException {
        check(
                "clause <1> Scope\n  p Table 1 shows the values.\n  p Figure 2 – see there – is long.\n",
                HEAD,
                p("", "Table 1 shows the values."),
                p("", "Figure 2 – see there – is long."));
    }

    @Test
    void anIndexAndAnEditorsNote() throws IOException {
        check(
                "clause <1> Scope\n  editorsnote [Editor's note: to be done.]\nindex Index\n  p word 6.2\n",
                HEAD,
                p("", "[Editor's note: to be done.]"),
                p("Heading1", "Index"),
                p("", "word 6.2"));
    }

    @Test
    void textBoxesAreKept() throws IOException {
        var box =
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                        + p("", "In a box")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var opened = new DocxBuilder().add(HEAD, paragraph("", runs("Line") + box)).open(folder);
        assertEquals(
                "clause <1> Scope\n  p Line{word/drawing}\n  foreign In a box\n",
                Sketch.of(opened.base().body()));
        assertTrue(opened.findings().stream().anyMatch(f -> f.code().equals("word.foreign")));
    }

    private DocxBuilder pictured() {
        return new DocxBuilder()
                .relation("i1", "image", "media/a.png", false)
                .part("word/media/a.png", new byte[] {1});
    }

    private void check(String expected, String... xml) throws IOException {
        assertEquals(expected, Sketch.of(new DocxBuilder().add(xml).body(folder)));
    }
}
