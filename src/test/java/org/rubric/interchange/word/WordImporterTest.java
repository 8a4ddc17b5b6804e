package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;
import static org.rubric.interchange.word.DocxBuilder.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.numbering.Numbering;

/// The door: references, notes, findings, identifiers, the tally.
class WordImporterTest {
    @TempDir Path folder;

    @Test
    void referencesToBookmarksAreLive() throws IOException {
        var builder = new DocxBuilder();
        builder.add(paragraph("<w:pStyle w:val=\"Heading1\"/>", mark("_Ref1") + runs("1\tScope")));
        builder.add(
                paragraph(
                        "<w:pStyle w:val=\"Table_NoTitle\"/>",
                        mark("_Ref2") + runs("Table 1 – T")));
        builder.add(DocxBuilder.table(DocxBuilder.cells("a")));
        builder.add(
                paragraph(
                        "",
                        runs("In ") + ref("_Ref1", "1") + runs(" and ") + ref("_Ref2", "Table 1")));
        var clause = builder.body(folder).getFirst();
        var runs = clause.parts().getLast().runs();
        var first = assertInstanceOf(Inline.CrossReference.class, runs.get(1));
        assertEquals(clause.id(), first.target());
        assertEquals(Inline.Form.NUMBER, first.form());
        var second = assertInstanceOf(Inline.CrossReference.class, runs.get(3));
        assertEquals("Table 1", second.shown());
        assertEquals(clause.parts().get(1).id(), second.target());
    }

    @Test
    void referencesToPlainParagraphsAreWords() throws IOException {
        var builder = new DocxBuilder().add(p("Heading1", "1\tScope"));
        builder.add(paragraph("", mark("_Ref1") + runs("Words")));
        builder.add(paragraph("", ref("_Ref1", "3")));
        assertEquals(
                List.of(Inline.plain("3").getFirst()),
                builder.body(folder).getFirst().parts().getLast().runs());
    }

    @Test
    void anIdentifierOfOursSurvivesTheRoundTrip() throws IOException {
        var id = Id.fresh();
        var builder = new DocxBuilder();
        builder.add(
                paragraph("<w:pStyle w:val=\"Heading1\"/>", mark(id.value()) + runs("1\tScope")));
        assertEquals(id, builder.body(folder).getFirst().id());
    }

    @Test
    void theSameFileAnswersTheSameIdentifiers() throws IOException {
        var file =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), p("", "Text"), p("enumlev1", "–\titem"))
                        .write(folder.resolve("a.docx"));
        assertEquals(ids(file), ids(file));
        assertEquals(ids(file).size(), ids(file).stream().distinct().count());
    }

    @Test
    void footnotesStandInTheApparatus() throws IOException {
        var document =
                new DocxBuilder()
                        .footnote(2, "The note.")
                        .add(
                                p("Heading1", "1\tScope"),
                                paragraph(
                                        "",
                                        runs("Word")
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                        .document(folder);
        var mark =
                (Inline.FootnoteMark) document.body().getFirst().parts().getLast().runs().getLast();
        var note = document.apparatus().footnotes().getFirst();
        assertEquals(note.id(), mark.target());
        assertEquals("The note.", Inline.text(note.body().getFirst().runs()));
    }

    @Test
    void placesToLookAt() throws IOException {
        var opened =
                new DocxBuilder()
                        .add(
                                p("Heading1", "1\tScope"),
                                p("", "*Is this a heading*"),
                                p("", "a) typed by hand"),
                                paragraph("", runs("x") + run("<w:vanish/>", "unseen")),
                                paragraph("", "<w:ins>" + runs("new") + "</w:ins>"))
                        .open(folder);
        assertEquals(
                List.of("word.hidden", "word.maybe-heading", "word.maybe-list", "word.tracked"),
                opened.findings().stream().map(Finding::code).sorted().toList());
        for (var finding : opened.findings())
            assertTrue(finding.message().endsWith(".") || finding.message().endsWith("?"));
    }

    @Test
    void theTallyCounts() throws IOException {
        var opened =
                new DocxBuilder()
                        .add(
                                p("Heading1", "1\tScope"),
                                p("Heading1", "2\tAbbreviations"),
                                p("", "A\tAlpha"),
                                p("Figure_NoTitle", "Figure 1 – F"),
                                DocxBuilder.table(
                                        DocxBuilder.cells("a", "b"),
                                        DocxBuilder.cells("c", "d d d d d d")))
                        .open(folder);
        assertEquals(2, opened.tally().headings());
        assertEquals(1, opened.tally().figures());
        assertEquals(3, opened.tally().abbreviations());
    }

    @Test
    void printedLabelsStand() throws IOException {
        var document =
                new DocxBuilder()
                        .add(
                                p("", "FOREWORD"),
                                p("Heading1", "7\tSeventh"),
                                p("Table_NoTitle", "Table 7.2.1-1 – T"))
                        .add(DocxBuilder.table(DocxBuilder.cells("a")))
                        .document(folder);
        var numbering = Numbering.of(document);
        var clause = document.body().getFirst();
        assertEquals("7", numbering.label(clause.id()).orElseThrow().standing());
        assertEquals(
                "Table\u00A07.2.1-1",
                numbering
                        .label(clause.parts().get(1).id())
                        .orElseThrow()
                        .standing()
                        .replace(' ', '\u00A0'));
    }

    @Test
    void progressIsToldInOrder() throws IOException {
        var file = new DocxBuilder().add(p("", "x")).write(folder.resolve("p.docx"));
        var parts = new ArrayList<Double>();
        new WordImporter().read(file, (_, part) -> parts.add(part));
        assertEquals(parts.stream().sorted().toList(), parts);
        assertEquals(1, parts.getLast());
    }

    private static List<Id> ids(Path file) throws IOException {
        var ids = new ArrayList<Id>();
        for (var block : new WordImporter().read(file, Progress.NONE).base().body())
            block.forEach((Block b) -> ids.add(b.id()));
        return ids;
    }

    private static String mark(String name) {
        return "<w:bookmarkStart w:id=\"1\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\"1\"/>";
    }

    private static String ref(String bookmark, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF "
                + bookmark
                + " \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + runs(shown)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
