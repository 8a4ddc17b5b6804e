package org.rubric.drawing.bitmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/// The quick way through tightly packed data judges as inflating it does.
class TightDataTest {
    private static final PngHeader HEADER = new PngHeader(333, 200, 8, 2, false);

    @Test
    void everyWayOfPackingIsRunThroughAlike() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 120; round++) {
            var packed = packed(lines(random, round % 4), random);
            assertEquals("true", quick(packed), "round " + round);
            assertEquals("true", slow(packed));
        }
    }

    @Test
    void tooLittleAndTooMuchAreToldAlikeAndNoCutIsTaken() {
        var random = new Random(8);
        for (int round = 0; round < 120; round++) {
            var lines = lines(random, round % 4);
            int more = random.nextInt(-2000, 2000);
            var other = Arrays.copyOf(lines, lines.length + more);
            var packed = packed(other, random);
            assertEquals(slow(packed), quick(packed), "length " + more);
            var cut = Arrays.copyOf(packed, random.nextInt(packed.length));
            assertNotEquals("true", slow(cut));
            assertNotEquals("true", quick(cut), "cut at " + cut.length);
        }
    }

    /// A wrong checksum behind the data is all that only inflating sees.
    @Test
    void noBrokenStreamIsTakenThatInflatingRefuses() {
        var random = new Random(9);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            var packed = packed(lines(random, round % 4), random);
            int at = random.nextInt(packed.length - 4);
            packed[at] ^= (byte) (1 << random.nextInt(8));
            var quick = quick(packed);
            var slow = slow(packed);
            if (quick.equals("true")) assertTrue(slow.equals("true") || slow.contains("damaged"));
            else assertEquals(slow.equals("true"), false, "refused: " + quick);
            if (!quick.equals("true")) refused++;
        }
        assertTrue(refused > 1000, "refused " + refused);
    }

    @Test
    void anUnknownFilterIsDamage() {
        var lines = lines(new Random(1), 0);
        lines[(int) HEADER.line(333) * 150] = 5;
        var packed = packed(lines, new Random(1));
        assertTrue(quick(packed).contains("damaged"));
        assertEquals(slow(packed), quick(packed));
    }

    private static String quick(byte[] packed) {
        try {
            return Boolean.toString(new TightData(HEADER, packed).finished());
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static String slow(byte[] packed) {
        try (var data = new PngData(HEADER, false)) {
            boolean fed = data.feed(packed, 0, packed.length);
            return Boolean.toString(data.finished() && fed);
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /// Lines of a drawing, of a pattern, of noise or of nothing.
    private static byte[] lines(Random random, int kind) {
        var lines = new byte[(int) HEADER.inflated()];
        int line = (int) HEADER.line(333);
        if (kind == 1) for (int i = 0; i < lines.length; i++) lines[i] = (byte) (i % 7 * (i / 999));
        if (kind == 2) random.nextBytes(lines);
        if (kind == 3)
            for (int i = 0; i < 400; i++)
                Arrays.fill(
                        lines,
                        random.nextInt(lines.length / 2),
                        lines.length / 2 + random.nextInt(lines.length / 2),
                        (byte) random.nextInt());
        for (int y = 0; y < 200; y++) lines[y * line] = (byte) random.nextInt(5);
        return lines;
    }

    private static byte[] packed(byte[] data, Random random) {
        var deflater = new Deflater(random.nextInt(10));
        deflater.setStrategy(random.nextInt(3));
        deflater.setInput(data);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }
}
