package org.rubric.drawing.metafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;
import org.rubric.drawing.recording.Ink;
import org.rubric.drawing.recording.Recording;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

class EmfTest {

    private static final int RED = 0x0000FF;
    private static final int SOLID_RED = 1;

    private static Recording played(Emfs emf) throws IOException {
        return (Recording) Drawings.decode("image/x-emf", emf.bytes());
    }

    private static String refused(byte[] bytes) {
        return assertThrows(IOException.class, () -> Drawings.decode("image/x-emf", bytes))
                .getMessage();
    }

    private static void box(double x, double y, double width, double height, Rectangle2D box) {
        assertEquals(x, box.getX(), 0.01, box.toString());
        assertEquals(y, box.getY(), 0.01, box.toString());
        assertEquals(width, box.getWidth(), 0.01, box.toString());
        assertEquals(height, box.getHeight(), 0.01, box.toString());
    }

    /// Red brush, no pen.
    private static Emfs red(Emfs emf) {
        return emf.add(39, 2, 0, RED, 0).add(37, 2).add(37, 0x80000008);
    }

    @Test
    void theFrameGivesTheSizeAndThePlace() throws IOException {
        var drawing = played(red(Emfs.framed(100, 50, 300, 150)).add(43, 110, 60, 120, 80));
        assertEquals(144, drawing.width(), 0.01);
        assertEquals(72, drawing.height(), 0.01);
        var ink = (Ink.Fill) drawing.inks().getFirst();
        assertEquals(Color.RED, ink.paint());
        box(7.2, 7.2, 7.2, 14.4, ink.box());
    }

    /// Boxes from a little to the left of the frame to a little below it, and one far out.
    @Test
    void whatIsDrawnALittleBeyondTheFrameIsShown() throws IOException {
        var inside = Emfs.framed(0, 0, 200, 100).add(43, 10, 10, 100, 90);
        assertEquals(144, played(inside).width(), 0.01);
        var beyond = Emfs.framed(0, 0, 200, 100).add(43, -5, 10, 100, 103);
        var drawing = played(beyond);
        assertEquals((200 + 5) * Emfs.PIXEL, drawing.width(), 0.8);
        assertEquals((100 + 3) * Emfs.PIXEL, drawing.height(), 0.8);
        assertEquals(0, drawing.extent().getMinX(), 0.8);
        var far = Emfs.framed(0, 0, 200, 100).add(43, 10, 10, 300, 90);
        assertEquals(144, played(far).width(), 0.01);
    }

    @Test
    void windowAndViewportScaleWhateverTheirRatio() throws IOException {
        var drawing =
                played(
                        red(Emfs.framed(0, 0, 1000, 1000))
                                .add(17, 8)
                                .add(9, 3200, 3200)
                                .add(11, 1000, 1000)
                                .add(43, 0, 0, 3200, 1600));
        box(0, 0, 720, 360, drawing.inks().getFirst().box());
    }

    @Test
    void theWorldTransformTurnsWhatFollows() throws IOException {
        int half = Float.floatToIntBits(0.5f);
        int ten = Float.floatToIntBits(10f);
        var drawing =
                played(
                        red(Emfs.framed(0, 0, 1000, 1000))
                                .add(33)
                                .add(35, half, 0, 0, half, ten, ten)
                                .add(43, 0, 0, 100, 100)
                                .add(34, -1)
                                .add(43, 0, 0, 100, 100));
        box(7.2, 7.2, 36, 36, drawing.inks().get(0).box());
        box(0, 0, 72, 72, drawing.inks().get(1).box());
    }

    @Test
    void linesThatContinueEachOtherAreOnePath() throws IOException {
        var drawing =
                played(
                        Emfs.framed(0, 0, 100, 100)
                                .add(27, 0, 0)
                                .add(54, 50, 0)
                                .add(54, 50, 50)
                                .add(27, 80, 80)
                                .add(54, 90, 80));
        assertEquals(2, drawing.inks().size());
        box(0, 0, 36, 36, drawing.inks().get(0).box());
    }

    @Test
    void theThinnestPenIsAPixelAndDashesStay() throws IOException {
        var drawing =
                played(
                        Emfs.framed(0, 0, 100, 100)
                                .add(38, 3, 1, 0, 0, RED)
                                .add(37, 3)
                                .add(27, 0, 0)
                                .add(54, 99, 0));
        var pen = (BasicStroke) ((Ink.Line) drawing.inks().getFirst()).pen();
        assertEquals(Emfs.PIXEL, pen.getLineWidth(), 0.001);
        assertEquals(18 * Emfs.PIXEL, pen.getDashArray()[0], 0.001);
    }

