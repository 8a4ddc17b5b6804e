package org.rubric.typesetting.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.Setting;

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
                "2025-2028"
            })
    void staysTogether(String phrase) {
        var text = "and the words go on with " + phrase + ", then they go on with others";
        for (double measure = 90; measure < 250; measure += 1) {
            var lines = lines(measure, text);
            assertTrue(
                    lines.stream().anyMatch(line -> line.contains(phrase)), measure + ": " + lines);
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
