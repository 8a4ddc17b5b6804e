package org.rubric.drawing.recording;

import org.rubric.drawing.Drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// What a vector picture paints, in order, once and for all: the decoder runs a single time, under
/// a budget counted in marks, points and pixels (never in time, so the same bytes always answer
/// the same), and painting afterwards is a plain walk that any number of threads may do.
///
/// @param inks in the order of painting, in points, origin at the picture's top left
public record Recording(
        List<Ink> inks, double width, double height, double baseline, Optional<Type> type)
        implements Drawing {

    @Override
    public void paint(Graphics2D graphics) {
        var clip = (Shape) Ink.EVERYWHERE;
        var own = prepared(graphics, clip);
        var home = own.getTransform();
        for (var ink : inks) {
            if (ink.place().clip() != clip) {
                own.dispose();
                clip = ink.place().clip();
                own = prepared(graphics, clip);
            } else {
                own.setTransform(home);
            }
            ink.paint(own);
        }
        own.dispose();
    }

    private static Graphics2D prepared(Graphics2D graphics, Shape clip) {
        var own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (clip != Ink.EVERYWHERE) own.clip(clip);
        return own;
    }

    /// The box around everything painted that is not white, empty when nothing is.
    public Rectangle2D extent() {
        Rectangle2D extent = new Rectangle2D.Double();
        boolean first = true;
        for (var ink : inks) {
            if (white(ink)) continue;
            var box = ink.box();
            if (ink.place().clip() != Ink.EVERYWHERE)
                box = box.createIntersection(ink.place().clip().getBounds2D());
            if (box.getWidth() < 0 || box.getHeight() < 0) continue;
            extent = first ? box : extent.createUnion(box);
            first = false;
        }
        return extent;
    }

    private static boolean white(Ink ink) {
        return switch (ink) {
            case Ink.Fill fill -> Color.WHITE.equals(fill.paint());
            case Ink.Line line -> Color.WHITE.equals(line.paint());
            case Ink.Picture _ -> false;
        };
    }

    @Override
    public Optional<Raster> raster() {
        return Optional.empty();
    }
}
