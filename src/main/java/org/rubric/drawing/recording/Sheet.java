package org.rubric.drawing.recording;

import org.rubric.document.wording.Wording;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Collects the marks of one picture under a budget, counted in marks, points and pixels and never
/// in time, so that the same bytes always answer the same.
public final class Sheet {
    private static final Wording WORDS = Wording.in("drawing");

    /// Thrown through the foreign decoder when a picture exceeds its budget.
    public static final class Exhausted extends RuntimeException {
        public Exhausted() {
            super(WORDS.of("picture.complex"), null, false, false);
        }
    }

    private static final int MOST_INKS = 200_000;
    private static final long MOST_POINTS = 4_000_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_DASHES = 20_000;
    private static final int MOST_CLIPPED = 100_000;
    private static final double LARGEST = 14_400;
    private static final double FARTHEST = 1e7;

    private final List<Ink> inks = new ArrayList<>();
    private long points;
    private long pixels;
    private int clipped;
    private final Specimen specimen = new Specimen();

    public void fill(Shape shape, Paint paint, Ink.Place place) {
        if (sane(shape, place)) add(new Ink.Fill(shape, paint, place));
    }

    public void line(Shape shape, BasicStroke pen, Paint paint, Ink.Place place) {
        if (sane(shape, place))
            add(new Ink.Line(shape, undashedIfEndless(shape, pen), paint, place));
    }

    /// An image whose pixels have been paid for.
    public void picture(BufferedImage image, Ink.Place place) {
        var box = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
        if (sane(box, place)) add(new Ink.Picture(image, place));
    }

    /// The letters that were seen on it.
    public Specimen specimen() {
        return specimen;
    }

    public int size() {
        return inks.size();
    }

    /// Takes the marks since then off the sheet and answers the shape that they covered.
    public Shape liftedSince(int size) {
        var cover = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var marks = inks.subList(size, inks.size());
        for (var ink : marks)
            if (ink instanceof Ink.Fill(var shape, var _, var place))
                cover.append(place.space().createTransformedShape(shape), false);
        marks.clear();
        return cover;
    }

    private void add(Ink ink) {
        if (inks.size() >= MOST_INKS) throw new Exhausted();
        inks.add(ink);
    }

    /// To be called before pixels are allocated on a file's word.
    public void spendPixels(long count) {
        pixels += count;
        if (pixels > MOST_PIXELS) throw new Exhausted();
    }

    /// Counts the points; drops a shape that lies at infinity or nowhere.
    private boolean sane(Shape shape, Ink.Place place) {
        var box = place.box(shape);
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) points++;
        if (points > MOST_POINTS) throw new Exhausted();
        return Math.abs(box.getMinX()) < FARTHEST
                && Math.abs(box.getMaxX()) < FARTHEST
                && Math.abs(box.getMinY()) < FARTHEST
                && Math.abs(box.getMaxY()) < FARTHEST;
    }

    /// A dash of a thousandth of a point along a mile of line would keep Java2D busy for hours.
    public static BasicStroke undashedIfEndless(Shape shape, BasicStroke pen) {
        if (pen.getDashArray() == null) return pen;
        double period = 0;
        for (float dash : pen.getDashArray()) period += dash;
        if (length(shape) / period * pen.getDashArray().length < MOST_DASHES) return pen;
        return new BasicStroke(
                pen.getLineWidth(), pen.getEndCap(), pen.getLineJoin(), pen.getMiterLimit());
    }

    private static double length(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double length = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int last =
                    kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind == PathIterator.SEG_CLOSE) continue;
            for (int i = 0; i <= last; i += 2) {
                if (kind != PathIterator.SEG_MOVETO) length += Math.hypot(at[i] - x, at[i + 1] - y);
                x = at[i];
                y = at[i + 1];
            }
        }
        return length;
    }

    /// What lies in both. Exact for boxes; for other shapes as long as the budget lasts, then
    /// the box of the second: too large a clip shows too much, never too little.
    public Shape intersected(Shape one, Shape other) {
        if (one == Ink.EVERYWHERE) return other;
        if (other == Ink.EVERYWHERE) return one;
        if (one instanceof Rectangle2D a && other instanceof Rectangle2D b) {
            var both = a.createIntersection(b);
            return both.isEmpty() ? new Rectangle2D.Double() : both;
        }
        if (!affordable(one) || !affordable(other)) return other.getBounds2D();
        var area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }

    /// What lies in the first and not in the second.
    public Shape without(Shape one, Shape other) {
        if (!affordable(one) || !affordable(other)) return one;
        var area = new Area(one);
        area.subtract(new Area(other));
        return area;
    }

    private boolean affordable(Shape shape) {
        int count = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) count++;
        clipped += count;
        return count < 5_000 && clipped < MOST_CLIPPED;
    }

    /// A picture's natural size ends where PDF's pages end: at 200 inches.
    public static void checkSize(double width, double height) throws IOException {
        if (!(width > 0 && height > 0)) throw new IOException(WORDS.of("picture.empty"));
        if (width > LARGEST || height > LARGEST) throw new IOException(WORDS.of("picture.metres"));
    }

    /// What was drawn on the sheet so far. Refuses what painted nothing at all: a blank where a
    /// figure was is worse than a message.
    public Recording finished(double width, double height) throws IOException {
        if (inks.isEmpty()) throw new IOException(WORDS.of("picture.blank"));
        return done(width, height, height);
    }

    public Recording done(double width, double height, double baseline) {
        return new Recording(List.copyOf(inks), width, height, baseline, specimen.type());
    }
}
