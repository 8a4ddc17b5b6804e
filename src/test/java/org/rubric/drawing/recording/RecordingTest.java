package org.rubric.drawing.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rubric.drawing.Pictures;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;

class RecordingTest {

    /// Whatever is painted on a tracer and played back looks as if painted directly.
    private static void same(Consumer<java.awt.Graphics2D> painter) {
        var direct = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        var graphics = direct.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 60, 60);
        for (var hint : HINTS.entrySet()) graphics.setRenderingHint(hint.getKey(), hint.getValue());
        graphics.setColor(Color.BLACK);
        painter.accept(graphics);
        var sheet = new Sheet();
        painter.accept(new Tracer(sheet, 1));
        var played = Pictures.painted(sheet.done(60, 60, 60));
        int different = 0;
        for (int y = 0; y < 60; y++)
            for (int x = 0; x < 60; x++)
                if (distance(direct.getRGB(x, y), played.getRGB(x, y)) > 40) different++;
        assertEquals(0, different, "pixels");
    }

    private static final java.util.Map<java.awt.RenderingHints.Key, Object> HINTS =
            java.util.Map.of(
                    java.awt.RenderingHints.KEY_ANTIALIASING,
                    java.awt.RenderingHints.VALUE_ANTIALIAS_ON,
                    java.awt.RenderingHints.KEY_STROKE_CONTROL,
                    java.awt.RenderingHints.VALUE_STROKE_PURE,
                    java.awt.RenderingHints.KEY_INTERPOLATION,
                    java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8)
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        return most;
    }

    @Test
    void shapesStrokesAndTransforms() {
        same(
                g -> {
                    g.translate(10, 5);
                    g.rotate(0.2);
                    g.setColor(Color.RED);
                    g.fill(new Rectangle(0, 0, 20, 10));
                    g.setStroke(new BasicStroke(3, 0, 0, 10, new float[] {6, 4}, 0));
                    g.setColor(Color.BLUE);
                    g.draw(new Ellipse2D.Double(5, 5, 30, 20));
                    g.scale(2, 1);
                    g.drawLine(0, 40, 20, 40);
                });
    }

    @Test
    void clipsAndOpacity() {
        same(
                g -> {
                    g.clip(new Ellipse2D.Double(5, 5, 50, 50));
                    g.setComposite(AlphaComposite.SrcOver.derive(0.5f));
                    g.setPaint(new GradientPaint(0, 0, Color.RED, 60, 0, Color.GREEN));
                    g.fillRect(0, 0, 60, 60);
                    g.setClip(null);
                    g.setComposite(AlphaComposite.SrcOver);
                    g.setColor(Color.BLUE);
                    g.fillRoundRect(40, 40, 15, 15, 5, 5);
                });
    }

    @Test
    void imagesInAllTheirCalls() {
        var image = Pictures.image(BufferedImage.TYPE_INT_RGB, 20, 20);
        same(
                g -> {
                    g.drawImage(image, 1, 1, null);
                    g.drawImage(image, 30, 0, 30, 20, null);
                    g.drawImage(image, 0, 30, 20, 50, 0, 0, 10, 10, null);
                    g.drawImage(image, AffineTransform.getTranslateInstance(35, 35), null);
                });
    }

    @Test
    void theStateOfACopyIsItsOwn() {
        var tracer = new Tracer(new Sheet(), 1);
        var copy = (java.awt.Graphics2D) tracer.create();
        copy.translate(5, 5);
        copy.setColor(Color.RED);
        copy.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        copy.clipRect(0, 0, 5, 5);
        assertEquals(new AffineTransform(), tracer.getTransform());
        assertEquals(Color.BLACK, tracer.getColor());
        assertNull(tracer.getClip());
        assertEquals(new Rectangle(0, 0, 5, 5), copy.getClipBounds());
    }

    @Test
    void aRecordingLeavesTheGraphicsAsItWas() {
        var sheet = new Sheet();
        var tracer = new Tracer(sheet, 1);
        tracer.clipRect(0, 0, 5, 5);
        tracer.fillRect(0, 0, 9, 9);
        var graphics = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.clipRect(0, 0, 7, 7);
        graphics.translate(1, 2);
        var clip = graphics.getClip();
        var transform = graphics.getTransform();
        sheet.done(9, 9, 9).paint(graphics);
        assertEquals(clip, graphics.getClip());
        assertEquals(transform, graphics.getTransform());
        assertEquals(Color.GREEN, graphics.getColor());
    }

    @Test
    void whatLiesAtInfinityIsLeftOut() {
        var sheet = new Sheet();
        var place = Ink.Place.inPoints(Ink.EVERYWHERE);
        sheet.fill(new Rectangle2D.Double(0, 0, 1e12, 5), Color.RED, place);
        sheet.fill(new Rectangle2D.Double(Double.NaN, 0, 5, 5), Color.RED, place);
        sheet.line(new Line2D.Double(0, 0, 5, 5), new BasicStroke(1), Color.RED, place);
        assertEquals(1, sheet.size());
    }

    @Test
    void theBudgetIsCountedInPointsAndPixels() {
        var sheet = new Sheet();
        sheet.spendPixels(40_000_000);
        assertThrows(Sheet.Exhausted.class, () -> sheet.spendPixels(40_000_000));
    }

    @Test
    void anEmptySheetIsNoPicture() {
        assertThrows(IOException.class, () -> new Sheet().finished(9, 9));
        assertThrows(IOException.class, () -> Sheet.checkSize(0, 9));
        assertThrows(IOException.class, () -> Sheet.checkSize(9, 20_000));
    }

    @Test
    void theExtentIsWhatIsNotWhiteWithinItsClip() {
        var sheet = new Sheet();
        sheet.fill(new Rectangle(0, 0, 90, 90), Color.WHITE, Ink.Place.inPoints(Ink.EVERYWHERE));
        sheet.fill(
                new Rectangle(10, 10, 90, 90),
                Color.RED,
                Ink.Place.inPoints(new Rectangle(0, 0, 30, 40)));
        assertEquals(new Rectangle2D.Double(10, 10, 20, 30), sheet.done(90, 90, 90).extent());
    }
}
