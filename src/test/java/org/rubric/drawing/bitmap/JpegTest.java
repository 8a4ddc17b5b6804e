package org.rubric.drawing.bitmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

class JpegTest {

    private static final byte[] FILE =
            Pictures.file("jpeg", Pictures.image(BufferedImage.TYPE_INT_RGB, 64, 48));

    private static String refused(byte[] bytes) {
        return assertThrows(IOException.class, () -> Drawings.decode("image/jpeg", bytes))
                .getMessage();
    }

    private static int find(byte[] bytes, int marker) {
        for (int at = 0; at < bytes.length - 1; at++)
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == marker) return at;
        throw new AssertionError("no such marker");
    }

    @Test
    void threeComponentsPassThrough() throws IOException {
        var drawing = Drawings.decode("image/jpeg", FILE);
        var raster = drawing.raster().orElseThrow();
        assertEquals("image/jpeg", raster.type());
        assertArrayEquals(FILE, raster.bytes());
        assertEquals(48.0, drawing.width());
    }

    @Test
    void exifAndWhatFollowsTheEndAreLeftOut() throws IOException {
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 8, 'E', 'x', 'i', 'f', 0, 0};
        byte[] file =
                Pictures.joined(
                        Arrays.copyOf(FILE, 2),
                        exif,
                        Arrays.copyOfRange(FILE, 2, FILE.length),
                        "appended".getBytes());
        var raster = Drawings.decode("image/jpeg", file).raster().orElseThrow();
        assertArrayEquals(FILE, raster.bytes());
    }

    @Test
    void densityGivesTheNaturalSize() throws IOException {
        byte[] file = FILE.clone();
        int at = find(file, 0xE0) + 4 + 7;
        file[at] = 1;
        file[at + 1] = 0;
        file[at + 2] = (byte) 144;
        file[at + 3] = 0;
        file[at + 4] = 72;
        var drawing = Drawings.decode("image/jpeg", file);
        assertEquals(32.0, drawing.width());
        assertEquals(48.0, drawing.height());
    }

    @Test
    void fourInksBecomeColours() throws IOException {
        var drawing = Drawings.decode("image/jpeg", fourInks());
        var raster = drawing.raster().orElseThrow();
        assertEquals("image/png", raster.type());
        int colour = Pictures.painted(drawing).getRGB(4, 4);
        assertEquals(200, colour >> 16 & 0xFF, 6);
        assertEquals(100, colour >> 8 & 0xFF, 6);
        assertEquals(50, colour & 0xFF, 6);
    }

    /// Inks stored inverted, as Adobe's programs do: 255 is none of it.
    private static byte[] fourInks() throws IOException {
        var samples = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        for (int y = 0; y < 16; y++)
            for (int x = 0; x < 16; x++) samples.setPixel(x, y, new int[] {200, 100, 50, 255});
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(samples, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Test
    void everyCutIsNoticed() {
        for (int length = 3; length < FILE.length; length++)
            assertEquals("The JPEG picture is cut off.", cutOrBroken(Arrays.copyOf(FILE, length)));
    }

    private static String cutOrBroken(byte[] bytes) {
        var message = refused(bytes);
        return message.contains("segments") ? "The JPEG picture is cut off." : message;
    }

    @Test
    void brokenSegmentsAreRefused() {
        byte[] length = FILE.clone();
        length[find(length, 0xDB) + 3] = 1;
        assertTrue(refused(length).contains("segments"));
        byte[] absurd = FILE.clone();
        absurd[find(absurd, 0xDB) + 2] = (byte) 0xFF;
        assertTrue(refused(absurd).contains("segments"));
        byte[] arithmetic = FILE.clone();
        arithmetic[find(arithmetic, 0xC0) + 1] = (byte) 0xC9;
        assertTrue(refused(arithmetic).contains("coded in a way"));
    }

    @Test
    void aFrameLargerThanItsDataIsRefusedCheaply() {
        byte[] file = FILE.clone();
        int frame = find(file, 0xC0);
        file[frame + 5] = 0x20;
        file[frame + 7] = 0x20;
        long memory =
                Pictures.allocated(
                        () -> assertTrue(refused(file).contains("less data than its size")));
        assertTrue(memory < 1 << 20, memory + " bytes");
        file[frame + 5] = (byte) 0xFF;
        file[frame + 7] = (byte) 0xFF;
        assertTrue(refused(file).contains("too large"));
    }

    @Test
    void damagedDataStillPaintsSomething() throws IOException {
        byte[] file = FILE.clone();
        Arrays.fill(file, find(file, 0xDA) + 14, file.length - 2, (byte) 0x5A);
        var image = Pictures.painted(Drawings.decode("image/jpeg", file));
        assertEquals(48, image.getWidth());
    }
}
