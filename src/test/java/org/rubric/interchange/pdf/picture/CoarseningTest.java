package org.rubric.interchange.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoarseningTest {

    private static String of(String content) {
        return new String(
                Coarsening.of(content.getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "261.7937 10.0488 m, 261.79 10.05 m",
        "-24.9236 0.0049 l, -24.92 0 l",
        "-0.001 0.999 l, 0 1 l",
        "1.005 -1.995 3.1 4 5.50000 6 c, 1.01 -2 3.1 4 5.5 6 c",
        "0.0706 0.0706 0.0784 sc, 0.0706 0.0706 0.0784 sc",
        "0.9992 w, 0.9992 w",
        "/X1234.5678 Do, /X1234.5678 Do",
        "1e5.1234 x.9999 l, 1e5.1234 x.9999 l",
        "h, h"
    })
    void onlyCoordinatesAreCut(String line, String cut) {
        assertEquals("q\n" + cut + "\nQ\n", of("q\n" + line + "\nQ\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 0 0 100 0 0 cm\n", "x cm\n", "0 -2 2 0 1 1 cm\n", "BI\n"})
    void whatIsMagnifiedStaysAsItIs(String line) {
        var content = (line + "1.23456 2.34567 m\n").getBytes(StandardCharsets.ISO_8859_1);
        assertSame(content, Coarsening.of(content));
    }

    @Test
    void noCoordinateMovesByMoreThanHalfAHundredth() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6));
            var written = String.format(Locale.ROOT, "%.5f", number);
            var cut = of(written + " 1 m\n").split(" ")[0];
            double moved = Math.abs(Double.parseDouble(cut) - Double.parseDouble(written));
            assertTrue(moved <= 0.005 + 1e-9, written + " became " + cut);
            assertTrue(cut.length() <= written.length());
        }
    }
}
