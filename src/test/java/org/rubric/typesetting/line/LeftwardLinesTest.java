package org.rubric.typesetting.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.Style.Indents;

/// Lines that run from right to left, shown with Hebrew letters, which the program's own
/// faces have.
class LeftwardLinesTest {
    private static final Indents NONE = new Indents(0, 0, 0, 28.35);
    private static final double MEASURE = 300;

    private static List<Mark.Glyphs> line(Indents indents, Alignment side, String text) {
        return lines(indents, side, text).getFirst();
    }

    private static List<List<Mark.Glyphs>> lines(Indents indents, Alignment side, String text) {
        var copy = Copies.copy(text);
        var breaker = new LineBreaker();
        var ends =
                side == Alignment.JUSTIFIED
                        ? breaker.justify(copy, indents, MEASURE)
                        : breaker.divide(copy, indents, MEASURE);
        return Copies.set(copy, Copies.style(side, indents), MEASURE, ends, true);
    }

    private static double right(List<Mark.Glyphs> line) {
        return line.stream().mapToDouble(run -> run.x() + run.width()).max().orElseThrow();
    }

    /// What the eye sees from left to right.
    private static String seen(List<Mark.Glyphs> line) {
        var seen = new StringBuilder();
        line.stream()
                .sorted(Comparator.comparingDouble(Mark.Glyphs::x))
                .forEach(
                        run -> {
                            var text = new StringBuilder(run.source().text());
                            seen.append(run.source().leftward() ? text.reverse() : text);
                        });
        return seen.toString();
    }

    @Test
    void aLineBeginsAtTheRight() {
        var line = line(NONE, Alignment.LEFT, "שלום");
        assertEquals(1, line.size());
        assertTrue(line.getFirst().source().leftward());
        assertEquals(MEASURE, right(line), 0.001);
        var face = line.getFirst().ink().face();
        assertArrayEquals("םולש".chars().map(face::glyph).toArray(), line.getFirst().glyphs());
    }

    @Test
    void latinWordsAndNumbersRunTheirOwnWay() {
        assertEquals("ITU-T גבא", seen(line(NONE, Alignment.LEFT, "אבג ITU-T")));
        assertEquals(".12 ב ,Y.4000 א", seen(line(NONE, Alignment.LEFT, "א Y.4000, ב 12.")));
        assertEquals("6.2 א", seen(line(NONE, Alignment.LEFT, "א 6.2")));
    }

    /// A label in Latin letters keeps its colon behind it.
    @Test
    void aLatinLineStandsAtTheRightAndReadsAsEver() {
        var line = line(NONE, Alignment.LEFT, "Question(s):");
        assertEquals("Question(s):", seen(line));
        assertEquals(MEASURE, right(line), 0.001);
    }

    @Test
    void bracketsLookTheOtherWay() {
        var line = line(NONE, Alignment.LEFT, "(א)");
        var face = line.getFirst().ink().face();
        int[] drawn =
                line.stream()
                        .sorted(Comparator.comparingDouble(Mark.Glyphs::x))
                        .flatMapToInt(run -> java.util.Arrays.stream(run.glyphs()))
                        .toArray();
        assertArrayEquals(new int[] {face.glyph('('), face.glyph('א'), face.glyph(')')}, drawn);
    }

