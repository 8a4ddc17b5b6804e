package org.rubric.typesetting.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.Style.Indents;

/// Lines from margin to margin.
class JustifiedLinesTest {
    private static final Indents NONE = new Indents(0, 0, 0, 28.35);
    private static final String PROSE =
            "The gateway stands between the sensors and the platform that watches the river. It"
                    + " collects their readings, checks each against the one before, and reports them"
                    + " at the period of the state that the station is in. When the water rises past"
                    + " the threshold of a state, a report goes out at once; when the line is down,"
                    + " readings wait in the gateway until somebody asks for them again.";

    private static int[] divide(Copy copy, Indents indents, double measure) {
        return new LineBreaker().justify(copy, indents, measure);
    }

    private static List<List<Mark.Glyphs>> set(Copy copy, Indents indents, double measure) {
        var style = Copies.style(Alignment.JUSTIFIED, indents);
        return Copies.set(copy, style, measure, divide(copy, indents, measure));
    }

    @Test
    void everyLineButTheLastReachesTheMargin() {
        for (double measure = 140; measure < 482; measure += 7.3) {
            var lines = set(Copies.copy(PROSE), NONE, measure);
            assertTrue(lines.size() > 2);
            for (var line : lines.subList(0, lines.size() - 1))
                assertEquals(measure, Copies.end(line), 0.05, () -> words(line));
            assertTrue(Copies.end(lines.getLast()) <= measure + 0.02);
            assertEquals(0, lines.getLast().getFirst().x());
        }
    }

    private static String words(List<Mark.Glyphs> line) {
        var words = new StringBuilder();
        for (var run : line) words.append(run.source().text());
        return words.toString();
    }

    /// Whatever the words, nothing is lost, nothing sticks out, and no paragraph looks worse than
    /// one line after the other would make it.
    @Test
    void holdsForAnyWords() {
        var random = new Random(7);
        int better = 0;
        for (int round = 0; round < 300; round++) {
            var copy = Copies.copy(words(random));
            double measure = 60 + random.nextInt(420);
            var indents = new Indents(random.nextInt(40), random.nextInt(60) - 20, 0, 28.35);
            var breaker = new LineBreaker();
            var greedy = breaker.divide(copy, indents, measure);
            var chosen = breaker.justify(copy, indents, measure);
            assertEquals(copy.text(0, copy.length()), String.join("", Copies.lines(copy, chosen)));
            var style = Copies.style(Alignment.JUSTIFIED, indents);
            for (var line : Copies.set(copy, style, measure, chosen))
                if (!line.isEmpty())
                    assertTrue(Copies.end(line) <= measure + 0.05, () -> words(line));
            if (breaker.torn()) continue;
            double others = measure - indents.left() + 0.01;
            var shape = new TotalFit.Shape(copy, chosen, others - indents.first(), others);
            double was = new TotalFit(shape).demerits(0, greedy, 0);
            double is = new TotalFit(shape).demerits(0, chosen, 0);
            assertTrue(is <= was * (1 + 1e-9), is + " after " + was);
            if (is < was) better++;
        }
        assertTrue(better > 100, "better: " + better);
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        int words = 5 + random.nextInt(120);
        for (int i = 0; i < words; i++) {
            int length = 1 + random.nextInt(random.nextInt(12) == 0 ? 18 : 9);
            for (int c = 0; c < length; c++) text.append((char) ('a' + random.nextInt(26)));
            text.append(random.nextInt(15) == 0 ? "-" : random.nextInt(30) == 0 ? "  " : " ");
        }
        return text.toString();
    }

