package org.rubric.drawing.recording;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// One thing that a vector picture paints.
public sealed interface Ink {

    /// No clip at all; compared by identity.
    Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

    /// How a mark lies on the picture.
    ///
    /// @param space turns the mark's own units into points
    /// @param clip where it may paint, in points
    /// @param alpha 1 for opaque
    record Place(AffineTransform space, Shape clip, float alpha) {

        public static Place inPoints(Shape clip) {
            return new Place(new AffineTransform(), clip, 1);
        }

        Rectangle2D box(Shape shape) {
            var box = shape.getBounds2D();
            return space.isIdentity() ? box : space.createTransformedShape(box).getBounds2D();
        }
    }

    Place place();

    /// The box of what it paints, in points, pen width and clip left aside.
    Rectangle2D box();

    /// Paints on graphics already clipped and turned into the mark's space.
    void mark(Graphics2D graphics);

    /// Paints on graphics already clipped, in points; its transform may be left changed.
    default void paint(Graphics2D graphics) {
        graphics.transform(place().space);
        if (place().alpha < 1) graphics.setComposite(AlphaComposite.SrcOver.derive(place().alpha));
        mark(graphics);
        if (place().alpha < 1) graphics.setComposite(AlphaComposite.SrcOver);
    }

    record Fill(Shape shape, Paint paint, Place place) implements Ink {

        @Override
        public Rectangle2D box() {
            return place.box(shape);
        }

        @Override
        public void mark(Graphics2D graphics) {
            graphics.setPaint(paint);
            graphics.fill(shape);
        }
    }

    record Line(Shape shape, Stroke pen, Paint paint, Place place) implements Ink {

        @Override
        public Rectangle2D box() {
            return place.box(shape);
        }

        @Override
        public void mark(Graphics2D graphics) {
            graphics.setPaint(paint);
            graphics.setStroke(pen);
            graphics.draw(shape);
        }
    }

    /// Its own units are pixels.
    record Picture(BufferedImage image, Place place) implements Ink {

        @Override
        public Rectangle2D box() {
            return place.box(new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        }

        @Override
        public void mark(Graphics2D graphics) {
            graphics.drawImage(image, 0, 0, null);
        }
    }
}
