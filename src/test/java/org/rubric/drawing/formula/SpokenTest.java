package org.rubric.drawing.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Formulas read aloud.
class SpokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a+b=2 ¦ a plus b equals 2",
                "\\frac{a}{b} ¦ a over b",
                "{\\frac{a}{b}}^2 ¦ a over b, squared",
                "\\frac{h_2-h_1}{t} ¦ the fraction h sub 2 minus h sub 1, over t, end of fraction",
                "x^2 ¦ x squared",
                "x^{n+1} ¦ x to the power of n plus 1, end of power",
                "2^{33} ¦ 2 to the power of 33",
                "10^{-3}\\ s ¦ 10 to the power of minus 3, end of power s",
                "25^{\\circ} ¦ 25 degrees",
                "E'_{R} ¦ E sub R prime",
                "x'' ¦ x prime prime",
                "\\sqrt{12.5} ¦ the square root of 12.5",
                "\\sqrt{a+b} ¦ the square root of a plus b, end of root",
                "\\sqrt[3]{8} ¦ the cube root of 8",
                "\\sqrt[n]{a} ¦ the root of order n of a, end of root",
                "f_{symbol} ¦ f sub symbol",
                "I_{AC} ¦ I sub AC",
                "a_{ij} ¦ a sub i j, end of sub",
                "P_{\\mathrm{max}} \\le 10 ¦ P sub max is at most 10",
                "\\mathrm{clock\\_rate}\\ \\times 2 ¦ clock rate times 2",
                "\\sum_{i=1}^{n} a_i ¦ the sum from i equals 1 to n of a sub i",
                "\\sum\\limits_{k} b_k ¦ the sum over k of b sub k",
                "\\int_0^1 x^2 dx ¦ the integral from 0 to 1 of x squared d x",
                "\\lim_{x \\to 0} y ¦ the limit as x to 0 of y",
                "\\log_{10} x ¦ log sub 10 x",
                "\\alpha \\times \\Delta ¦ alpha times capital delta",
                "\\left( x \\right) ¦ open bracket x close bracket",
                "\\left| x \\right| ¦ the absolute value of x",
                "\\left\\lfloor a/2 \\right\\rfloor ¦ the floor of a over 2, end of floor",
                "\\binom{n}{k} ¦ n choose k",
                "\\hat{I}_k ¦ I hat sub k",
                "\\overline{ab} ¦ a b together with bar",
                "\\vec{v} ¦ v vector",
                "a \\over b ¦ a over b",
                "27\\ 000\\ 000 ¦ 27 000 000",
                "\\text{mod}(a, m) ¦ modulo open bracket a, m close bracket",
                "\\begin{cases} 1 & x>0 \\\\ 0 & x=0 \\end{cases}"
                        + " ¦ 2 cases: 1, x is greater than 0; 0, x equals 0; end of cases",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}"
                        + " ¦ matrix of 2 rows and 2 columns: row 1: a, b; row 2: c, d; end of"
                        + " matrix",
                "\\begin{array}{l} a=1 \\\\ b=2 \\end{array}"
                        + " ¦ 2 lines: a equals 1; b equals 2; end of lines",
                "\\foo{x} ¦ foo x"
            })
    void saysIt(String latex, String words) {
        assertEquals(words, Spoken.of(latex, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "fr ¦ la fraction a plus 1, sur b, fin de fraction égale x au carré",
                "es ¦ la fracción a más 1, sobre b, fin de la fracción igual a x al cuadrado",
                "ru ¦ дробь a плюс 1, делить на b, конец дроби равно x в квадрате",
                "ar ¦ الكسر a زائد 1، على b، نهاية الكسر يساوي x تربيع",
                "zh ¦ 分数，分子 a 加 1，分母 b，分数结束 等于 x 的平方",
                "zh-CN ¦ 分数，分子 a 加 1，分母 b，分数结束 等于 x 的平方",
                "de ¦ the fraction a plus 1, over b, end of fraction equals x squared"
            })
    void saysItInTheSixLanguages(String language, String words) {
        assertEquals(words, Spoken.of("\\frac{a+1}{b} = x^2", language));
    }

    @Test
    void aSignThatALanguageLacksIsSaidAsItStands() {
        assertEquals("α ∩ β", Spoken.of("\\alpha \\cap \\beta", "ru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void everyPhraseThatEnglishHasIsThereInTheOtherLanguages(String language) throws IOException {
        var all = table();
        for (var row : all)
            if (row[0].equals("en") && row[1].length() > 2 && row[2].matches(".*[#@].*"))
                assertTrue(
                        all.stream().anyMatch(r -> r[0].equals(language) && r[1].equals(row[1])),
                        language + " " + row[1]);
    }

    private static List<String[]> table() throws IOException {
        try (var in = SpokenTest.class.getResourceAsStream("/formula/spoken.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("%"))
                    .map(l -> l.split("\t"))
                    .toList();
        }
    }

    @Test
    void brokenFormulasAreSaidAsFarAsTheyGo() {
        assertEquals("a over b", Spoken.of("\\frac{a}{b", "en"));
        assertEquals("Formula", Spoken.of("}}}", "en"));
        assertEquals("Formula", Spoken.of("", "en"));
        assertEquals("Formule", Spoken.of("\\", "fr").isEmpty() ? "" : Spoken.of("{}", "fr"));
        assertEquals("2 cases: a; b; end of cases", Spoken.of("\\begin{cases}a\\\\b", "en"));
    }

    @Test
    void deepNestingEnds() {
        for (var piece :
                List.of(
                        "{",
                        "\\frac",
                        "\\left(",
                        "\\begin{matrix}",
                        "\\sqrt{",
                        "_",
                        "^{",
                        "'",
                        "a\\over ",
                        "x\\limits",
                        "\\hat"))
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> Spoken.of(piece.repeat(50_000), "en"), piece);
    }

    @Test
    void noiseIsReadToItsEndAndAlwaysAlike() {
        for (int seed = 0; seed < 3000; seed++) {
            var latex = Noise.of(seed, 25);
            var said = Spoken.of(latex, "en");
            assertFalse(said.isBlank(), latex);
            assertEquals(said, Spoken.of(latex, "en"));
        }
    }
}
