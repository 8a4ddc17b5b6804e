package org.rubric.drawing.bitmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPOutputStream;

class BitmapTest {

    private static String refused(String type, byte[] bytes) {
        return assertThrows(IOException.class, () -> Drawings.decode(type, bytes)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff", "png", "jpeg"})
    void everyFormatPaintsItsPixels(String format) throws IOException {
        var image = Pictures.image(BufferedImage.TYPE_INT_RGB, 80, 80);
        var drawing = Drawings.decode("image/" + format, Pictures.file(format, image));
        var painted = Pictures.painted(drawing);
        assertEquals(60, painted.getWidth());
        for (int channel = 0; channel <= 16; channel += 16)
            assertEquals(
                    image.getRGB(40, 26) >> channel & 0xFF,
                    painted.getRGB(30, 20) >> channel & 0xFF,
                    30);
        assertEquals(80, drawing.raster().orElseThrow().pixelWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff"})
    void brokenFilesAnswerOneSentence(String format) {
        byte[] file = Pictures.file(format, Pictures.image(BufferedImage.TYPE_INT_RGB, 50, 50));
        for (int at = 8; at < Math.min(file.length, 400); at++) {
            byte[] damaged = file.clone();
            damaged[at] = (byte) 0xFF;
            try {
                Drawings.decode("image/" + format, damaged);
            } catch (IOException e) {
                assertTrue(e.getMessage().matches("The .*picture.*\\."), e.getMessage());
            }
        }
    }

    @Test
    void aPictureIsPaintedSmallFromItsReducedPixels() throws IOException {
        var image = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1024; y++)
            for (int x = y % 2; x < 1024; x += 2) image.setRGB(x, y, 0xFFFFFF);
        var drawing = Drawings.decode("image/png", Pictures.file("png", image));
        int colour = Pictures.painted(drawing, 0.1).getRGB(30, 30) & 0xFF;
        assertEquals(128, colour, 8, "a chessboard seen from afar is grey");
        int near = Pictures.painted(drawing, 4 / 3.0).getRGB(30, 30) & 0xFF;
        assertEquals(255, near, "and from near it is a chessboard");
    }

    @Test
    void paintingLeavesTheGraphicsAsItWas() throws IOException {
        var drawing =
                Drawings.decode(
                        "image/png",
                        Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 9, 9)));
        var graphics = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.translate(3, 4);
        var before = graphics.getTransform();
        drawing.paint(graphics);
        assertEquals(before, graphics.getTransform());
    }

    @Test
    void aBitmapFileThatLiesAboutItsSizeIsRefused() {
        byte[] file = Pictures.file("bmp", Pictures.image(BufferedImage.TYPE_INT_RGB, 5, 5));
        var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(18, 9_000).putInt(22, 9_000);
        assertTrue(refused("image/bmp", file).contains("damaged"));
    }

    @Test
    void aSmallFileOfAbsurdSizeIsRefusedBeforeItIsDecoded() {
        byte[] file = Pictures.file("gif", Pictures.image(BufferedImage.TYPE_INT_RGB, 5, 5));
        int frame = 10 + 3 + 3 * (2 << (file[10] & 7));
        while (file[frame] != ',') frame += 2 + 1 + file[frame + 2] + 1;
        for (int at : new int[] {6, 8, frame + 5, frame + 7}) {
            file[at] = (byte) 0xFF;
            file[at + 1] = (byte) 0xFF;
        }
        assertTrue(refused("image/gif", file).contains("too large"));
        for (int at : new int[] {6, 8, frame + 5, frame + 7}) file[at + 1] = 0x20;
        assertTrue(refused("image/gif", file).contains("less data than its size"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000000c6a5020200d0a870a, JPEG 2000",
        "4949bc0108000000, JPEG XR",
        "255044462d312e37, PDF",
        "524946460000000057454250, WebP"
    })
    void strangersAreRefusedByName(String hex, String name) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertEquals(name + " pictures cannot be converted.", refused("image/png", bytes));
    }

    @Test
    void theUnknownIsRefusedWithItsDeclaredType() {
        assertTrue(refused("image/x-thing", new byte[] {1, 2, 3}).contains("image/x-thing"));
        assertTrue(refused("image/png", new byte[0]).contains("cannot be converted"));
    }

    @Test
    void aPackedPictureIsUnpackedOnce() throws IOException {
        byte[] file = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 8, 8));
        assertEquals(6.0, Drawings.decode("image/x-emz", packed(file)).width());
        assertTrue(refused("image/x-emz", packed(packed(file))).contains("another packed"));
        assertTrue(refused("image/x-emz", packed(new byte[70 << 20])).contains("too large"));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
