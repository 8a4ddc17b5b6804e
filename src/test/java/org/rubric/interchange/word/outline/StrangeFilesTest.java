package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cell;
import static org.rubric.interchange.word.DocxBuilder.cells;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.row;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.interchange.word.DocxBuilder;

/// What other programs and long editing leave in files.
class StrangeFilesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Überschrift 1", "Titre 1", "Título 1", "Заголовок 1", "标题 1"})
    void headingsByStylesOfOtherLanguages(String name) throws IOException {
        var body =
                new DocxBuilder()
                        .style("x1", name, "")
                        .add(p("x1", "1\tScope"), p("", "Text."), p("x1", "2\tMore"), p("", "End."))
                        .body(folder);
        assertEquals(List.of("Scope", "More"), titles(body));
    }

    @Test
    void headingsByOutlineLevelOnly() throws IOException {
        var body =
                new DocxBuilder()
                        .add(outlined(0, "Scope"), p("", "Text."), outlined(1, "Inner"))
                        .add(p("", "More."), outlined(0, "Last"), p("", "End."))
                        .body(folder);
        assertEquals(List.of("Scope", "Last"), titles(body));
        assertTrue(body.getFirst().parts().getLast() instanceof Block.Clause, "a level below");
    }

    @Test
    void contentControlsAreWhatTheyHold() throws IOException {
        var body =
                new DocxBuilder()
                        .add(
                                p("Heading1", "1\tScope"),
                                control(p("", "Held.") + control(p("", "Deep."))),
                                control(table(cells("a", "b"))),
                                paragraph("", control(runs("in the line"))))
                        .body(folder);
        var words = words(body);
        for (var each : List.of("Held.", "Deep.", "a", "b", "in the line"))
            assertTrue(words.contains(each), each);
    }

    @Test
    void controlledRowsAndCellsAreRowsAndCells() throws IOException {
        var words =
                words(
                        new DocxBuilder()
                                .add(
                                        table(
                                                control(cells("one")),
                                                row(control(cell("", p("", "two"))))))
                                .body(folder));
        assertTrue(words.contains("one") && words.contains("two"), words);
    }

    @Test
    void tablesInTablesKeepTheirWords() throws IOException {
        var inner = table(cells("inner"), row(cell("", table(cells("innermost")), p("", ""))));
        var words =
                words(
                        new DocxBuilder()
                                .add(table(row(cell("", p("", "outer"), inner, p("", "after")))))
                                .body(folder));
        for (var each : List.of("outer", "inner", "innermost", "after"))
            assertTrue(words.contains(each), each + " in " + words);
    }

    @Test
    void aMovedParagraphIsWhereItWent() throws IOException {
        var gone = "<w:moveFrom w:id=\"1\">" + runs("Moved.") + "</w:moveFrom>";
        var here = "<w:moveTo w:id=\"2\">" + runs("Moved.") + "</w:moveTo>";
        var body =
                new DocxBuilder()
                        .add(paragraph("<w:rPr><w:moveFrom w:id=\"3\"/></w:rPr>", gone))
                        .add(p("", "First."), paragraph("", here))
                        .body(folder);
        assertEquals("First.Moved.", words(body));
    }

    @Test
    void textTakenInFromAnotherFileIsMissedAloud() throws IOException {
        var opened =
                new DocxBuilder()
                        .relation("c1", "aFChunk", "chunk.html", false)
                        .add(p("", "Before."), "<w:altChunk r:id=\"c1\"/>", p("", "After."))
                        .open(folder);
        assertEquals("Before.After.", words(opened.base().body()));
        assertEquals(List.of("word.chunk"), opened.findings().stream().map(Finding::code).toList());
    }

    @Test
    void bookmarksBetweenParagraphsAreFound() throws IOException {
        var builder = new DocxBuilder();
        builder.add(p("Heading1", "1\tScope"));
        builder.add("<w:bookmarkStart w:id=\"9\" w:name=\"_Ref9\"/>");
        builder.add(p("Heading1", "2\tMore"));
        builder.add(
                paragraph(
                        "",
                        runs("In ")
                                + "<w:fldSimple w:instr=\"REF _Ref9 \\r\">"
                                + runs("2")
                                + "</w:fldSimple>"));
        var body = builder.body(folder);
        var run = body.getLast().parts().getLast().runs().getLast();
        assertTrue(
                run instanceof Inline.CrossReference r && r.target().equals(body.getLast().id()));
    }

    private static String outlined(int level, String words) {
        return paragraph("<w:outlineLvl w:val=\"" + level + "\"/>", runs("*" + words + "*"));
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static List<String> titles(List<Block> body) {
        return body.stream()
                .filter(Block.Clause.class::isInstance)
                .map(b -> Inline.text(((Block.Clause) b).title().runs()))
                .toList();
    }

    private static String words(List<Block> body) {
        var words = new StringBuilder();
        for (var block : body) block.forEach(b -> words.append(Inline.text(b.runs())));
        return words.toString();
    }
}
