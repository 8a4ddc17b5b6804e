package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cell;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.row;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.WordImporter;

/// Pseudo-code in tables keeps the tabs and spaces that make its nesting.
class NestingTest {
    @TempDir Path folder;

    private List<String> read(String... paragraphs) throws IOException {
        var opened =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), table(row(cell("", paragraphs))))
                        .open(folder);
        return cells(opened.base().body());
    }

    private static List<String> cells(List<Block> body) {
        var texts = new ArrayList<String>();
        for (var block : body)
            block.forEach(
                    part -> {
                        if (part instanceof Exhibit.Cell cell)
                            for (var line : cell.body()) texts.add(Inline.text(line.runs()));
                    });
        return texts;
    }

    @Test
    void tabsBeforeAStatementStay() throws IOException {
        assertEquals(
                List.of("syntax() {", "\tif (a == 1 ||\n\t\tb == 2) {", "\t\tn++", "}"),
                read(
                        p("Tabletext", "syntax() {"),
                        p("Tabletext", "\tif (a == 1 ||\n\t\tb == 2) { "),
                        p("Tabletext", " \t\t n++"),
                        p("Tabletext", "}\t")));
    }

    @Test
    void spacesBeforeAStatementStayButNotASingleOne() throws IOException {
        assertEquals(
                List.of("for {", "    i++", "\t    j++", "1"),
                read(
                        p("Tabletext", "for {"),
                        p("Tabletext", "    i++"),
                        p("Tabletext", "\t    j++"),
                        p("Tabletext", " 1")));
    }

    /// The bits of a field stand beside its name, line by line.
    @Test
    void emptyLinesBeforeAColumnOfLinesStay() throws IOException {
        assertEquals(
                List.of("\n8\n16\n\n32", "Rejection reason"),
                read(p("Tabletext", "\n8\n16\n\n32\n"), p("Tabletext", "\nRejection reason")));
    }

    @Test
    void whatIsCentredOrAnItemNeedsNoTabs() throws IOException {
        assertEquals(
                List.of("8", "first"),
                read(
                        paragraph("<w:jc w:val=\"center\"/>", runs("\t8")),
                        p("Tabletext", "\t–\tfirst")));
    }

    @Test
    void outsideOfTablesTheyAreTypedIndents() throws IOException {
        var opened =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), p("Normal", "\tText."))
                        .open(folder);
        assertTrue(
                Sketch.of(opened.base().body()).contains("p Text."),
                Sketch.of(opened.base().body()));
    }

    private List<Integer> lines(String[]... cells) throws IOException {
        var made = new StringBuilder();
        for (var cell : cells) {
            var lines = new String[cell.length];
            for (int i = 0; i < cell.length; i++) lines[i] = p("Tabletext", cell[i]);
            made.append(cell("", lines));
        }
        var opened =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), table(row(made.toString())))
                        .open(folder);
        var sizes = new ArrayList<Integer>();
        for (var block : opened.base().body())
            block.forEach(
                    part -> {
                        if (part instanceof Exhibit.Cell cell) sizes.add(cell.body().size());
                    });
        return sizes;
    }

    @Test
    void emptyParagraphsKeepBitsBesideTheirFields() throws IOException {
        String[] syntax = {"descriptor() {", "\ttag", "\tlength", "\tfor {", "\t\tn", "}"};
        String[] bits = {"", "8", "\t8", "", "3", "", ""};
        assertEquals(List.of(6, 5, 2), lines(syntax, bits, new String[] {"", "bslbf", ""}));
    }

    @Test
    void emptyParagraphsElsewhereAreOnlySpace() throws IOException {
        assertEquals(
                List.of(1, 1), lines(new String[] {"", "Parameter"}, new String[] {"Value", ""}));
        assertEquals(
                List.of(3, 2),
                lines(
                        new String[] {"one", "", "two", "three"},
                        new String[] {"", "A sentence that is no value.", "", "Another one."}));
    }

    @Test
    void aTabBeforeANumberOnlyPlacesIt() throws IOException {
        assertEquals(
                List.of("16", "}"),
                List.of(
                        read(p("Tabletext", "\t16")).getFirst(),
                        read(p("Tabletext", "}")).getFirst()));
    }

    @Test
    @Tag("corpus")
    void theSyntaxOfARealTextIsNestedAndStaysSo() throws IOException {
        var document =
                new WordImporter()
                        .read(Corpus.docx("T-REC-T.832-201608-I!!MSW-E"), Progress.NONE)
                        .base();
        var cells = cells(document.body());
        long nested = cells.stream().filter(text -> text.startsWith("\t")).count();
        assertTrue(nested > 3000, nested + " nested lines");
        long deep = cells.stream().filter(text -> text.startsWith("\t\t\t\t")).count();
        assertTrue(deep > 800, deep + " deep lines");
        var file = new ByteArrayOutputStream();
        BundleFormat.write(document, file);
        var again = BundleFormat.read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(cells, cells(again.body()));
    }
}