    /// One after the other, "at the" would stand alone before the long words that follow.
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "180# The gateway stands between the | sensors and the platform that watches |"
                        + " the river. It collects their readings, | checks each against the one before, |"
                        + " and reports them at the period of the | state that the station is in. When the |"
                        + " water rises past the threshold of a | state, a report goes out at once; when |"
                        + " the line is down, readings wait in | the gateway until somebody asks for |"
                        + " them again.",
                "240# The gateway stands between the sensors and the | platform that watches the"
                        + " river. It collects their | readings, checks each against the one before, |"
                        + " and reports them at the period of the state that | the station is in. When"
                        + " the water rises past the | threshold of a state, a report goes out at once; |"
                        + " when the line is down, readings wait in the | gateway until somebody asks for"
                        + " them again.",
                "300# The gateway stands between the sensors and the platform that | watches the"
                        + " river. It collects their readings, checks each against | the one before, and"
                        + " reports them at the period of the state that | the station is in. When the"
                        + " water rises past the threshold of a | state, a report goes out at once; when"
                        + " the line is down, readings | wait in the gateway until somebody asks for them"
                        + " again."
            })
    void allLinesAreWeighedTogether(double measure, String lines) {
        var copy = Copies.copy(PROSE);
        assertEquals(
                List.of(lines.split(" \\| ")),
                Copies.lines(copy, divide(copy, NONE, measure)).stream()
                        .map(String::strip)
                        .toList());
        assertFalse(
                Arrays.equals(
                        divide(copy, NONE, measure),
                        new LineBreaker().divide(copy, NONE, measure)));
    }

    @Test
    void onlyWhatFollowsTheLastTabIsStretched() {
        var indents = new Indents(56.7, -56.7, 0, 56.7);
        var lines = set(Copies.copy("a b c\t" + PROSE), indents, 300);
        var label = lines.getFirst().getFirst();
        assertEquals("a b c", label.source().text());
        assertEquals(0, label.shifts().length);
        assertEquals(56.7, lines.getFirst().get(1).x(), 0.001);
        assertEquals(300, Copies.end(lines.getFirst()), 0.05);
        assertEquals(56.7, lines.get(1).getFirst().x(), 0.001);
    }

    @Test
    void aLineThatTheTextEndsIsNotStretched() {
        var lines = set(Copies.copy("One line of verse\n" + PROSE), NONE, 300);
        assertEquals("One line of verse", words(lines.getFirst()).strip());
        assertEquals(0, lines.getFirst().getFirst().shifts().length);
        assertEquals(300, Copies.end(lines.get(1)), 0.05);
    }

    /// A tab deep in the text is as wide as its place makes it: such a paragraph is divided line by
    /// line.
    @Test
    void aTabOnALaterLineIsSetWhereItFalls() {
        var copy = Copies.copy(PROSE + "\tand so on, " + PROSE);
        assertArrayEquals(new LineBreaker().divide(copy, NONE, 300), divide(copy, NONE, 300));
        for (var line : set(copy, NONE, 300)) assertTrue(Copies.end(line) <= 300.05);
    }

    @Test
    void digitsOfANumberStayTogether() {
        var copy = Copies.copy("as many as 1\u00A0000\u00A0000 bits\u00A0are " + PROSE);
        var run = set(copy, NONE, 200).getFirst().getFirst();
        int digit = run.source().text().indexOf('\u00A0');
        assertTrue(run.shifts().length > 0);
        assertEquals(0, run.shifts()[digit]);
        assertTrue(run.shifts()[run.source().text().indexOf(' ')] != 0);
    }

    /// One short word before a long address would be thrown to the other margin.
    @Test
    void aLineWithAlmostNothingToStretchStaysShort() {
        var copy = Copies.copy("see\u00A0it " + "wide".repeat(12) + " " + PROSE);
        var first = set(copy, NONE, 300).getFirst();
        assertEquals("see\u00A0it ", words(first));
        assertEquals(0, first.getFirst().shifts().length);
    }

    @Test
    void runsOfOtherTypeAreStretchedAlike() {
        var copy =
                Copies.copy(
                        new Inline.Text("some plain words and ", Marks.NONE),
                        new Inline.Text("bold ones, too, ", Marks.NONE.with(Marks.Style.BOLD)),
                        new Inline.Text(PROSE, Marks.NONE));
        for (var line : set(copy, NONE, 250).subList(0, 3)) {
            double x = 0;
            for (var run : line) {
                assertEquals(x, run.x(), 0.001);
                x += run.width();
            }
            assertEquals(250, Copies.end(line), 0.05);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void muchTextTakesBoundedTime(int words) {
        long start = System.nanoTime();
        var lines = divide(Copies.copy("i ".repeat(words)), NONE, 482);
        assertTrue(lines.length > words / 200);
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
}
