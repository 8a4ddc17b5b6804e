package org.rubric.drawing.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;
import org.rubric.drawing.recording.Recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class FormulaTest {

    @Test
    void aFractionIsTallerOnDisplayThanInText() throws IOException {
        var display = Drawings.formula("\\frac{a}{b}", 12);
        var inline = Drawings.inlineFormula("\\frac{a}{b}", 12);
        assertTrue(display.height() > inline.height() * 1.2);
        assertTrue(display.baseline() > 0 && display.baseline() < display.height());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    \\frac{a}{             | The formula has a { without its }.
                    a}                     | The formula has a } without its {.
                    \\newcommand{\\x}{\\x\\x}\\x | The formula uses \\newcommand, which is not supported.
                    \\includegraphics{/etc} | The formula uses \\includegraphics, which is not supported.
                    \\hdotsfor{2000000000}  | The formula asks for too many columns.
                    """)
    void whatCannotBeReadSaysWhy(String latex, String reason) {
        var e = assertThrows(IOException.class, () -> Drawings.formula(latex, 12));
        assertEquals(reason, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\nosuchcommand", "\\left( a", "\\begin{nosuch}a\\end{nosuch}", "a^b^c"})
    void whatTheLibraryRefusesIsOneSentence(String latex) {
        try {
            Drawings.formula(latex, 12);
        } catch (IOException e) {
            assertTrue(e.getMessage().startsWith("The formula cannot be read: "), e.getMessage());
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
        }
    }

    @Test
    void theBoxHoldsTheInkAndNothingElse() throws IOException {
        var formula = (Recording) Drawings.formula("\\sum_{i=1}^{n} x_i^2 = \\sqrt{y}", 12);
        var ink = formula.extent();
        assertTrue(ink.getMinX() > -0.5 && ink.getMinY() > -0.5, ink.toString());
        assertEquals(formula.width(), ink.getMaxX(), 1.5);
        assertEquals(formula.height(), ink.getMaxY(), 1.5);
    }

    @Test
    void theBaselineIsThatOfTheText() throws IOException {
        var letter = Drawings.formula("x", 10);
        assertEquals(letter.height(), letter.baseline(), 0.3, "x has no depth");
        var deep = Drawings.formula("x_{p}", 10);
        assertTrue(deep.height() - deep.baseline() > 1.5);
    }

    @Test
    void manyThreadsSetAndPaintAtOnce() throws Exception {
        var expected = inked("\\frac{\\alpha + 1}{\\beta}");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = new ArrayList<Future<Long>>();
            for (int i = 0; i < 40; i++)
                results.add(threads.submit(() -> inked("\\frac{\\alpha + 1}{\\beta}")));
            for (var result : results) assertEquals(expected, result.get());
        }
    }

    private static long inked(String latex) throws IOException {
        var image = Pictures.painted(Drawings.formula(latex, 20), 2);
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                if ((image.getRGB(x, y) & 0xFF) < 128) dark++;
        return dark;
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackIsFull() {
        var latex = "\\sqrt{".repeat(5_000) + "x" + "}".repeat(5_000);
        assertThrows(IOException.class, () -> Drawings.formula(latex, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\text{где } x",
                "где",
                "\\text{α, β и Ω}",
                "\\text{café}",
                "x \\le \\text{中}"
            })
    void wordsOfAnyLanguageAreSetAndAlwaysTheSame(String latex) throws IOException {
        var first = (Recording) Drawings.formula(latex, 12);
        var second = (Recording) Drawings.formula(latex, 12);
        assertEquals(first.extent(), second.extent());
        assertTrue(first.extent().getWidth() > 5, first.extent().toString());
    }

    @Test
    void aSizeThatIsNoneIsOurFault() {
        assertThrows(IllegalArgumentException.class, () -> Drawings.formula("x", 0));
    }
}
