package org.rubric.typesetting.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.drawing.Drawing;
import org.rubric.typesetting.Mark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

class PageRasterTest {
    private final PageRaster raster = new PageRaster();

    @Test
    void typeStandsOnItsBaselineAndNowhereElse() {
        var run = Runs.run(20, 50, "mmmm", 0);
        int[] pixels = raster.argb(Runs.page(run), 2);
        double right = 20 + run.width();
        assertEquals(200 * 200, pixels.length);
        assertTrue(ink(pixels, 40, 80, (int) (2 * right), 100) > 200, "the word is black");
        assertEquals(0, ink(pixels, 0, 0, 200, 80), "above");
        assertEquals(0, ink(pixels, 0, 102, 200, 200), "below");
        assertEquals(0, ink(pixels, (int) (2 * right) + 2, 0, 200, 200), "right of it");
    }

    @Test
    void shiftsMoveWhatFollows() {
        var run = Runs.run(0, 50, "l l", 0);
        var wide =
                new Mark.Glyphs(
                        0, 50, run.ink(), run.glyphs(), new float[] {0, 40, 0}, run.source());
        int[] pixels = raster.argb(Runs.page(wide), 1);
        int end = (int) wide.width();
        assertTrue(ink(pixels, end - 4, 40, end, 50) > 5);
        assertEquals(0, ink(pixels, 8, 0, 40, 100));
    }

    @Test
    void rulesGroundsAndPicturesArePainted() {
        var square = new Square(10, 10);
        int[] pixels =
                raster.argb(
                        Runs.page(
                                new Mark.Fill(new Mark.Box(10, 10, 10, 10), 0xFF0000),
                                new Mark.Stroke(new Mark.Box(0, 30.5, 50, 0), 1, 0x0000FF),
                                new Mark.Painting(
                                        new Mark.Box(60, 60, 20, 30), square, Id.of("p"))),
                        1);
        assertEquals(0xFFFF0000, pixels[15 * 100 + 15]);
        assertEquals(0xFF0000FF, pixels[30 * 100 + 25]);
        assertEquals(0xFF00FF00, pixels[89 * 100 + 79]);
        assertEquals(0xFFFFFFFF, pixels[91 * 100 + 79]);
    }

    @Test
    void aPictureThatFailsBecomesAFrame() {
        var box = new Mark.Box(10, 10, 50, 50);
        for (var broken : new Drawing[] {new Square(0, 5), new Square(Double.NaN, 5)})
            raster.image(Runs.page(new Mark.Painting(box, broken, Id.of("p"))), 1);
        var failing = new Square(13, 13);
        int[] pixels = raster.argb(Runs.page(new Mark.Painting(box, failing, Id.of("p"))), 1);
        assertTrue(ink(pixels, 0, 0, 100, 100) > 50);
        assertEquals(0, ink(pixels, 20, 20, 50, 50));
    }

    @Test
    void anAbsurdScaleIsRefused() {
        for (double scale : new double[] {0, -1, Double.NaN, 1000, Double.POSITIVE_INFINITY})
            assertThrows(IllegalArgumentException.class, () -> raster.image(Runs.page(), scale));
    }

    private static int ink(int[] pixels, int left, int top, int right, int bottom) {
        int width = (int) Math.sqrt(pixels.length);
        int dark = 0;
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++) if ((pixels[y * width + x] & 255) < 200) dark++;
        return dark;
    }

    /// A green square; one of 13 points cannot paint itself.
    private record Square(double width, double height) implements Drawing {
        @Override
        public double baseline() {
            return height;
        }

        @Override
        public void paint(Graphics2D graphics) {
            if (width == 13) throw new IllegalStateException("No picture");
            graphics.setColor(Color.GREEN);
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        }

        @Override
        public Optional<Raster> raster() {
            return Optional.empty();
        }
    }
}
