package org.rubric.typesetting.raster;

import org.rubric.drawing.Drawing;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Paints pages with Java2D. May be used by several threads.
public final class PageRaster {
    private static final double LARGEST = 100e6;
    private static final Color BROKEN = new Color(0x666666);

    /// A page on white.
    ///
    /// @param scale pixels a point
    /// @throws IllegalArgumentException above 100 million pixels, or with a scale that is none
    public BufferedImage image(Page page, double scale) {
        double width = Math.max(1, Math.ceil(page.width() * scale));
        double height = Math.max(1, Math.ceil(page.height() * scale));
        if (!(scale > 0) || !(width * height <= LARGEST))
            throw new IllegalArgumentException("No picture at scale " + scale);
        var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            paint(page, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// The pixels of [#image], row by row, 0xAARRGGBB, all opaque.
    public int[] argb(Page page, double scale) {
        return ((DataBufferInt) image(page, scale).getRaster().getDataBuffer()).getData();
    }

    /// Paints what is on a page, one unit a point, without ground.
    public void paint(Page page, Graphics2D graphics) {
        hints(graphics);
        for (var mark : page.marks())
            switch (mark) {
                case Mark.Glyphs run -> paint(run, graphics);
                case Mark.Stroke(var line, double width, int colour) -> {
                    graphics.setColor(new Color(colour));
                    graphics.setStroke(
                            new BasicStroke(
                                    (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                    graphics.draw(
                            new Line2D.Double(
                                    line.x(),
                                    line.y(),
                                    line.x() + line.width(),
                                    line.y() + line.height()));
                }
                case Mark.Fill(var box, int colour) -> {
                    graphics.setColor(new Color(colour));
                    graphics.fill(rectangle(box));
                }
                case Mark.Painting(var box, var drawing, _) -> paint(box, drawing, graphics);
                case Mark.Hotspot _, Mark.Destination _, Mark.Changed _ -> {}
                case Mark.Open _, Mark.Close _ -> {}
            }
    }

    private void paint(Mark.Glyphs run, Graphics2D graphics) {
        var glyphs = run.glyphs();
        if (glyphs.length == 0) return;
        var vector = font(run.ink()).createGlyphVector(graphics.getFontRenderContext(), glyphs);
        double x = 0;
        for (int i = 0; i < glyphs.length; i++) {
            vector.setGlyphPosition(i, new Point2D.Double(x, 0));
            x += run.ink().advance(glyphs[i]) + (run.shifts().length == 0 ? 0 : run.shifts()[i]);
        }
        graphics.setColor(new Color(run.ink().colour()));
        graphics.drawGlyphVector(vector, (float) run.x(), (float) run.y());
    }

    /// A drawing that fails to paint itself becomes a frame, as in the PDF.
    private static void paint(Mark.Box box, Drawing drawing, Graphics2D graphics) {
        double across = box.width() / drawing.width();
        double down = box.height() / drawing.height();
        if (!(across > 0 && down > 0 && Double.isFinite(across) && Double.isFinite(down))) return;
        var own = (Graphics2D) graphics.create();
        try {
            own.clip(rectangle(box));
            own.translate(box.x(), box.y());
            own.scale(across, down);
            drawing.paint(own);
        } catch (RuntimeException | StackOverflowError _) {
            graphics.setColor(BROKEN);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(rectangle(box));
        } finally {
            own.dispose();
        }
    }

    private static Font font(Ink ink) {
        return ink.face().outlines().deriveFont((float) ink.size());
    }

    private static Rectangle2D rectangle(Mark.Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static void hints(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