    @Test
    void pathsAreFilledStrokedAndClipped() throws IOException {
        var drawing =
                played(
                        red(Emfs.framed(0, 0, 100, 100))
                                .add(59)
                                .add(43, 0, 0, 10, 10)
                                .add(60)
                                .add(67, 5)
                                .add(43, 5, 5, 50, 50));
        assertEquals(1, drawing.inks().size());
        box(0, 0, 7.2, 7.2, drawing.inks().getFirst().place().clip().getBounds2D());
        box(3.6, 3.6, 3.6, 3.6, drawing.extent());
    }

    @Test
    void lettersStandWhereTheRecordSays() throws IOException {
        var drawing =
                played(
                        Emfs.framed(0, 0, 1000, 200)
                                .add(18, 1)
                                .add(22, 24)
                                .font("Arial", -100, 0, 0)
                                .text(100, 150, "llll", 200));
        var ink = drawing.extent();
        assertEquals((100 + 600) * Emfs.PIXEL, ink.getMinX() + 600 * Emfs.PIXEL, 8);
        assertEquals(600 * Emfs.PIXEL, ink.getWidth(), 12);
        assertEquals(150 * Emfs.PIXEL, ink.getMaxY(), 0.5, "on the baseline");
    }

    @Test
    void textTurnsAnticlockwise() throws IOException {
        var drawing =
                played(
                        Emfs.framed(0, 0, 400, 400)
                                .add(18, 1)
                                .add(22, 24)
                                .font("Arial", -50, 900, 0)
                                .text(200, 300, "abc", 40));
        var ink = drawing.extent();
        assertTrue(ink.getMaxY() <= 301 * Emfs.PIXEL && ink.getHeight() > ink.getWidth());
    }

    @Test
    void theSymbolFontIsSetInLettersOfUnicode() throws IOException {
        var symbol =
                played(
                        Emfs.framed(0, 0, 99, 99)
                                .add(18, 1)
                                .font("Symbol", -40, 0, 2)
                                .text(9, 9, "a", 9));
        var greek =
                played(
                        Emfs.framed(0, 0, 99, 99)
                                .add(18, 1)
                                .font("Times New Roman", -40, 0, 0)
                                .text(9, 9, "α", 9));
        assertEquals(greek.extent(), symbol.extent());
    }

    @Test
    void anOpaqueGroundLiesUnderItsText() throws IOException {
        var drawing =
                played(
                        Emfs.framed(0, 0, 99, 99)
                                .add(25, RED)
                                .font("Arial", -20, 0, 0)
                                .text(9, 9, "x", 20));
        assertEquals(Color.RED, ((Ink.Fill) drawing.inks().get(0)).paint());
        assertEquals(Color.BLACK, ((Ink.Fill) drawing.inks().get(1)).paint());
    }

    @Test
    void aBitmapLiesWithItsFirstLineAtTheBottom() throws IOException {
        byte[] lines = {0, 0, -1, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0};
        byte[] info = Emfs.info(1, 2, 24, 0);
        byte[] two = {0, 0, -1, 0, -1, 0, 0, 0};
        var image =
                Pictures.painted(
                        played(
                                Emfs.framed(0, 0, 100, 100)
                                        .bitmap(0, 0, 100, 100, info, two, 0xCC0020)));
        assertEquals(16, lines.length);
        assertEquals(0xFF0000FF, image.getRGB(36, 5));
        assertEquals(0xFFFF0000, image.getRGB(36, 66));
    }

    @Test
    void aMaskAndItsColoursShowTheShapeOnly() throws IOException {
        byte[] mask = Emfs.info(2, 1, 1, 0, 0, 0xFFFFFF);
        byte[] colours = Emfs.info(2, 1, 24, 0);
        var image =
                Pictures.painted(
                        played(
                                Emfs.framed(0, 0, 100, 100)
                                        .bitmap(
                                                0,
                                                0,
                                                100,
                                                100,
                                                mask,
                                                new byte[] {0x40, 0, 0, 0},
                                                0x8800C6)
                                        .bitmap(
                                                0,
                                                0,
                                                100,
                                                100,
                                                colours,
                                                new byte[] {0, 0, -1, 0, 0, 0, 0, 0},
                                                0xEE0086)));
        assertEquals(0xFFFF0000, image.getRGB(5, 36));
        assertEquals(0xFFFFFFFF, image.getRGB(66, 36));
    }

