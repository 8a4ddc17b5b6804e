package org.rubric.drawing.metafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.drawing.Pictures;
import org.rubric.drawing.recording.Sheet;

import java.awt.image.BufferedImage;

class DibTest {

    private static BufferedImage image(byte[] info, int... data) {
        byte[] lines = new byte[data.length];
        for (int i = 0; i < data.length; i++) lines[i] = (byte) data[i];
        return Dib.image(info, lines, new Sheet()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 0", "4, 16, 0", "8, 1, 0", "16, 0, 124", "24, 0, 0"})
    void everyDepthShowsItsColour(int bits, int first, int second) {
        int third = bits == 24 ? 255 : 0;
        byte[] info = bits <= 8 ? Emfs.info(2, 1, bits, 0, 0, 0xFF0000) : Emfs.info(1, 1, bits, 0);
        int x = bits == 1 ? 1 : 0;
        int rgb = image(info, first, second, third, 0, 0, 0, 0, 0).getRGB(x, 0);
        assertEquals(0xFF, rgb >> 16 & 0xFF, Integer.toHexString(rgb));
        assertEquals(0, rgb & 0xFFFF, Integer.toHexString(rgb));
    }

    @Test
    void thirtyTwoBitsFollowTheirMasks() {
        assertEquals(
                0xFF112233, image(Emfs.info(1, 1, 32, 0), 0x33, 0x22, 0x11, 0x99).getRGB(0, 0));
        byte[] swapped = Emfs.info(1, 1, 32, 3, 0xFF, 0xFF00, 0xFF0000);
        assertEquals(0xFF332211, image(swapped, 0x33, 0x22, 0x11, 0).getRGB(0, 0));
    }

    @Test
    void aNegativeHeightBeginsAtTheTop() {
        var image = image(Emfs.info(1, -2, 24, 0), 0, 0, 255, 0, 255, 0, 0, 0);
        assertEquals(0xFFFF0000, image.getRGB(0, 0));
        assertEquals(0xFF0000FF, image.getRGB(0, 1));
    }

    @Test
    void runsOfEightBits() {
        byte[] info = Emfs.info(4, 2, 8, 1, 0, 0xFF0000, 0x00FF00);
        var image = image(info, 3, 1, 1, 2, 0, 0, 0, 4, 2, 2, 1, 1, 0, 1);
        assertEquals(0xFFFF0000, image.getRGB(2, 1));
        assertEquals(0xFF00FF00, image.getRGB(3, 1));
        assertEquals(0xFF00FF00, image.getRGB(1, 0));
        assertEquals(0xFFFF0000, image.getRGB(3, 0));
    }

    @Test
    void runsOfFourBits() {
        byte[] info = Emfs.info(4, 1, 4, 2, 0, 0xFF0000, 0x00FF00);
        var image = image(info, 4, 0x12, 0, 1);
        assertEquals(0xFFFF0000, image.getRGB(0, 0));
        assertEquals(0xFF00FF00, image.getRGB(3, 0));
    }

    @Test
    void runsThatLeaveThePictureAreCutOff() {
        byte[] info = Emfs.info(4, 1, 8, 1, 0, 0xFF0000);
        assertEquals(4, image(info, 0, 2, 255, 255, 255, 1, 255, 1, 0, 200).getWidth());
    }

    @Test
    void missingLinesStayWhite() {
        var image = image(Emfs.info(1, 2, 24, 0), 0, 0, 255, 0);
        assertEquals(0xFFFF0000, image.getRGB(0, 1));
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    }

    @Test
    void aWholePngInsideIsDecoded() {
        byte[] file = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 5, 4));
        var image = Dib.image(Emfs.info(5, 4, 0, 5), file, new Sheet()).orElseThrow();
        assertEquals(5, image.getWidth());
    }

    @Test
    void nonsenseIsNoBitmap() {
        assertTrue(Dib.image(new byte[3], new byte[0], new Sheet()).isEmpty());
        assertTrue(Dib.image(Emfs.info(0, 5, 24, 0), new byte[9], new Sheet()).isEmpty());
        assertTrue(Dib.image(Emfs.info(5, 5, 13, 0), new byte[99], new Sheet()).isEmpty());
        assertTrue(Dib.image(Emfs.info(60_000, 60_000, 1, 0), new byte[9], new Sheet()).isEmpty());
        assertTrue(Dib.packed(new byte[] {-1, -1, -1, 127, 0, 0}, new Sheet()).isEmpty());
    }
}
