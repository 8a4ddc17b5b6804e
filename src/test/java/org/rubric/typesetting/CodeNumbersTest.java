package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static org.rubric.document.Documents.recommendation;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers of the lines of code.
class CodeNumbersTest {

    private static Setting set(String words, boolean numbered) {
        return Setting.of(
                new Block.Code(Id.of("code"), Traits.NONE, "", numbered, Inline.plain(words)));
    }

    /// Runs without words beside the code, and the numbers that their glyphs show.
    private static List<Setting.Run> numbers(Setting set) {
        return set.runs().stream().filter(run -> run.text().isEmpty()).toList();
    }

    private static String shown(Setting.Run run) {
        var face = run.glyphs().ink().face();
        var digits = new StringBuilder();
        for (int glyph : run.glyphs().glyphs())
            for (char digit = '0'; digit <= '9'; digit++)
                if (face.glyph(digit) == glyph) digits.append(digit);
        return digits.toString();
    }

    @Test
    void everyLineHasItsNumberAtTheRightOfAColumn() {
        var words = String.join("\n", IntStream.rangeClosed(1, 12).mapToObj(i -> "line").toList());
        var set = set(words, true);
        var numbers = numbers(set);
        assertEquals(
                IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList(),
                numbers.stream().map(CodeNumbersTest::shown).toList());
        double right = numbers.getFirst().x() + numbers.getFirst().glyphs().width();
        double code = set.run("line").x();
        for (var number : numbers) {
            assertEquals(right, number.x() + number.glyphs().width(), 0.01);
            assertTrue(right < code, right + " " + code);
        }
        assertEquals(set.run("line").y(), numbers.getLast().y(), 0.01);
        assertTrue(set(words, false).run("line").x() < code);
        assertEquals(List.of(), numbers(set(words, false)));
    }

    @Test
    void emptyLinesCountAndDividedOnesCountOnce() {
        var set = set("first\n\n" + "word ".repeat(40) + "\n\tlast", true);
        var numbers = numbers(set);
        assertEquals(
                List.of("1", "2", "3", "4"), numbers.stream().map(CodeNumbersTest::shown).toList());
        assertEquals(set.run("first").y(), numbers.get(0).y(), 0.01);
        assertEquals(set.run("last").y(), numbers.get(3).y(), 0.01);
        double one = numbers.get(1).y() - numbers.get(0).y();
        assertTrue(numbers.get(3).y() - numbers.get(2).y() > 1.9 * one, "divided");
    }

    @Test
    void numbersGoOnOverPages() {
        var words = String.join("\n", IntStream.rangeClosed(1, 150).mapToObj(i -> "x").toList());
        var numbers = numbers(set(words, true));
        assertEquals(150, numbers.size());
        assertEquals("150", shown(numbers.getLast()));
        assertTrue(numbers.getLast().page() > numbers.getFirst().page());
    }

    /// In a text that runs to the left too.
    @Test
    void codeBeginsAtTheLeft() {
        var identity = new Identity("", "", "", DocumentKind.TEMPORARY_DOCUMENT, "", "he");
        var code =
                new Block.Code(Id.of("code"), Traits.NONE, "", true, Inline.plain("a\n  // אבג"));
        var document = recommendation(code);
        var set = Setting.of(document.withFront(document.front().withIdentity(identity)));
        assertTrue(set.run("a").x() < 100, "at " + set.run("a").x());
        assertEquals(set.run("a").x(), set.run("  //").x(), 0.01);
        assertTrue(numbers(set).getFirst().x() < set.run("a").x());
    }

    @Test
    void theyBelongToNoElement() {
        var set = set("one\ntwo", true);
        int open = Element.ARTIFACT;
        var outside = new ArrayList<Mark>();
        for (var page : set.imprint().pages())
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) open = element;
                if (mark instanceof Mark.Glyphs run
                        && open == Element.ARTIFACT
                        && run.source().block().equals(Id.of("code"))) outside.add(mark);
            }
        assertEquals(2, outside.size());
    }
}
