package org.rubric.typesetting.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Maths;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.Setting;
import org.rubric.typesetting.Style.Indents;

import java.util.ArrayList;
import java.util.List;

/// Where lines end.
class LineBreakingTest {

    /// Lines of a paragraph in 12 point type, set to a measure.
    private static List<String> lines(double measure, Inline... runs) {
        var document = org.rubric.document.Documents.recommendation();
        var shelf = new Pictures.Shelf();
        var job =
                new Job(
                        document,
                        Numbering.of(document),
                        Look.DRAFT,
                        new TypeCase(Setting.FACES),
                        new Pictures(document.media(), shelf));
        var style = Look.DRAFT.styles().style(Part.BODY);
        var copyist = new Copyist(job, Id.of("p"), style.cut(), new Tags(), 0);
        var copy = copyist.runs(List.of(runs), Id.of("p")).copy();
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end : new LineBreaker().divide(copy, style.indents(), measure)) {
            lines.add(copy.text(from, end));
            from = end;
        }
        return lines;
    }

    private static List<String> lines(double measure, String text) {
        return lines(measure, new Inline.Text(text, Marks.NONE));
    }

    @Test
    void takesAsManyWordsAsGoIn() {
        assertEquals(List.of("aaaa bbbb ", "cccc dddd"), lines(60, "aaaa bbbb cccc dddd"));
    }

    @Test
    void spaceAtTheEndTakesNoRoom() {
        assertEquals(List.of("aaaa bbbb "), lines(48.5, "aaaa bbbb "));
    }

    /// Set to every measure, these are never divided inside.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ITU-T",
                "Y.4000",
                "X-series",
                "25 km",
                "−40 dBm",
                "10 Gbit/s",
                "clause 7.2",
                "Table 6-1",
                "Annex A",
                "Appendix II",
                "clause\u00A07",
                "2025-2028",
                "12 May",
                "May 2026",
                "10 000 bits",
                "ITU-T).",
                "Figures 3",
                "pp. 12",
                "5 dBi",
                "paragraphe 7.2",
                "Tableau 6-1",
                "N° 5",
                "12 février",
                "cláusula 7",
                "cuadro 6-1",
                "12 de mayo",
                "п. 7",
                "пунктах 7",
                "Таблице 6-1",
                "25 кГц",
                "12 мая"
            })
    void staysTogether(String phrase) {
        var text = "and the words go on with " + phrase + ", then they go on with others";
        for (double measure = 90; measure < 250; measure += 1) {
            var lines = lines(measure, text);
            assertTrue(
                    lines.stream().anyMatch(line -> line.contains(phrase)), measure + ": " + lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "第6.2节, 网关须保存读数并在连接恢复后送达",
        "表6-1, 网关须保存读数并在连接恢复后送达",
        "件A, 网关须保存读数并在连接恢复后送达附",
        "录II, 网关须保存读数并在连接恢复后送达附",
        "30天, 网关须保存读数并在连接恢复后送达",
        "2012年, 网关须保存读数并在连接恢复后送达",
        "图 3, 网关须保存读数并在连接恢复后送达",
        "（CAP）, 网关须保存读数并在连接恢复后送达",
        "达。, 网关须保存读数并在连接恢复后送",
        "' الفقرة 6.2', يجب على البوابة أن تبلغ عن مستوى الماء",
        "' والجدول 6-1', يجب على البوابة أن تبلغ عن مستوى الماء",
        "' 12 مايو', يجب على البوابة أن تبلغ عن مستوى الماء"
    })
    void staysTogetherInOtherScripts(String phrase, String around) {
        var text = around + phrase + (phrase.startsWith(" ") ? " " : "") + around;
        var copy = new Copy(text.length());
        for (char c : text.toCharArray()) copy.add(c, 1, 10);
        var indents = new Indents(0, 0, 0, 0);
        for (double measure = 130; measure < 400; measure += 5) {
            var lines = Copies.lines(copy, new LineBreaker().divide(copy, indents, measure));
            var whole = phrase.strip();
            assertTrue(
                    lines.stream().anyMatch(line -> line.contains(whole)), measure + ": " + lines);
        }
    }

    @Test
    void noLineBeginsWithADashOrALoneMark() {
        for (double measure = 60; measure < 200; measure += 2)
            for (var line : lines(measure, "one thing – and then another ; « voilà » said he"))
                assertTrue("–;»".indexOf(line.charAt(0)) < 0, line);
    }

    @Test
    void whatOnlyLooksLikeItMayBeParted() {
        for (var pair : List.of("clause seven", "in 2026 100", "table of", "May be", "5 dogs")) {
            var seen = new ArrayList<String>();
            for (double measure = 40; measure < 160; measure += 1)
                seen.addAll(lines(measure, "and some of " + pair + " words"));
            var first = pair.substring(0, pair.lastIndexOf(' ') + 1);
            assertTrue(seen.stream().anyMatch(line -> line.endsWith(first)), pair);
        }
    }

    @Test
    void hyphenBetweenWordsDivides() {
        var seen = new ArrayList<String>();
        for (double measure = 60; measure < 200; measure += 2)
            seen.addAll(lines(measure, "the words cross-reference them"));
        assertTrue(seen.stream().anyMatch(line -> line.endsWith("cross-")), seen.toString());
    }

    @Test
    void aWordWiderThanTheLineIsDivided() {
        var lines = lines(50, "an unquestionablyoverlongword here");
        assertEquals("an unquestionablyoverlongword here", String.join("", lines));
        assertEquals(List.of("line.overfull"), Setting.of(p("x".repeat(200))).findings());
    }

    @Test
    void whatLeadsBeyondTheColumnIsSaid() {
        var tabs = Setting.of(p("\t".repeat(20) + "there"));
        assertEquals(List.of("line.overfull"), tabs.findings());
        assertTrue(tabs.imprint().findings().getFirst().message().startsWith("A tab here"));
    }

    @Test
    void aWideFormulaIsMadeToFit() {
        var maths = Maths.latex("a".repeat(400));
        var set = Setting.of(p("Here ", new Inline.Formula(Id.of("f"), maths), " it is"));
        assertEquals(List.of("line.overfull"), set.findings());
        var box =
                set.imprint().pages().stream()
                        .flatMap(page -> page.marks().stream())
                        .filter(Mark.Painting.class::isInstance)
                        .map(mark -> ((Mark.Painting) mark).box())
                        .findFirst()
                        .orElseThrow();
        assertTrue(box.width() <= 482 && box.width() > 470, box.toString());
    }

    /// Everything is on the page, whatever a machine has written.
    @ParameterizedTest
    @ValueSource(strings = {"x", "W", "ab/", "1", "\u00A0", "é"})
    void aWordOfTenThousandCharactersIsOnThePage(String piece) {
        var word = piece.repeat(10_000 / piece.length());
        long start = System.nanoTime();
        var narrow = lines(9, word);
        var wide = lines(482, "see " + word);
        assertTrue(System.nanoTime() - start < 3_000_000_000L, "takes too long");
        assertEquals(word, String.join("", narrow));
        assertEquals("see " + word, String.join("", wide));
    }

    @Test
    void anAddressIsDividedAtItsJoints() {
        var lines = lines(120, "https://www.example.org/some/path/that/goes/on");
        for (var line : lines.subList(0, lines.size() - 1))
            assertTrue(line.endsWith("/") || line.endsWith("."), lines.toString());
    }

    @Test
    void aCharacterIsNeverTorn() {
        var lines = lines(13, "e\u0301e\u0301e\u0301e\u0301");
        for (var line : lines) assertTrue(line.startsWith("e"), lines.toString());
    }

    @Test
    void linesEndWhereTheTextSaysSo() {
        assertEquals(List.of("one\n", "two"), lines(400, "one\ntwo"));
    }

    @Test
    void noMeasureIsTooNarrow() {
        var lines = lines(1, "Narrow, with 25 km");
        assertEquals("Narrow, with 25 km", String.join("", lines));
    }
}
