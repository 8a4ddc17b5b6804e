package org.rubric.typesetting.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

/// Formulas read aloud.
class FormulaWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a+b=2 | a plus b equals 2",
                "\\frac{a}{b} | a over b",
                "x^2 | x squared",
                "x^{n+1} | x to the power of n plus 1",
                "\\sqrt{12.5} | the square root of 12.5",
                "f_{symbol} | f sub s y m b o l",
                "P_{\\mathrm{max}} \\le 10 | P sub max is at most 10",
                "\\sum_{i=1}^{n} a_i | the sum sub i equals 1 to the power of n a sub i",
                "\\alpha \\times \\beta | alpha times beta",
                "\\left( x \\right) | (x)"
            })
    void saysIt(String latex, String words) {
        assertEquals(words, FormulaWords.of(latex));
    }

    @Test
    void brokenFormulasAreSaidAsFarAsTheyGo() {
        assertEquals("a over b", FormulaWords.of("\\frac{a}{b"));
        assertEquals("Formula", FormulaWords.of("}}}"));
        assertEquals("Formula", FormulaWords.of(""));
    }

    @Test
    void deepNestingEnds() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> FormulaWords.of("{".repeat(200_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> FormulaWords.of("\\frac".repeat(20_000)));
    }
}