    @Test
    void anExclusiveOrPairAroundAShapeShowsThePictureThroughIt() throws IOException {
        byte[] info = Emfs.info(1, 1, 24, 0);
        byte[] green = {0, -1, 0, 0};
        var image =
                Pictures.painted(
                        played(
                                Emfs.framed(0, 0, 100, 100)
                                        .bitmap(0, 0, 100, 100, info, green, 0x660046)
                                        .add(37, 0x80000004)
                                        .add(37, 0x80000008)
                                        .add(43, 0, 0, 50, 100)
                                        .bitmap(0, 0, 100, 100, info, green, 0x660046)));
        assertEquals(0xFF00FF00, image.getRGB(5, 36));
        assertEquals(0xFFFFFFFF, image.getRGB(66, 36));
    }

    @Test
    void recordsThatDoNotFitAreRefused() {
        byte[] good = red(Emfs.framed(0, 0, 100, 100)).add(43, 0, 0, 50, 50).bytes();
        for (int size : new int[] {0, 4, Integer.MAX_VALUE, -1}) {
            byte[] bad = good.clone();
            Emfs.little(4).putInt(size).flip().get(bad, 112, 4);
            assertTrue(refused(bad).contains("does not fit"), String.valueOf(size));
        }
        assertTrue(refused(Arrays.copyOf(good, good.length - 24)).contains("does not fit"));
    }

    @Test
    void nothingPaintedAndPlusAloneAreRefused() {
        assertTrue(refused(Emfs.framed(0, 0, 100, 100).bytes()).contains("nothing"));
        var plus =
                Emfs.framed(0, 0, 100, 100)
                        .add(70, 44, 0x2B464D45, 0x4001, 28, 16, 0xDBC01002, 0, 96, 96);
        assertEquals("EMF+ pictures cannot be converted.", refused(plus.bytes()));
    }

    @Test
    void anAbsurdFrameIsRefused() {
        assertTrue(refused(Emfs.framed(0, 0, 80_000, 10).bytes()).contains("5 metres"));
    }

    @Test
    void pointsThatAreNotThereAreNotRead() throws IOException {
        var drawing =
                played(
                        red(Emfs.framed(0, 0, 100, 100))
                                .add(3, 0, 0, 0, 0, Integer.MAX_VALUE, 1, 1)
                                .add(8, 0, 0, 0, 0, -1, -1, 3)
                                .add(43, 0, 0, 10, 10));
        assertEquals(1, drawing.inks().size());
    }

    @Test
    void aBitmapThatClaimsGigabytesIsLeftOut() {
        byte[] info = Emfs.info(9_000, 9_000, 24, 0);
        byte[] file =
                red(Emfs.framed(0, 0, 100, 100))
                        .bitmap(0, 0, 9, 9, info, new byte[4], 0xCC0020)
                        .bytes();
        long memory = Pictures.allocated(() -> assertTrue(refused(file).contains("too complex")));
        assertTrue(memory < 4 << 20, memory + " bytes");
    }

    @Test
    void dashesOfNothingAlongMilesOfLineEnd() {
        int[] pen = {3, 0, 0, 0, 0, 0x10007, 2, 0, RED, 0, 2, 1, 1};
        var emf =
                Emfs.framed(0, 0, 1000, 1000)
                        .add(17, 8)
                        .add(9, 1_000_000_000, 1_000_000_000)
                        .add(11, 1000, 1000)
                        .add(95, pen)
                        .add(37, 3);
        for (int i = 0; i < 2_000; i++) emf.add(54, i % 2 * 1_000_000_000, i);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pictures.painted(played(emf)));
    }

    @Test
    void endlessRecordsExhaustTheBudget() {
        var emf = red(Emfs.framed(0, 0, 100, 100));
        for (int i = 0; i < 210_000; i++) emf.add(43, 0, 0, 10, 10);
        assertTrue(refused(emf.bytes()).contains("too complex"));
    }

    @Test
    void whateverAByteSaysTheAnswerIsADrawingOrASentence() {
        byte[] good =
                red(Emfs.framed(0, 0, 400, 200))
                        .font("Arial", -20, 0, 0)
                        .text(9, 9, "text", 9)
                        .add(95, 3, 0, 0, 0, 0, 0x10007, 2, 0, RED, 0, 2, 5, 5)
                        .add(37, 3)
                        .add(3, 0, 0, 0, 0, 3, 0, 0, 50, 50, 0, 50)
                        .add(45, 0, 0, 90, 90, 3, 3, 70, 70)
                        .bitmap(0, 0, 9, 9, Emfs.info(2, 2, 4, 0, 0, RED), new byte[8], 0xCC0020)
                        .bytes();
        var random = new Random(SOLID_RED);
        for (int i = 0; i < 3_000; i++) {
            byte[] bad = good.clone();
            for (int n = 0; n < 4; n++)
                bad[88 + random.nextInt(bad.length - 88)] = (byte) random.nextInt(256);
            try {
                Pictures.painted(Drawings.decode("image/x-emf", bad), 0.2);
            } catch (IOException e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }
}
