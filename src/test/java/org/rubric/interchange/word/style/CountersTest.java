package org.rubric.interchange.word.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.reading.Manuscript;

/// The labels that Word computes, as Word computes them.
class CountersTest {
    private static final String OUTLINE =
            "<w:abstractNum w:abstractNumId=\"1\">"
                    + level(0, "decimal", "%1", "Heading1", "")
                    + level(1, "decimal", "%1.%2", "Heading2", "")
                    + level(2, "lowerLetter", "%1.%2.%3)", "", "")
                    + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";

    @TempDir Path folder;

    @Test
    void stylesTakeTheLevelThatNamesThem() throws IOException {
        var builder = new DocxBuilder().numbering(OUTLINE);
        builder.style("Heading1", "heading 1", numbered(7, -1));
        builder.style("Heading2", "heading 2", numbered(7, -1));
        builder.add(p("Heading1", "A"), p("Heading2", "B"), p("Heading2", "C"));
        builder.add(p("Heading1", "D"), p("Heading2", "E"));
        assertEquals(List.of("1", "1.1", "1.2", "2", "2.1"), labels(builder));
    }

    @Test
    void aStyleInheritsListAndLevelFromItsBase() throws IOException {
        var builder = new DocxBuilder().numbering(OUTLINE);
        builder.style("Base", "Base", numbered(7, 1));
        builder.style("Derived", "Derived", "<w:basedOn w:val=\"Base\"/>");
        builder.add(p("Derived", "A"), p("Derived", "B"));
        assertEquals(List.of("1.1", "1.2"), labels(builder));
    }

    @Test
    void numberZeroTakesAParagraphOutOfItsStylesList() throws IOException {
        var builder = new DocxBuilder().numbering(OUTLINE);
        builder.style("Heading1", "heading 1", numbered(7, -1));
        builder.add(p("Heading1", "A"));
        builder.add(
                paragraph(
                        "<w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                        runs("B")));
        builder.add(p("Heading1", "C"));
        assertEquals(List.of("1", "", "2"), labels(builder));
    }

    @Test
    void hiddenAndEmptyParagraphsCount() throws IOException {
        var builder = new DocxBuilder().numbering(OUTLINE);
        builder.style("Heading1", "heading 1", numbered(7, -1));
        builder.add(p("Heading1", "A"), p("Heading1", ""));
        builder.add(paragraph("<w:pStyle w:val=\"Heading1\"/>", run("<w:vanish/>", "unseen")));
        builder.add(p("Heading1", "D"));
        assertEquals(List.of("1", "2", "3", "4"), labels(builder));
    }

    @Test
    void listsOfOnePatternShareTheirCounters() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(OUTLINE)
                        .numbering("<w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/></w:num>");
        builder.add(item(7, 0, "A"), item(8, 0, "B"), item(7, 0, "C"));
        assertEquals(List.of("1", "2", "3"), labels(builder));
    }

    @Test
    void anOverrideStartsAgainAtItsFirstUseOnly() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(OUTLINE)
                        .numbering(
                                "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/>"
                                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                                        + "</w:lvlOverride></w:num>");
        builder.add(item(7, 0, "A"), item(9, 0, "B"), item(9, 0, "C"), item(7, 0, "D"));
        assertEquals(List.of("1", "5", "6", "7"), labels(builder));
    }

