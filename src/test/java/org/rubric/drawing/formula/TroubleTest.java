package org.rubric.drawing.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class TroubleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + \\foo | 4 | \\foo is not known.",
                "\\frac{a}{b | 8 | This { is not closed by a }.",
                "a} | 1 | This } has no { before it.",
                "a_ | 1 | Something is missing after this.",
                "\\sqrt | 0 | Something is missing after this.",
                "\\left( a | 0 | \\left is not closed by \\right.",
                "x + \\begin{matrix} a | 4 | \\begin{matrix} is not closed by \\end{matrix}.",
                "\\begin{foo}a\\end{foo} | 6 | There is no environment “foo”.",
                "a & b | 2 | & stands only in a matrix.",
            })
    void isToldWithItsPlace(String latex, int at, String words) {
        assertEquals(Optional.of(new Trouble(words, at)), Trouble.of(latex, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r = \\frac{h_2 - h_1}{t}",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                "\\sum_{i=1}^{n} \\overline{x_i}",
                "\\{ x \\}",
            })
    void soundFormulasHaveNone(String latex) {
        assertEquals(Optional.empty(), Trouble.of(latex, true));
        assertEquals(Optional.empty(), Trouble.of(latex, false));
    }

    @Test
    void hostileOnesAreAnsweredSoon() {
        Trouble.of("x", true);
        for (var latex :
                List.of(
                        "x".repeat(Trouble.LONGEST + 1),
                        "x".repeat(Trouble.LONGEST),
                        "{".repeat(9_000),
                        "\\frac{".repeat(140) + "x" + "}{y}".repeat(140),
                        "\\x".repeat(3_000),
                        "\\begin{matrix}" + "a&".repeat(2_400) + "b\\end{matrix}",
                        "\\newcommand{\\x}{\\x}\\x",
                        "_".repeat(5_000),
                        "\\left(".repeat(150) + "x" + "\\right)".repeat(150))) {
            long begin = System.nanoTime();
            Trouble.of(latex, true);
            long took = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(took < 2_000, latex.substring(0, 12) + " took " + took + " ms");
        }
    }
}
