package org.rubric.typesetting.furniture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.rubric.drawing.Drawing;
import org.rubric.typesetting.fonts.Typeface;

/// DRAFT from corner to corner, in outlines and not in letters, so that nobody who searches or
/// copies the text finds it, and so light that the text over it keeps its contrast.
public final class Watermark implements Drawing {
    /// Black text on it has a contrast of 17 to 1.
    public static final int COLOUR = 0xEBEBEB;

    private static final double SIDE = 470;
    private static final String WORD = "DRAFT";

    private final Path2D outline;

    public Watermark(Typeface face) {
        outline = outline(face);
    }

    private static Path2D outline(Typeface face) {
        var fine = new FontRenderContext(null, true, true);
        var letters = face.outlines().deriveFont(100f).createGlyphVector(fine, WORD);
        var word = new Path2D.Double(letters.getOutline());
        var box = word.getBounds2D();
        // Turned by half a right angle it reaches its sides with its corners.
        double scale = SIDE * Math.sqrt(2) / (box.getWidth() + box.getHeight());
        var place = AffineTransform.getTranslateInstance(SIDE / 2, SIDE / 2);
        place.rotate(-Math.PI / 4);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        word.transform(place);
        return word;
    }

    @Override
    public double width() {
        return SIDE;
    }

    @Override
    public double height() {
        return SIDE;
    }

    @Override
    public double baseline() {
        return SIDE;
    }

    @Override
    public void paint(Graphics2D graphics) {
        var before = graphics.getPaint();
        graphics.setPaint(new Color(COLOUR));
        graphics.fill(outline);
        graphics.setPaint(before);
    }

    @Override
    public Optional<Raster> raster() {
        return Optional.empty();
    }
}
