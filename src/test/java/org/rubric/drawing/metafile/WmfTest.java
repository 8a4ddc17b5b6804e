package org.rubric.drawing.metafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;
import org.rubric.drawing.recording.Ink;
import org.rubric.drawing.recording.Recording;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class WmfTest {

    private static Recording played(Wmfs wmf) throws IOException {
        return (Recording) Drawings.decode("image/x-wmf", wmf.bytes());
    }

    private static String refused(byte[] bytes) {
        return assertThrows(IOException.class, () -> Drawings.decode("image/x-wmf", bytes))
                .getMessage();
    }

    /// A letter and its index, with a sum sign that is larger than both.
    @Test
    void theTypeOfAFormulaIsThatOfItsLetters() throws IOException {
        var drawing =
                played(
                        Wmfs.placed(2880, 720)
                                .window(4608, 1152)
                                .font("Symbol", -600, 2)
                                .add(0x12E, 24)
                                .add(0x12D, 0)
                                .text("S", 0, 400)
                                .font("Times New Roman", -352, 0)
                                .add(0x12D, 1)
                                .text("Rbx", 700, 352)
                                .font("Times New Roman", -224, 0)
                                .add(0x12D, 2)
                                .text("maximum", 1500, 440));
        var type = drawing.type().orElseThrow();
        assertEquals(11, type.size(), 0.01);
        assertEquals(11, type.baseline().orElseThrow(), 0.01);
    }

    @Test
    void lettersOnSeveralLinesHaveNoBaseline() throws IOException {
        var drawing =
                played(
                        Wmfs.placed(2880, 720)
                                .window(4608, 1152)
                                .font("Times New Roman", -352, 0)
                                .add(0x12E, 24)
                                .add(0x12D, 0)
                                .text("ab", 700, 352)
                                .text("cd", 700, 900));
        assertTrue(drawing.type().orElseThrow().baseline().isEmpty());
        assertTrue(
                played(Wmfs.placed(2880, 1440).window(200, 100).add(0x41B, 50, 100, 0, 0))
                        .type()
                        .isEmpty());
    }

    @Test
    void theWindowFillsThePlaceableBox() throws IOException {
        var drawing = played(Wmfs.placed(2880, 1440).window(200, 100).add(0x41B, 50, 100, 0, 0));
        assertEquals(144, drawing.width());
        assertEquals(72, drawing.height());
        assertEquals(72, drawing.inks().getFirst().box().getWidth(), 0.01);
        assertEquals(36, drawing.inks().getFirst().box().getHeight(), 0.01);
    }

    @Test
    void aWindowWithNegativeHeightCountsUpwards() throws IOException {
        var drawing =
                played(
                        Wmfs.placed(1440, 1440)
                                .add(0x20B, 100, 0)
                                .add(0x20C, -100, 100)
                                .add(0x41B, 100, 50, 90, 0));
        var box = drawing.inks().getFirst().box();
        assertEquals(0, box.getMinY(), 0.01);
        assertEquals(7.2, box.getMaxY(), 0.01);
    }

    @Test
    void withoutAPlaceableHeaderTheWindowGivesTheSize() throws IOException {
        var drawing = played(new Wmfs().head().window(96, 48).add(0x41B, 9, 9, 0, 0));
        assertEquals(72, drawing.width());
        assertEquals(36, drawing.height());
    }

    @Test
    void objectsTakeTheLowestFreeNumber() throws IOException {
        var drawing =
                played(
                        Wmfs.placed(1440, 1440)
                                .window(100, 100)
                                .add(0x2FA, 5, 0, 0, 0, 0)
                                .add(0x2FC, 0, 0xFF, 0, 0)
                                .add(0x1F0, 0)
                                .add(0x2FC, 0, 0xFF00, 0, 0)
                                .add(0x12D, 0)
                                .add(0x41B, 9, 9, 0, 0)
                                .add(0x12D, 1)
                                .add(0x41B, 9, 9, 0, 0));
        var fills = drawing.inks().stream().filter(ink -> ink instanceof Ink.Fill).toList();
        assertEquals(Color.GREEN, ((Ink.Fill) fills.get(0)).paint());
        assertEquals(Color.RED, ((Ink.Fill) fills.get(1)).paint());
    }

    @Test
    void textOfEquationsIsSetInGreekAndBrackets() throws IOException {
        for (var letters : new String[] {"a", "\u00E6", "\u00CE"}) {
            var drawing =
                    played(
                            Wmfs.placed(1440, 1440)
                                    .window(100, 100)
                                    .add(0x102, 1)
                                    .font("Symbol", -30, 2)
                                    .add(0x12D, 0)
                                    .add(
                                            0xA32,
                                            new int[] {50, 50, 1, 0},
                                            letters.getBytes(StandardCharsets.ISO_8859_1)));
            assertTrue(drawing.extent().getHeight() > 5, letters);
        }
    }

    @Test
    void cyrillicComesFromItsCharacterSet() throws IOException {
        var cyrillic = letters("\u00C6", 204);
        var latin = letters("\u00C6", 0);
        assertTrue(cyrillic.extent().getWidth() != latin.extent().getWidth());
    }

    private static Recording letters(String text, int charset) throws IOException {
        return played(
                Wmfs.placed(1440, 1440)
                        .window(100, 100)
                        .add(0x102, 1)
                        .font("Times New Roman", -30, charset)
                        .add(0x12D, 0)
                        .add(
                                0xA32,
                                new int[] {50, 50, 1, 0},
                                text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void brokenFilesAreRefused() {
        byte[] good = Wmfs.placed(1440, 1440).window(100, 100).add(0x41B, 9, 9, 0, 0).bytes();
        assertTrue(refused(Arrays.copyOf(good, good.length - 6)).contains("does not fit"));
        byte[] huge = good.clone();
        huge[43] = 0x7F;
        assertTrue(refused(huge).contains("does not fit"));
        assertTrue(refused(Wmfs.placed(0, 0).add(0x41B, 9, 9, 0, 0).bytes()).contains("empty"));
        assertTrue(refused(Wmfs.placed(99, 99).window(9, 9).bytes()).contains("nothing"));
    }

    @Test
    void whateverAByteSaysTheAnswerIsADrawingOrASentence() {
        byte[] good =
                Wmfs.placed(1440, 1440)
                        .window(100, 100)
                        .font("Arial", -30, 0)
                        .add(0x12D, 0)
                        .add(0x521, 2, 0x4141, 50, 50)
                        .add(0x538, 1, 3, 0, 0, 50, 50, 0, 50)
                        .add(0x817, 9, 9, 30, 30, 90, 90, 0, 0)
                        .add(0x20F, 5, 5)
                        .add(0x325, 2, 0, 0, 90, 90)
                        .bytes();
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] bad = good.clone();
            for (int n = 0; n < 3; n++)
                bad[40 + random.nextInt(bad.length - 40)] = (byte) random.nextInt(256);
            try {
                Pictures.painted(Drawings.decode("image/x-wmf", bad));
            } catch (IOException e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }
}
