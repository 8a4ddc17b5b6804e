package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Media;
import org.rubric.document.Remark;
import org.rubric.document.Traits;
import org.rubric.typesetting.Look;

/// What stands in the parts of a file.
class WordFileTest {

    /// The paragraph that holds some words, without its bookmarks.
    private static String paragraph(Written written, String words) {
        var text = written.text();
        int at = text.indexOf(words);
        assertTrue(at >= 0, words + " in " + text);
        return text.substring(text.lastIndexOf("<w:p>", at), text.indexOf("</w:p>", at) + 6)
                .replaceAll("<w:bookmark(Start|End)[^>]*>", "");
    }

    private static String t(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void aHeadingHasItsNumberInABookmark() {
        var text = Written.of(Sample.document()).body("Conventions</w:t></w:r></w:p>");
        assertTrue(
                text.replaceAll("w:id=\"\\d+\"", "#")
                        .contains(
                                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                                        + "<w:bookmarkStart # w:name=\"_rc6\"/>"
                                        + t("6")
                                        + "<w:bookmarkEnd #/><w:r><w:tab/></w:r>"
                                        + t("Requirements")
                                        + "</w:p>"),
                text);
    }

    @Test
    void aReferenceIsAFieldThatSaysTheNumber() {
        var paragraph = paragraph(Written.of(Sample.document()), "What ");
        assertTrue(
                paragraph.contains(
                        t("clause\u00A0")
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                                + "<w:instrText xml:space=\"preserve\"> REF _rc6 \\h </w:instrText>"
                                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + t("6")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                paragraph);
    }

    @Test
    void theContributionLeavesTheCountingToWord() {
        var written = Written.of(Sample.document(), Look.CONTRIBUTION);
        assertTrue(written.text().contains(" REF _rc6 \\r \\h "));
        assertFalse(paragraph(written, "Requirements</w:t></w:r><w:bookmarkEnd").contains(t("6")));
        assertTrue(written.part("word/styles.xml").contains("<w:numId w:val=\"1\"/>"));
        assertTrue(written.part("word/numbering.xml").contains("%1.%2.%3"));
        // An annex is no clause of the main body: its numbers are typed.
        assertTrue(paragraph(written, "Steps</w:t></w:r></w:p>").contains(t("A.1")));
        assertTrue(
                paragraph(written, "Steps</w:t></w:r></w:p>").contains("<w:numId w:val=\"0\"/>"));
    }

    @Test
    void contentsAreAFieldWithTheirEntries() {
        var text = Written.of(Sample.document()).text();
        assertTrue(
                text.contains(" TOC \\h \\z \\t &quot;") || text.contains(" TOC \\h \\z \\t \""));
        assertTrue(text.contains(" PAGEREF _rc6 \\h "));
        assertTrue(text.contains("Annex\u00A0A – Procedure<"), "it runs on, as in print");
        assertEquals(
                text.split("\"begin\"", -1).length, text.split("\"end\"", -1).length, "fields end");
    }

    @Test
    void theNoteIsAFootnote() {
        var written = Written.of(Sample.document());
        assertTrue(written.text().contains("<w:footnoteReference w:id=\"1\"/>"));
        assertTrue(written.part("word/footnotes.xml").contains("Mostly."));
    }

    @Test
    void headersRepeatAndCellsMerge() {
        var tall =
                new Exhibit.Cell(
                        Id.of("tall"),
                        Traits.NONE,
                        new Exhibit.Cell.Reach(2, 2),
                        Exhibit.Cell.Alignment.LEFT,
                        false,
                        List.of(p("tall")));
        var document =
                recommendation(
                        table(
                                "t",
                                "Merged",
                                row("a", "b", "c"),
                                new Exhibit.Row(
                                        Id.of("r1"), Traits.NONE, List.of(tall, cell(p("x")))),
                                new Exhibit.Row(Id.of("r2"), Traits.NONE, List.of(cell(p("y"))))));
        var text = Written.of(document).body("Merged");
        assertEquals(1, text.split("<w:tblHeader/>", -1).length - 1);
        assertTrue(text.contains("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), text);
        assertTrue(text.contains("<w:gridSpan w:val=\"2\"/><w:vMerge/>"), text);
        assertEquals(3, text.split("<w:gridCol ", -1).length - 1);
    }

    @Test
    void aWideTableStandsOnATurnedPage() {
        var plain = table("t", "Wide", row("a", "b"));
        var frame = new Exhibit.Table.Frame(List.of(), 1, Exhibit.Table.Use.CAPTIONED, true);
        var wide =
                new Exhibit.Table(
                        plain.id(),
                        plain.traits(),
                        plain.caption(),
                        frame,
                        plain.rows(),
                        List.of());
        var text = Written.of(recommendation(p("before"), wide, p("after"))).text();
        assertTrue(text.contains("w:orient=\"landscape\""), text);
        assertTrue(text.indexOf("Wide") < text.indexOf("landscape"));
        assertTrue(text.indexOf("landscape") < text.indexOf(">after<"));
    }

    @Test
    void picturesStandAsTheyCameWithTheirWords() {
        var emf = Media.of("image/x-emf", new byte[] {1, 2, 3});
        var image = new Image("a.emf", "A gauge in a river", 100, 50);
        var document =
                recommendation(p(new Inline.Picture(Id.of("i"), image)))
                        .withMedia(
                                Map.of(
                                        "a.emf",
                                        emf,
                                        "data.csv",
                                        Media.of("text/csv", new byte[] {65})));
        var written = Written.of(document);
        assertTrue(written.text().contains("descr=\"A gauge in a river\""));
        assertTrue(written.text().contains("cx=\"1270000\" cy=\"635000\""));
        var parts = written.parts();
        assertEquals(3, parts.get("word/media/image1.emf").length);
        assertEquals("word.attachment", written.findings().getFirst().code());
    }

    @Test
    void linesDrawnHaveAPictureOfPointsBeside() {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
                        + "<rect width='10' height='10'/></svg>";
        var image = new Image("a.svg", "A square", 10, 10);
        var document =
                recommendation(p(new Inline.Picture(Id.of("i"), image)))
                        .withMedia(Map.of("a.svg", Media.of("image/svg+xml", svg.getBytes())));
        var written = Written.of(document);
        assertTrue(written.text().contains("asvg:svgBlip"));
        assertEquals((byte) 0x89, written.parts().get("word/media/image1-fallback.png")[0]);
    }

    @Test
    void whatIsNotAgreedIsYellowInBrackets() {
        var id = Id.of("n");
        var document =
                recommendation(
                                p(
                                        new Inline.Anchor(id, Inline.Edge.START),
                                        "perhaps",
                                        new Inline.Anchor(id, Inline.Edge.END)))
                        .withApparatus(
                                new Apparatus(
                                        List.of(), List.of(new Remark.NotAgreed(id, "", ""))));
        var paragraph = paragraph(Written.of(document), "perhaps");
        assertTrue(paragraph.contains("<w:highlight w:val=\"yellow\"/>"), paragraph);
        assertTrue(paragraph.contains(">[<") && paragraph.contains(">]<"), paragraph);
    }

    @Test
    void languagesAreToldPerRun() {
        var text = new Inline.Text("السلام", Marks.NONE.withLanguage("ar"));
        var paragraph = paragraph(Written.of(recommendation(p("x ", text))), "السلام");
        assertTrue(
                paragraph.contains("<w:rPr><w:rtl/><w:lang w:val=\"ar\" w:bidi=\"ar\"/></w:rPr>"),
                paragraph);
    }

    @Test
    void theFrontSaysWhatThePageSays() {
        var written = Written.of(Sample.document(DocumentKind.LIAISON_STATEMENT));
        assertTrue(written.text().contains("LIAISON STATEMENT"));
        assertTrue(written.text().contains("Warning of floods"));
        var core = written.part("docProps/core.xml");
        assertTrue(core.contains("<dc:title>Warning of floods</dc:title>"), core);
        assertTrue(written.part("word/header1.xml").contains(" PAGE "));
        var published = Written.of(Sample.document(), Look.PUBLISHED);
        assertTrue(published.part("word/footer1.xml").contains("Rec. ITU‑T Y.4999"));
        assertTrue(published.part("word/settings.xml").contains("<w:evenAndOddHeaders/>"));
        assertFalse(published.part("word/settings.xml").contains("trackRevisions"));
        assertTrue(
                published
                        .text()
                        .contains("<w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1134\""));
    }

    @Test
    void stylesHaveTheNamesAndMeasuresOfTheTemplates() {
        var styles = Written.of(Sample.document()).part("word/styles.xml");
        for (var name :
                List.of(
                        "Rec_No",
                        "Rec_title",
                        "heading 1",
                        "enumlev1",
                        "Table_head",
                        "Figure_No &amp; title",
                        "Annex_No &amp; title",
                        "Equation_legend",
                        "toc 1"))
            assertTrue(styles.contains("<w:name w:val=\"" + name + "\"/>"), name);
        var heading = styles.substring(styles.indexOf("w:val=\"heading 1\""));
        assertTrue(heading.indexOf("w:before=\"360\"") < heading.indexOf("</w:style>"));
        assertTrue(heading.indexOf("w:hanging=\"794\"") < heading.indexOf("</w:style>"));
    }

    @Test
    void anEditorsNoteAndCodeKeepTheirShape() {
        Block note =
                new Block.EditorsNote(Id.of("n"), Traits.NONE, Inline.plain("To be discussed."));
        Block code = new Block.Code(Id.of("k"), Traits.NONE, "ASN.1", Inline.plain("A ::= B\n\tC"));
        Document document = recommendation(note, code);
        var written = Written.of(document);
        assertTrue(paragraph(written, "To be discussed.").contains("Editor’s note – "));
        assertTrue(
                paragraph(written, "A ::= B")
                        .contains("A ::= B</w:t><w:br/><w:tab/><w:t xml:space=\"preserve\">C"));
    }
}
