package org.rubric.interchange.word.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;
import static org.rubric.interchange.word.DocxBuilder.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.archive.WordPackage;

/// What Word shows is what is read.
class ManuscriptTest {
    @TempDir Path folder;

    @Test
    void insertionsStayAndDeletionsGo() throws IOException {
        var body =
                read(
                        paragraph(
                                "",
                                runs("The ")
                                        + "<w:ins w:id=\"1\">"
                                        + runs("new ")
                                        + "</w:ins>"
                                        + "<w:del w:id=\"2\"><w:r><w:delText>old </w:delText></w:r></w:del>"
                                        + "<w:moveFrom w:id=\"3\">"
                                        + runs("moved ")
                                        + "</w:moveFrom>"
                                        + runs("text")));
        assertEquals("The new text", body.getFirst().text());
    }

    @Test
    void aDeletedParagraphMarkJoinsTheNextParagraph() throws IOException {
        var body =
                read(
                        paragraph(
                                "<w:pStyle w:val=\"Note\"/><w:rPr><w:del w:id=\"1\"/></w:rPr>",
                                runs("One ")),
                        p("Heading1", "two"),
                        paragraph("<w:rPr><w:del w:id=\"2\"/></w:rPr>", runs("Last")));
        assertEquals(List.of("One two", "Last"), body.stream().map(Flow.Para::text).toList());
        assertEquals("heading 1", body.getFirst().style().name());
    }

    @Test
    void aDeletedLastParagraphLeavesNoEmptyOneForItsBookmark() throws IOException {
        var gone =
                paragraph(
                        "<w:rPr><w:del w:id=\"1\"/></w:rPr>",
                        "<w:bookmarkStart w:id=\"5\" w:name=\"a\"/><w:bookmarkEnd w:id=\"5\"/>"
                                + "<w:del w:id=\"2\"><w:r><w:delText>x</w:delText></w:r></w:del>");
        assertEquals(1, read(p("Note", "One"), gone).size());
        assertEquals(1, read(gone).size(), "a place has a paragraph");
    }

    @Test
    void wordsInStylesOfContentsAreGeneratedWithoutAField() throws IOException {
        var body =
                read(new DocxBuilder().style("TOC1", "toc 1", "").add(p("TOC1", "Appendix I 4")));
        assertTrue(body.getFirst().traits().contains(Flow.Trait.GENERATED));
    }

    @Test
    void formerPropertiesDoNotCount() throws IOException {
        var body =
                read(
                        paragraph(
                                "<w:pStyle w:val=\"Note\"/><w:pPrChange><w:pPr><w:pStyle"
                                        + " w:val=\"Heading1\"/></w:pPr></w:pPrChange>",
                                run("<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", "x")));
        assertEquals("Note", body.getFirst().style().name());
        assertEquals(List.of(new Bit.Words("x", Marks.NONE)), body.getFirst().bits());
    }

    @Test
    void ofAFieldTheResultIsText() throws IOException {
        var body =
                read(
                        paragraph(
                                "",
                                runs("Table ")
                                        + field("SEQ Table \\* ARABIC", "5")
                                        + "<w:fldSimple w:instr=\"PAGE\">"
                                        + runs("9")
                                        + "</w:fldSimple>"));
        assertEquals("Table 59", body.getFirst().text());
    }

    @Test
    void aReferenceKeepsItsBookmark() throws IOException {
        var body = read(paragraph("", runs("see ") + field("REF _Ref12 \\h", "Table 5")));
        assertEquals(
                new Bit.Linked("_Ref12", "Table 5", Marks.NONE), body.getFirst().bits().getLast());
    }

    @Test
    void nestedFieldsKeepInstructionsOut() throws IOException {
        var inner = field("PAGE", "7");
        var outer =
                fld("begin")
                        + "<w:r><w:instrText>IF </w:instrText></w:r>"
                        + inner
                        + fld("separate")
                        + runs("shown")
                        + fld("end");
        assertEquals("shown after", read(paragraph("", outer + runs(" after"))).getFirst().text());
    }

