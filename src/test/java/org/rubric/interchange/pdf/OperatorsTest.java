package org.rubric.interchange.pdf;

import org.rubric.interchange.pdf.file.Deflate;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;

class OperatorsTest {

    @ParameterizedTest
    @CsvSource({
        "0, '0 '",
        "12, '12 '",
        "1.5, '1.5 '",
        "1.05, '1.05 '",
        "-0.3, '-0.3 '",
        "-72.346, '-72.35 '",
        "0.004, '0 '",
        "1e12, '30000 '",
        "-Infinity, '-30000 '",
        "NaN, '0 '"
    })
    void lengthsAreShortAndBounded(double points, String written) {
        assertEquals(written, new Operators().number(points).toString());
    }

    @Test
    void wholeNumbersOfAnySizeAreWritten() {
        for (long value : new long[] {0, 7, 10, 999, 1000, -1, -250, 4_000_000_000L})
            assertEquals("" + value, new Operators().integer(value).toString());
    }

    @Test
    void everyPairOfBytesSurvivesALiteralString() throws Exception {
        var out = new Operators().add("(");
        for (int glyph = 0; glyph < 65_536; glyph++) out.glyph(glyph);
        var parser = new PDFStreamParser(out.add(")").toBytes());
        var read = ((COSString) parser.parseNextToken()).getBytes();
        assertEquals(131_072, read.length);
        for (int glyph = 0; glyph < 65_536; glyph++)
            assertEquals(glyph, (read[2 * glyph] & 255) << 8 | read[2 * glyph + 1] & 255);
    }

    @Test
    void textIsWrittenInUtf16() throws Exception {
        var out = new Operators().utf16("a\u2011\uD83D\uDE00");
        assertEquals("<FEFF00612011D83DDE00>", out.toString());
        var read = (COSString) new PDFStreamParser(out.toBytes()).parseNextToken();
        assertEquals("a\u2011\uD83D\uDE00", read.getString());
    }

    @Test
    void whatIsDeflatedInflatesToTheSame() throws Exception {
        var random = new Random(5);
        for (int size : new int[] {0, 1, 1000, 100_000}) {
            var plain = new byte[size];
            random.nextBytes(plain);
            try (var inflater = new Inflater()) {
                inflater.setInput(Deflate.bytes(plain));
                var read = new byte[size + 1];
                assertEquals(size, inflater.inflate(read));
                assertArrayEquals(plain, Arrays.copyOf(read, size));
            }
        }
    }
}
