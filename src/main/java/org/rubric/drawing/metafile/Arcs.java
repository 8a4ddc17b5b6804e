package org.rubric.drawing.metafile;

import org.rubric.drawing.Kind;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Ellipses and their parts, which GDI describes by a box and two points on its rays.
final class Arcs {

    enum Kind {
        OPEN,
        CHORD,
        PIE,
        /// Joined to the current position, which moves to its end.
        CONTINUED
    }

    private Arcs() {}

    static void ellipse(Device device, Rectangle2D box) {
        var whole = EmfShapes.positive(box);
        device.shape(
                new Ellipse2D.Double(
                        whole.getX(), whole.getY(), whole.getWidth(), whole.getHeight()),
                true,
                true);
    }

    static void rounded(Device device, Rectangle2D box, double across, double down) {
        var whole = EmfShapes.positive(box);
        device.shape(
                new RoundRectangle2D.Double(
                        whole.getX(),
                        whole.getY(),
                        whole.getWidth(),
                        whole.getHeight(),
                        Math.abs(across),
                        Math.abs(down)),
                true,
                true);
    }

    /// Anticlockwise as seen on the page, from the first ray to the second.
    static void arc(Device device, Kind kind, Rectangle2D logical, Point2D from, Point2D to) {
        var box = device.box(logical);
        double start = angle(box, device.point(from));
        double end = angle(box, device.point(to));
        double sweep = device.now().clockwise ? -turn(end, start) : turn(start, end);
        int closing =
                switch (kind) {
                    case CHORD -> Arc2D.CHORD;
                    case PIE -> Arc2D.PIE;
                    case OPEN, CONTINUED -> Arc2D.OPEN;
                };
        var arc = new Arc2D.Double(box, start, sweep, closing);
        device.finish();
        if (kind == Kind.CONTINUED) follow(device, arc);
        else device.paint(new Path2D.Double(arc), kind != Kind.OPEN, true);
    }

    /// A line to the arc's start, then the arc ([MS-EMF] 2.3.5.1).
    static void angleArc(Device device, Point2D centre, double radius, double from, double sweep) {
        if (Math.abs(sweep) > 100_000) throw new IllegalArgumentException("no angle");
        var box =
                device.box(
                        new Rectangle2D.Double(
                                centre.getX() - radius,
                                centre.getY() - radius,
                                2 * radius,
                                2 * radius));
        follow(device, new Arc2D.Double(box, from, sweep, Arc2D.OPEN));
    }

    private static void follow(Device device, Arc2D arc) {
        var back = device.inverse();
        double[] at = new double[6];
        for (var path = arc.getPathIterator(back); !path.isDone(); path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_CUBICTO) {
                List<Point2D> curve = new ArrayList<>();
                for (int i = 0; i < 6; i += 2) curve.add(new Point2D.Double(at[i], at[i + 1]));
                device.curveTo(curve);
            } else {
                device.lineTo(new Point2D.Double(at[0], at[1]));
            }
        }
    }

    /// In degrees, y up, of the ray from the box's centre, the box stretched to a square.
    private static double angle(Rectangle2D box, Point2D point) {
        double across = (point.getX() - box.getCenterX()) / Math.max(box.getWidth(), 1e-9);
        double down = (point.getY() - box.getCenterY()) / Math.max(box.getHeight(), 1e-9);
        return Math.toDegrees(Math.atan2(-down, across));
    }

    private static double turn(double from, double to) {
        double turn = (to - from) % 360;
        return turn <= 0 ? turn + 360 : turn;
    }
}