    @Test
    void indentsAndTabsAreCountedFromTheRight() {
        var indents = new Indents(56.7, -56.7, 0, 56.7);
        var text = "א\tבגד " + "הוז ".repeat(60);
        var lines = lines(indents, Alignment.LEFT, text);
        assertEquals(MEASURE, right(lines.getFirst()), 0.001);
        var second =
                lines.getFirst().stream()
                        .filter(run -> run.source().text().startsWith("בגד"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(MEASURE - 56.7, second.x() + second.width(), 0.001);
        assertEquals(MEASURE - 56.7, right(lines.get(1)), 0.001);
    }

    @Test
    void endAndMiddleAreMirroredToo() {
        var end = line(NONE, Alignment.RIGHT, "שלום");
        assertEquals(0, end.getFirst().x(), 0.001);
        var middle = line(NONE, Alignment.CENTRE, "שלום").getFirst();
        assertEquals(MEASURE / 2, middle.x() + middle.width() / 2, 0.001);
    }

    @Test
    void justifiedLinesReachBothMargins() {
        var lines = lines(NONE, Alignment.JUSTIFIED, "אבגד הוזח Y.4000 טיכ ".repeat(20));
        for (var line : lines.subList(0, lines.size() - 1)) {
            assertEquals(MEASURE, right(line), 0.05);
            assertEquals(0, ink(line), 0.05);
        }
        assertEquals(MEASURE, right(lines.getLast()), 0.001);
        assertTrue(ink(lines.getLast()) > 0.1);
    }

    /// Left edge of what can be seen: a space that ends the line hangs out of it.
    private static double ink(List<Mark.Glyphs> line) {
        double left = Double.MAX_VALUE;
        for (var run : line) {
            double x = run.x();
            var text = new StringBuilder(run.source().text());
            if (run.source().leftward()) text.reverse();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != ' ') left = Math.min(left, x);
                x += run.ink().advance(run.glyphs()[i]);
                x += run.shifts().length == 0 ? 0 : run.shifts()[i];
            }
        }
        return left;
    }

    /// Whatever the mixture, characters lie side by side: none on another, no hole between.
    @Test
    void charactersTileTheLine() {
        var random = new Random(3);
        var alphabet = "אבגדה abc12(). ";
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder("א");
            for (int i = 0; i < 60; i++)
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            var copy = Copies.copy(text.toString());
            var ends = new LineBreaker().divide(copy, NONE, MEASURE);
            boolean leftward = random.nextBoolean();
            var style = Copies.style(Alignment.LEFT, NONE);
            var all = new StringBuilder();
            for (var line : Copies.set(copy, style, MEASURE, ends, leftward)) {
                var places = new ArrayList<double[]>();
                for (var run : line) {
                    places.add(new double[] {run.x(), run.x() + run.width()});
                    all.append(run.source().text());
                }
                places.sort(Comparator.comparingDouble(place -> place[0]));
                for (int i = 1; i < places.size(); i++)
                    assertEquals(places.get(i - 1)[1], places.get(i)[0], 0.01, text.toString());
            }
            assertEquals(sorted(text.toString()), sorted(all.toString()));
        }
    }

    private static String sorted(String text) {
        return text.chars()
                .filter(c -> c != ' ')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void hebrewInALineThatRunsToTheRight() {
        var copy = Copies.copy("see אבג דה here");
        var ends = new LineBreaker().divide(copy, NONE, MEASURE);
        var line =
                Copies.set(copy, Copies.style(Alignment.LEFT, NONE), MEASURE, ends, false)
                        .getFirst();
        assertEquals("see הד גבא here", seen(line));
        assertEquals(0, line.getFirst().x());
    }

    /// What needs no turning goes the short way, glyph by glyph.
    @Test
    void textThatRunsToTheRightIsNotWeighed() {
        var copy = Copies.copy("The Δ of “Рек.” – 5 €");
        copy.settle(false);
        assertFalse(copy.mixed());
    }

    @Test
    void elementsFollowEachOtherAsTheyAreRead() {
        var copy =
                Copies.copy(
                        new Inline.Text("אבג ", Marks.NONE),
                        new Inline.Text("link", Marks.NONE.withLink("https://example.org")),
                        new Inline.Text(" דהו", Marks.NONE));
        var ends = new LineBreaker().divide(copy, NONE, MEASURE);
        var style = Copies.style(Alignment.LEFT, NONE);
        var line = Copies.set(copy, style, MEASURE, ends, true).getFirst();
        var read = new StringBuilder();
        for (var run : line) read.append(run.source().text());
        assertEquals("אבג link דהו", read.toString());
    }
}
