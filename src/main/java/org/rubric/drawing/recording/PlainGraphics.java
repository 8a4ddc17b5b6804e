package org.rubric.drawing.recording;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/// The many calls of Java2D led back to the few that matter: fill, draw, an image, a clip.
abstract class PlainGraphics extends Graphics2D {

    /// Paints pixels through a transform.
    abstract boolean paintImage(BufferedImage image, AffineTransform to);

    private static BufferedImage buffered(Image image) {
        if (image instanceof BufferedImage ready) return ready;
        int width = Math.max(1, image.getWidth(null));
        int height = Math.max(1, image.getHeight(null));
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    // Text

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(getFont().createGlyphVector(getFontRenderContext(), text), x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        fill(
                new TextLayout(text, getFontRenderContext())
                        .getOutline(AffineTransform.getTranslateInstance(x, y)));
    }

    // Shapes

    @Override
    public void drawLine(int x, int y, int toX, int toY) {
        draw(new Line2D.Double(x, y, toX, toY));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        var before = getPaint();
        setPaint(getBackground());
        fillRect(x, y, width, height);
        setPaint(before);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arc, int arcDown) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arc, arcDown));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arc, int arcDown) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arc, arcDown));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int from, int sweep) {
        draw(new Arc2D.Double(x, y, width, height, from, sweep, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int from, int sweep) {
        fill(new Arc2D.Double(x, y, width, height, from, sweep, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        var path = new Path2D.Double();
        for (int i = 0; i < count; i++)
            if (i == 0) path.moveTo(x[i], y[i]);
            else path.lineTo(x[i], y[i]);
        draw(path);
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        draw(new Polygon(x, y, count));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        fill(new Polygon(x, y, count));
    }

    // Images

    @Override
    public boolean drawImage(Image image, AffineTransform to, ImageObserver observer) {
        return paintImage(buffered(image), to == null ? new AffineTransform() : to);
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        var changed = operation == null ? image : operation.filter(image, null);
        paintImage(changed, AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform to) {
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        copy.createGraphics().drawRenderedImage(image, new AffineTransform());
        paintImage(copy, to);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform to) {
        drawRenderedImage(image.createDefaultRendering(), to);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return paintImage(buffered(image), AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        var pixels = buffered(image);
        var to = AffineTransform.getTranslateInstance(x, y);
        to.scale((double) width / pixels.getWidth(), (double) height / pixels.getHeight());
        return paintImage(pixels, to);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        return drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color ground, ImageObserver o) {
        return drawImage(image, x, y, width, height, o);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        int left = Math.min(sx1, sx2);
        int top = Math.min(sy1, sy2);
        int width = Math.abs(sx2 - sx1);
        int height = Math.abs(sy2 - sy1);
        if (width == 0 || height == 0) return true;
        var part = buffered(image).getSubimage(left, top, width, height);
        var to = AffineTransform.getTranslateInstance(sx1 < sx2 ? dx1 : dx2, sy1 < sy2 ? dy1 : dy2);
        to.scale((double) (dx2 - dx1) / (sx2 - sx1), (double) (dy2 - dy1) / (sy2 - sy1));
        return paintImage(part, to);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color ground,
            ImageObserver observer) {
        return drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    // Clip, transform, colour

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public boolean hit(Rectangle box, Shape shape, boolean onStroke) {
        return shape.intersects(box);
    }

    @Override
    public void translate(int x, int y) {
        translate((double) x, (double) y);
    }

    @Override
    public void translate(double x, double y) {
        transform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public void rotate(double angle) {
        transform(AffineTransform.getRotateInstance(angle));
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform(AffineTransform.getRotateInstance(angle, x, y));
    }

    @Override
    public void scale(double across, double down) {
        transform(AffineTransform.getScaleInstance(across, down));
    }

    @Override
    public void shear(double across, double down) {
        transform(AffineTransform.getShearInstance(across, down));
    }

    @Override
    public Color getColor() {
        return getPaint() instanceof Color colour ? colour : Color.BLACK;
    }

    @Override
    public void setColor(Color colour) {
        setPaint(colour);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        addRenderingHints(hints);
    }

    @Override
    public abstract void addRenderingHints(Map<?, ?> hints);

    @Override
    public abstract RenderingHints getRenderingHints();

    // What a page has no use for

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color colour) {}

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public void dispose() {}
}