    @Test
    void aFieldThatIsNeverClosedDoesNotSwallowTheText() throws IOException {
        var body =
                read(
                        paragraph("", fld("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>"),
                        p("", "One"),
                        p("", "Two"));
        assertEquals("Two", body.getLast().text());
    }

    @Test
    void linksLeadOutside() throws IOException {
        var builder =
                new DocxBuilder()
                        .relation("r9", "hyperlink", "https://www.itu.int/", true)
                        .add(
                                paragraph(
                                        "",
                                        "<w:hyperlink r:id=\"r9\">"
                                                + runs("ITU")
                                                + "</w:hyperlink>"
                                                + field("HYPERLINK \"https://iso.org\"", "ISO")));
        var bits = read(builder).getFirst().bits();
        assertEquals("https://www.itu.int/", ((Bit.Words) bits.get(0)).marks().link());
        assertEquals("https://iso.org", ((Bit.Words) bits.get(1)).marks().link());
    }

    @Test
    void symbolsBecomeUnicode() throws IOException {
        var body =
                read(
                        paragraph(
                                "",
                                sym("Symbol", "F0B4")
                                        + sym("Symbol", "00A3")
                                        + sym("Wingdings", "F0FC")
                                        + sym("Symbol", "zz")
                                        + run("<w:rFonts w:ascii=\"Symbol\"/>", "\uF061\uF0E5")
                                        + "<w:r><w:noBreakHyphen/></w:r><w:r><w:softHyphen/></w:r>"));
        assertEquals("×≤✔α∑\u2011", body.getFirst().text());
    }

    @Test
    void tabsBreaksAndPages() throws IOException {
        var body =
                read(
                        paragraph(
                                "",
                                "<w:r><w:br w:type=\"page\"/><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>"
                                        + "<w:t>c</w:t><w:cr/><w:t xml:space=\"preserve\">d\ne</w:t></w:r>"));
        assertEquals("a\tb\nc\nd e", body.getFirst().text());
        assertTrue(body.getFirst().traits().contains(Flow.Trait.NEW_PAGE));
    }

    @Test
    void ofAlternativesTheFirstIsRead() throws IOException {
        var body =
                read(
                        paragraph(
                                "",
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>yes</w:t>"
                                        + "</mc:Choice><mc:Fallback><w:t>no</w:t></mc:Fallback>"
                                        + "</mc:AlternateContent></w:r>"));
        assertEquals("yes", body.getFirst().text());
    }

    @Test
    void aTextBoxIsNotInTheLine() throws IOException {
        var box =
                "<w:r><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>"
                        + p("", "Boxed")
                        + "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>";
        var para = read(paragraph("", runs("Words") + box)).getFirst();
        assertEquals("Words", para.text());
        var shown = assertInstanceOf(Bit.Shown.class, para.bits().getLast());
        assertEquals("Boxed", ((Flow.Para) shown.boxes().getFirst()).text());
        assertTrue(shown.drawing().markup().contains("txbxContent"));
    }

    @Test
    void hiddenWordsAreKeptApart() throws IOException {
        var para = read(paragraph("", runs("a") + run("<w:vanish/>", "b"))).getFirst();
        assertEquals("a", para.text());
        assertEquals(new Bit.Hidden("b"), para.bits().getLast());
    }

    @Test
    void ownMarksOfNotesAreNoText() throws IOException {
        var para =
                read(paragraph(
                                "",
                                runs("ID")
                                        + "<w:r><w:footnoteReference w:customMarkFollows=\"1\""
                                        + " w:id=\"2\"/><w:t>1</w:t><w:t>)</w:t></w:r>"
                                        + runs(" after")))
                        .getFirst();
        assertEquals("ID after", para.text());
        assertEquals(new Bit.NoteMark("f2", "1)"), para.bits().get(1));
    }

    @Test
    void marksOfRuns() throws IOException {
        var para =
                read(paragraph(
                                "",
                                run("<w:b/><w:i/>", "a")
                                        + run("<w:vertAlign w:val=\"subscript\"/>", "b")
                                        + run("<w:position w:val=\"6\"/>", "c")
                                        + run("<w:rFonts w:ascii=\"Courier New\"/>", "d")
                                        + run("<w:b w:val=\"false\"/>", "e")))
                        .getFirst();
        assertEquals(
                List.of(
                        Marks.of(Style.BOLD, Style.ITALIC),
                        Marks.of(Style.SUBSCRIPT),
                        Marks.of(Style.SUPERSCRIPT),
                        Marks.of(Style.CODE),
                        Marks.NONE),
                para.bits().stream().map(b -> ((Bit.Words) b).marks()).toList());
    }

    @Test
    void aForeignLanguageIsMarked() throws IOException {
        var builder = new DocxBuilder();
        builder.style("Normal", "Normal", "<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>");
        builder.style("Body", "Body", "<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>");
        builder.add(
                p("Body", "English words of some length"),
                paragraph(
                        "",
                        run("<w:lang w:val=\"fr-FR\"/>", "bonjour")
                                + run("<w:lang w:val=\"en-US\"/>", " color")));
        var bits = read(builder).getLast().bits();
        assertEquals("fr-FR", ((Bit.Words) bits.get(0)).marks().language());
        assertEquals("", ((Bit.Words) bits.get(1)).marks().language());
    }

    @Test
    void theLanguageOfMostWordsIsTheDocuments() throws IOException {
        var builder = new DocxBuilder();
        builder.style("Normal", "Normal", "<w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>");
        for (int i = 0; i < 5; i++)
            builder.add(paragraph("", run("<w:lang w:val=\"en-GB\"/>", "All of this is English")));
        builder.add(p("", "Bonjour"));
        try (var file = WordPackage.open(builder.write(folder.resolve("l.docx")))) {
            var manuscript = Manuscript.read(file);
            assertEquals("en-GB", manuscript.language());
            var first = ((Flow.Para) manuscript.body().getFirst()).bits().getFirst();
            assertEquals("", ((Bit.Words) first).marks().language());
        }
    }

    @Test
    void contentControlsAndSmartTagsAreTransparent() throws IOException {
        var body =
                read(
                        "<w:sdt><w:sdtPr/><w:sdtContent>"
                                + p("", "inside")
                                + "</w:sdtContent></w:sdt>",
                        paragraph(
                                "",
                                "<w:smartTag>"
                                        + runs("a")
                                        + "</w:smartTag><w:sdt><w:sdtContent>"
                                        + runs("b")
                                        + "</w:sdtContent></w:sdt>"));
        assertEquals(List.of("inside", "ab"), body.stream().map(Flow.Para::text).toList());
    }

    @Test
    void tracesOfChangesAreCounted() throws IOException {
        var builder =
                new DocxBuilder()
                        .add(paragraph("", "<w:ins>" + runs("a") + "</w:ins><w:del/>" + runs("b")));
        try (var file = WordPackage.open(builder.write(folder.resolve("c.docx")))) {
            assertEquals(2, Manuscript.read(file).changes());
        }
    }

    @Test
    void generatedListsAreKnown() throws IOException {
        var body =
                read(
                        paragraph(
                                "",
                                fld("begin")
                                        + instr("TOC \\o")
                                        + fld("separate")
                                        + runs("1\tScope\t1")),
                        p("", "2\tReferences\t1"),
                        paragraph("", fld("end")),
                        p("", "Text"));
        assertTrue(body.get(1).traits().contains(Flow.Trait.GENERATED));
        assertFalse(body.getLast().traits().contains(Flow.Trait.GENERATED));
    }

    private List<Flow.Para> read(String... xml) throws IOException {
        return read(new DocxBuilder().add(xml));
    }

    private List<Flow.Para> read(DocxBuilder builder) throws IOException {
        try (var file = WordPackage.open(builder.write(folder.resolve("m.docx")))) {
            return Manuscript.read(file).body().stream().map(Flow.Para.class::cast).toList();
        }
    }

    private static String sym(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    private static String field(String instruction, String result) {
        return fld("begin") + instr(instruction) + fld("separate") + runs(result) + fld("end");
    }

    private static String instr(String instruction) {
        return "<w:r><w:instrText>" + instruction.replace("\"", "&quot;") + "</w:instrText></w:r>";
    }

    private static String fld(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
