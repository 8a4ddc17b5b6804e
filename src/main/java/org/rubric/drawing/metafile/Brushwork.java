package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Ink;
import org.rubric.drawing.recording.Sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/// Brush and pen laid on the sheet: shapes in points, painted as the context says.
///
/// @param pixel the size of a device pixel in points: the thinnest line
record Brushwork(Sheet sheet, double pixel) {

    private static final int MOST_HATCHES = 2_000;
    private static final double HATCH = 6;
    private static final int BLACK = 1;
    private static final int NOTHING = 11;
    private static final int WHITE = 16;

    /// Whether the context draws without leaving a trace.
    boolean idle(Context now) {
        return now.operation == NOTHING;
    }

    void fill(Shape shape, Context now) {
        if (idle(now)) return;
        switch (now.fill) {
            case Tool.Brush(var colour, int hatch) when hatch == Tool.Brush.SOLID ->
                    colour.ifPresent(c -> plain(shape, operated(c, now), now));
            case Tool.Brush(var colour, int hatch) ->
                    colour.ifPresent(c -> hatch(shape, operated(c, now), hatch, now));
            case Tool.Weave(double share) -> plain(shape, operated(mixed(share, now), now), now);
            case Tool.Pen _, Tool.Face _, Tool.Idle _ -> {}
        }
    }

    private void plain(Shape shape, Color colour, Context now) {
        sheet.fill(shape, colour, Ink.Place.inPoints(now.clip));
    }

    private static Color operated(Color colour, Context now) {
        return switch (now.operation) {
            case BLACK -> Color.BLACK;
            case WHITE -> Color.WHITE;
            default -> colour;
        };
    }

    private static Color mixed(double share, Context now) {
        double rest = 1 - share;
        return new Color(
                (int) Math.round(now.ground.getRed() * share + now.letters.getRed() * rest),
                (int) Math.round(now.ground.getGreen() * share + now.letters.getGreen() * rest),
                (int) Math.round(now.ground.getBlue() * share + now.letters.getBlue() * rest));
    }

    private void hatch(Shape shape, Color colour, int hatch, Context now) {
        if (now.opaque) plain(shape, now.ground, now);
        var box = shape.getBounds2D();
        if (box.getWidth() + box.getHeight() > HATCH * MOST_HATCHES) return;
        var lines = new Path2D.Double();
        double height = box.getHeight();
        double left = Math.floor(box.getMinX() / HATCH) * HATCH;
        double top = Math.floor(box.getMinY() / HATCH) * HATCH;
        if (hatch == 0 || hatch == 4)
            for (double y = top; y < box.getMaxY(); y += HATCH)
                segment(lines, box.getMinX(), y, box.getMaxX(), y);
        if (hatch == 1 || hatch == 4)
            for (double x = left; x < box.getMaxX(); x += HATCH)
                segment(lines, x, box.getMinY(), x, box.getMaxY());
        double diagonal = HATCH * Math.sqrt(2);
        for (double x = left - height; x < box.getMaxX() + diagonal; x += diagonal) {
            if (hatch == 2 || hatch == 5)
                segment(lines, x, box.getMinY(), x + height, box.getMaxY());
            if (hatch == 3 || hatch == 5)
                segment(lines, x, box.getMaxY(), x + height, box.getMinY());
        }
        var clip = sheet.intersected(now.clip, shape);
        sheet.line(lines, new BasicStroke((float) pixel), colour, Ink.Place.inPoints(clip));
    }

    private static void segment(Path2D lines, double x, double y, double toX, double toY) {
        lines.moveTo(x, y);
        lines.lineTo(toX, toY);
    }

    void stroke(Shape shape, Context now) {
        if (idle(now)) return;
        now.pen
                .colour()
                .ifPresent(
                        colour ->
                                sheet.line(
                                        shape,
                                        pen(now),
                                        operated(colour, now),
                                        Ink.Place.inPoints(now.clip)));
    }

    private BasicStroke pen(Context now) {
        var pen = now.pen;
        double scale = now.mapping.scale();
        double unit = pen.cosmetic() ? pixel : scale;
        float width = (float) Math.max(pixel, pen.width() * scale);
        var ends = pen.ends();
        if (pen.dashes().length == 0)
            return new BasicStroke(width, ends.cap(), ends.join(), Math.max(1, now.miter));
        float[] dashes = new float[pen.dashes().length];
        for (int i = 0; i < dashes.length; i++)
            dashes[i] = (float) Math.max(pixel / 4, pen.dashes()[i] * unit);
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, ends.join(), Math.max(1, now.miter), dashes, 0);
    }
}
