package org.rubric.drawing.bitmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PngTest {

    private static final byte[] END = Pictures.chunk("IEND", new byte[0]);
    private static final byte[] ONE = Pictures.chunk("IDAT", Pictures.deflated(new byte[2]));

    private static Drawing.Raster raster(byte[] bytes) throws IOException {
        return Drawings.decode("image/png", bytes).raster().orElseThrow();
    }

    private static String refused(byte[] bytes) {
        return assertThrows(IOException.class, () -> Drawings.decode("image/png", bytes))
                .getMessage();
    }

    @Test
    void aPlainFileIsHandedOutAsItIs() throws IOException {
        byte[] file = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 40, 30));
        var drawing = Drawings.decode("image/png", file);
        assertSame(file, drawing.raster().orElseThrow().bytes());
        assertFalse(drawing.raster().orElseThrow().alpha());
        assertEquals(30.0, drawing.width());
        assertEquals(22.5, drawing.height());
        assertEquals(drawing.height(), drawing.baseline());
    }

    @Test
    void theBytesHaveTheLastWordOverTheDeclaredType() throws IOException {
        byte[] file = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 4, 3));
        assertEquals(
                "image/png", Drawings.decode("image/jpeg", file).raster().orElseThrow().type());
    }

    @Test
    void theResolutionInTheFileGivesTheNaturalSize() throws IOException {
        byte[] density = {0, 0, 0x2E, 0x23, 0, 0, 0x17, 0x12, 1};
        byte[] file =
                Pictures.png(
                        Pictures.header(1, 1, 8, 0), Pictures.chunk("pHYs", density), ONE, END);
        var drawing = Drawings.decode("image/png", file);
        assertEquals(72 / 300.0, drawing.width(), 1e-4);
        assertEquals(72 / 150.0, drawing.height(), 1e-4);
    }

    @Test
    void whatOnlyProgramsReadIsLeftOut() throws IOException {
        byte[] file =
                Pictures.png(
                        Pictures.header(1, 1, 8, 0),
                        Pictures.chunk("tEXt", "Author\0Somebody".getBytes()),
                        Pictures.chunk("iCCP", new byte[40]),
                        ONE,
                        END,
                        "appended".getBytes());
        assertArrayEquals(
                Pictures.png(Pictures.header(1, 1, 8, 0), ONE, END), raster(file).bytes());
    }

    @Test
    void transparencyIsMarked() throws IOException {
        assertTrue(
                raster(Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_ARGB, 9, 9)))
                        .alpha());
        byte[] keyed =
                Pictures.png(
                        Pictures.header(1, 1, 8, 0), Pictures.chunk("tRNS", new byte[2]), ONE, END);
        assertTrue(raster(keyed).alpha());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void anInterlacedFileIsRecodedWithoutLoss(int type) throws IOException {
        var image = Pictures.image(type, 61, 43);
        var raster = raster(Pictures.interlaced(image));
        assertSame(raster.bytes(), raster(raster.bytes()).bytes(), "plain now");
        var again = ImageIO.read(new ByteArrayInputStream(raster.bytes()));
        for (int y = 0; y < 43; y++)
            for (int x = 0; x < 61; x++) assertEquals(image.getRGB(x, y), again.getRGB(x, y));
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        var image = Pictures.image(BufferedImage.TYPE_USHORT_GRAY, 20, 20);
        var raster = raster(Pictures.file("png", image));
        var again = ImageIO.read(new ByteArrayInputStream(raster.bytes()));
        assertEquals(8, raster.bytes()[24]);
        assertEquals(
                image.getRaster().getSample(3, 3, 0) >> 8, again.getRaster().getSample(3, 3, 0));
    }

    @Test
    void aHeaderOfAbsurdSizeIsRefusedBeforeAnythingIsAllocated() {
        byte[] file = Pictures.png(Pictures.header(50_000, 50_000, 8, 6), ONE, END);
        long memory =
                Pictures.allocated(
                        () ->
                                assertEquals(
                                        "The picture is too large: 50000 × 50000 pixels,"
                                                + " at most 100 megapixels are read.",
                                        refused(file)));
        assertTrue(memory < 1 << 20, memory + " bytes");
    }

    @Test
    void aSmallFileThatPromisesManyPixelsIsRefusedCheaply() {
        byte[] file = Pictures.png(Pictures.header(10_000, 10_000, 8, 6), ONE, END);
        long memory =
                Pictures.allocated(
                        () -> assertTrue(refused(file).contains("less data than its size")));
        assertTrue(memory < 4 << 20, memory + " bytes");
    }

    @Test
    void aBombBehindASmallHeaderIsNotInflated() throws IOException {
        byte[] bomb = Pictures.deflated(new byte[50_000_000]);
        byte[] file = Pictures.png(Pictures.header(1, 1, 8, 0), Pictures.chunk("IDAT", bomb), END);
        long memory = Pictures.allocated(() -> decoded(file));
        assertTrue(memory < 8 << 20, memory + " bytes");
        assertEquals(1, raster(file).pixelWidth());
    }

    private static Drawing decoded(byte[] file) {
        try {
            return Drawings.decode("image/png", file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCutIsNoticed() {
        byte[] file = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 10, 10));
        for (int length = 8; length < file.length; length++)
            assertEquals("The PNG picture is cut off.", refused(Arrays.copyOf(file, length)));
    }

    @Test
    void everyFlippedByteIsNoticedOrHarmless() {
        byte[] file = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 10, 10));
        for (int at = 8; at < file.length; at++) {
            byte[] damaged = file.clone();
            damaged[at] ^= 0x55;
            assertTrue(refused(damaged).startsWith("The PNG picture"));
        }
    }

    @Test
    void brokenHeadersAndPalettesAreRefused() {
        assertTrue(refused(Pictures.png(ONE, END)).contains("begin with its header"));
        assertTrue(refused(Pictures.png(Pictures.header(1, 1, 3, 2), ONE, END)).contains("header"));
        assertTrue(refused(Pictures.png(Pictures.header(1, -1, 8, 2), ONE, END)).contains("empty"));
        assertTrue(
                refused(Pictures.png(Pictures.header(1, 1, 8, 3), ONE, END)).contains("palette"));
        byte[] filters = Pictures.chunk("IDAT", Pictures.deflated(new byte[] {9, 0}));
        assertTrue(
                refused(Pictures.png(Pictures.header(1, 1, 8, 0), filters, END))
                        .contains("damaged"));
    }
}