    @Test
    void anOverriddenLevelHasItsOwnForm() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(OUTLINE)
                        .numbering(
                                "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/>"
                                        + "<w:lvlOverride w:ilvl=\"0\">"
                                        + level(0, "upperRoman", "Part %1", "", "")
                                        + "</w:lvlOverride></w:num>");
        builder.add(item(9, 0, "A"), item(9, 0, "B"));
        assertEquals(List.of("Part I", "Part II"), labels(builder));
    }

    @Test
    void aLowerLevelBeginsTheHigherOnes() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(OUTLINE)
                        .numbering(
                                "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/>"
                                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>"
                                        + "</w:lvlOverride></w:num>");
        builder.add(item(9, 1, "A"), item(9, 1, "B"), item(9, 0, "C"), item(9, 1, "D"));
        assertEquals(List.of("3.1", "3.2", "4", "4.1"), labels(builder));
    }

    @Test
    void aLevelMayNeverRestart() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"2\">"
                                        + level(0, "decimal", "%1", "", "")
                                        + level(
                                                1,
                                                "decimal",
                                                "(%2)",
                                                "",
                                                "<w:lvlRestart w:val=\"0\"/>")
                                        + "</w:abstractNum><w:num w:numId=\"3\">"
                                        + "<w:abstractNumId w:val=\"2\"/></w:num>");
        builder.add(item(3, 0, "A"), item(3, 1, "B"), item(3, 0, "C"), item(3, 1, "D"));
        assertEquals(List.of("1", "(1)", "2", "(2)"), labels(builder));
    }

    @Test
    void legalNumbersAreDecimal() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"2\">"
                                        + level(0, "upperRoman", "%1", "", "")
                                        + level(1, "decimal", "%1.%2", "", "<w:isLgl/>")
                                        + "</w:abstractNum><w:num w:numId=\"3\">"
                                        + "<w:abstractNumId w:val=\"2\"/></w:num>");
        builder.add(item(3, 0, "A"), item(3, 0, "B"), item(3, 1, "C"));
        assertEquals(List.of("I", "II", "2.1"), labels(builder));
    }

    @Test
    void aPatternMayHaveItsLevelsFromAStyle() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(OUTLINE)
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink"
                                        + " w:val=\"ListStyle\"/></w:abstractNum><w:num w:numId=\"12\">"
                                        + "<w:abstractNumId w:val=\"5\"/></w:num>");
        builder.style("ListStyle", "ListStyle", numbered(7, -1));
        builder.add(item(12, 0, "A"), item(12, 1, "B"));
        assertEquals(List.of("1", "1.1"), labels(builder));
    }

    @Test
    void anUnknownListHasNoLabel() throws IOException {
        assertEquals(List.of(""), labels(new DocxBuilder().add(item(99, 0, "A"))));
    }

    @ParameterizedTest
    @CsvSource({
        "1,lowerLetter,a", "27,lowerLetter,aa", "28,upperLetter,BB", "4,lowerRoman,iv",
        "1994,upperRoman,MCMXCIV", "7,decimalZero,07", "21,ordinal,21st", "12,ordinal,12th",
        "3,russianLower,в", "2,arabicAbjad,ب", "12,chineseCounting,十二", "5,none,''",
        "42,somethingElse,42"
    })
    void formats(int number, String format, String written) {
        assertEquals(written, NumberFormat.write(number, format));
    }

    private List<String> labels(DocxBuilder builder) throws IOException {
        var labels = new ArrayList<String>();
        try (var file = WordPackage.open(builder.write(folder.resolve("list.docx")))) {
            for (var flow : Manuscript.read(file).body())
                if (flow instanceof Flow.Para para)
                    labels.add(para.label().map(Counters.Printed::text).orElse(""));
        }
        return labels;
    }

    private static String level(int at, String format, String text, String style, String more) {
        return "<w:lvl w:ilvl=\""
                + at
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/>"
                + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                + more
                + "<w:lvlText w:val=\""
                + text
                + "\"/></w:lvl>";
    }

    private static String numbered(int list, int level) {
        return "<w:pPr><w:numPr>"
                + (level < 0 ? "" : "<w:ilvl w:val=\"" + level + "\"/>")
                + "<w:numId w:val=\""
                + list
                + "\"/></w:numPr></w:pPr>";
    }

    private static String item(int list, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\""
                        + level
                        + "\"/><w:numId w:val=\""
                        + list
                        + "\"/></w:numPr>",
                runs(text));
    }
}
