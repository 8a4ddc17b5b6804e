package org.rubric.drawing.recording;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.util.Map;

/// Stands in for a screen while a foreign decoder paints, and writes down what it paints on a
/// [Sheet]: letters as outlines, everything else as it is. Never has pixels of its own.
public final class Tracer extends PlainGraphics {

    private static final BufferedImage MODEL = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

    private final Sheet sheet;
    private final double fineness;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform space = new AffineTransform();
    private Shape clip = Ink.EVERYWHERE;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private Color background = Color.WHITE;
    private Font font = Faces.font("Times New Roman", false, false).deriveFont(12f);

    /// @param fineness how many units of this graphics' device make a point: decoders that paint
    ///     part of a picture as pixels take one for each
    public Tracer(Sheet sheet, double fineness) {
        this.sheet = sheet;
        this.fineness = fineness;
    }

    @Override
    public Graphics create() {
        var copy = new Tracer(sheet, fineness);
        copy.hints.putAll(hints);
        copy.space = new AffineTransform(space);
        copy.clip = clip;
        copy.paint = paint;
        copy.stroke = stroke;
        copy.composite = composite;
        copy.background = background;
        copy.font = font;
        return copy;
    }

    // Painting

    private Ink.Place place() {
        float alpha = composite instanceof AlphaComposite mix ? mix.getAlpha() : 1;
        return new Ink.Place(toPoints(), clip, alpha);
    }

    private AffineTransform toPoints() {
        var to = AffineTransform.getScaleInstance(1 / fineness, 1 / fineness);
        to.concatenate(space);
        return to;
    }

    @Override
    public void fill(Shape shape) {
        if (!visible(shape)) return;
        if (lasting(paint)) sheet.fill(new Path2D.Double(shape), paint, place());
        else photograph(shape);
    }

    @Override
    public void draw(Shape shape) {
        if (!(stroke instanceof BasicStroke pen)) fill(stroke.createStrokedShape(shape));
        else if (lasting(paint)) sheet.line(new Path2D.Double(shape), pen, paint, place());
        else fill(Sheet.undashedIfEndless(shape, pen).createStrokedShape(shape));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public boolean paintImage(BufferedImage image, AffineTransform to) {
        var at = place();
        at.space().concatenate(to);
        sheet.spendPixels((long) image.getWidth() * image.getHeight());
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        sheet.picture(copy, at);
        return true;
    }

    /// Whether a paint stays what it is after the decoder has gone on.
    private static boolean lasting(Paint paint) {
        return paint instanceof Color
                || paint instanceof MultipleGradientPaint
                || paint instanceof GradientPaint
                || paint instanceof TexturePaint;
    }

    private boolean visible(Shape shape) {
        var box = place().box(shape);
        return clip == Ink.EVERYWHERE || clip.intersects(grown(box));
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    }

    /// A paint that exists as pixels only (masks, radial gradients): the filled area becomes an
    /// image, pixel for pixel of this graphics' device, on which such paints depend.
    private void photograph(Shape shape) {
        var seen = grown(place().box(shape)).createIntersection(clip.getBounds2D());
        var box =
                AffineTransform.getScaleInstance(fineness, fineness)
                        .createTransformedShape(seen)
                        .getBounds();
        if (seen.isEmpty() || box.isEmpty()) return;
        sheet.spendPixels(2L * box.width * box.height);
        var image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(-box.x, -box.y);
        graphics.transform(space);
        graphics.fill(shape);
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(AlphaComposite.SrcIn);
        graphics.drawImage(painted(box, shape), 0, 0, null);
        graphics.dispose();
        var to = AffineTransform.getScaleInstance(1 / fineness, 1 / fineness);
        to.translate(box.x, box.y);
        sheet.picture(image, new Ink.Place(to, clip, place().alpha()));
    }

    private BufferedImage painted(Rectangle box, Shape shape) {
        var context =
                paint.createContext(
                        ColorModel.getRGBdefault(), box, shape.getBounds2D(), space, hints);
        try {
            var pixels = context.getRaster(box.x, box.y, box.width, box.height);
            var colours = context.getColorModel();
            var own = colours.createCompatibleWritableRaster(box.width, box.height);
            own.setRect(-pixels.getMinX(), -pixels.getMinY(), pixels);
            return new BufferedImage(colours, own, colours.isAlphaPremultiplied(), null);
        } finally {
            context.dispose();
        }
    }

    // Clip

    @Override
    public void clip(Shape shape) {
        if (shape == null) return;
        var moved = toPoints().createTransformedShape(shape);
        var box = moved.getBounds2D();
        clip = sheet.intersected(clip, moved.contains(box) ? box : moved);
    }

    @Override
    public Shape getClip() {
        if (clip == Ink.EVERYWHERE) return null;
        try {
            return toPoints().createInverse().createTransformedShape(clip);
        } catch (NoninvertibleTransformException e) {
            return new Rectangle();
        }
    }

    @Override
    public void setClip(Shape shape) {
        clip = Ink.EVERYWHERE;
        clip(shape);
    }

    @Override
    public Rectangle getClipBounds() {
        var own = getClip();
        return (own == null ? Ink.EVERYWHERE : own).getBounds();
    }

    // State

    @Override
    public void setTransform(AffineTransform next) {
        space = new AffineTransform(next);
    }

    @Override
    public void transform(AffineTransform next) {
        space.concatenate(next);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(space);
    }

    @Override
    public void setPaint(Paint next) {
        if (next != null) paint = next;
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setStroke(Stroke next) {
        stroke = next;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite next) {
        composite = next;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setBackground(Color next) {
        background = next;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setFont(Font next) {
        if (next != null) font = next;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Faces.PLAIN;
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        return MODEL.createGraphics().getFontMetrics(of);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return MODEL.createGraphics().getDeviceConfiguration();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) hints.remove(key);
        else hints.put(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }
}
