package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cells;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.interchange.Imported;

/// Fields whose bookmark and whose words do not agree.
class FieldLinksTest {
    @TempDir Path folder;

    @Test
    void theWordsWinWhereTheyNameSomething() throws IOException {
        var opened = opened(runs("See ") + ref("_T1", "Table 2") + runs("."));
        var live = assertInstanceOf(Inline.CrossReference.class, last(opened).runs().get(1));
        assertEquals(second(opened).id(), live.target());
        assertEquals("Table 2", live.shown());
        assertEquals(
                "The file links “Table 2” to Table\u00A01. It leads to what it says now.",
                moved(opened).getFirst().message());
    }

    @Test
    void wordsThatNameNothingStandAlone() throws IOException {
        var opened = opened(runs("See ") + ref("_T1", "Table 9") + runs("."));
        assertEquals("See Table 9.", Inline.text(last(opened).runs()));
        assertTrue(last(opened).runs().stream().allMatch(Inline.Text.class::isInstance));
        assertEquals("link.dangling", opened.findings().getFirst().code());
    }

    @Test
    void aBareNumberIsLookedForAmongItsKind() throws IOException {
        var opened = opened(runs("Tables 1 and ") + ref("_T1", "2"));
        var live = assertInstanceOf(Inline.CrossReference.class, last(opened).runs().getLast());
        assertEquals(second(opened).id(), live.target());
    }

    @Test
    void aNumberWithinItsClauseIsLeftAsWords() throws IOException {
        var opened = opened(runs("in ") + ref("_C12", "2") + runs(" above"));
        assertEquals("in 2 above", Inline.text(last(opened).runs()));
        assertTrue(last(opened).runs().stream().allMatch(Inline.Text.class::isInstance));
        assertEquals(
                "The file links “2” to clause\u00A01.2. It is words alone now.",
                moved(opened).getFirst().message());
    }

    @Test
    void anotherWordForTheKindIsKept() throws IOException {
        var opened = opened(runs("In ") + ref("_C12", "section 1.2") + runs(" more."));
        var live = assertInstanceOf(Inline.CrossReference.class, last(opened).runs().get(1));
        assertEquals(Inline.Form.NUMBER, live.form());
        assertEquals("1.2", live.shown());
        assertEquals("In section 1.2 more.", Inline.text(last(opened).runs()));
        assertEquals(List.of(), moved(opened));
    }

    @Test
    void whatAgreesIsTheSame() throws IOException {
        var opened = opened(ref("_T1", "Table 1") + runs(" and ") + ref("_C12", "1.2"));
        assertInstanceOf(Inline.CrossReference.class, last(opened).runs().getFirst());
        assertInstanceOf(Inline.CrossReference.class, last(opened).runs().getLast());
        assertEquals(List.of(), opened.findings());
    }

    private Imported opened(String line) throws IOException {
        return new DocxBuilder()
                .add(p("", "FOREWORD"), p("Heading1", "1\tScope"))
                .add(marked("Heading2", "_C12", "1.2\tTables"))
                .add(marked("Table_NoTitle", "_T1", "Table 1 – One"), table(cells("a")))
                .add(marked("Table_NoTitle", "_T2", "Table 2 – Two"), table(cells("b")))
                .add(paragraph("", line))
                .open(folder);
    }

    private static Block second(Imported opened) {
        var parts = opened.base().body().getFirst().parts().getLast().parts();
        return parts.get(2);
    }

    private static Block last(Imported opened) {
        return opened.base().body().getFirst().parts().getLast().parts().getLast();
    }

    private static List<Finding> moved(Imported opened) {
        return opened.findings().stream().filter(f -> f.code().equals("link.moved")).toList();
    }

    private static String marked(String style, String bookmark, String text) {
        return paragraph(
                "<w:pStyle w:val=\"" + style + "\"/>",
                "<w:bookmarkStart w:id=\"1\" w:name=\"" + bookmark + "\"/>" + runs(text));
    }

    private static String ref(String bookmark, String shown) {
        return "<w:fldSimple w:instr=\" REF "
                + bookmark
                + " \\h \">"
                + runs(shown)
                + "</w:fldSimple>";
    }
}
