package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Ink;
import org.rubric.drawing.recording.Sheet;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The surface on which a metafile is played: GDI's drawing calls, turned into marks in points.
///
/// Lines that continue each other (one record a segment, as most programs write them) are joined
/// into one path, so that corners join and dashes run on.
final class Device {

    private static final int MOST_SAVED = 1_000;
    private static final int MOST_TOOLS = 65_536;

    final Sheet sheet;
    private final Brushwork brushwork;
    private final List<Context> saved = new ArrayList<>();
    private final Map<Integer, Tool> tools = new HashMap<>();
    private final BitSet numbered = new BitSet();
    private Context now;
    private Path2D path;
    private boolean collecting;
    private Path2D running;

    /// @param pixel the size of a device pixel in points: the thinnest line
    Device(Sheet sheet, Mapping mapping, double pixel) {
        this.sheet = sheet;
        this.brushwork = new Brushwork(sheet, pixel);
        this.now = new Context(mapping);
    }

    Context now() {
        return now;
    }

    // Saved states

    void save() {
        if (saved.size() >= MOST_SAVED) throw new Sheet.Exhausted();
        saved.add(new Context(now));
    }

    /// @param which counted from the latest when negative, from the first when positive
    void restore(int which) {
        finish();
        int index = which < 0 ? saved.size() + which : which - 1;
        if (which == 0 || index < 0 || index >= saved.size()) return;
        now = saved.get(index);
        saved.subList(index, saved.size()).clear();
    }

    // Tools

    void keep(int handle, Tool tool) {
        if (tools.size() >= MOST_TOOLS) throw new Sheet.Exhausted();
        tools.put(handle, tool);
    }

    /// Keeps it under the lowest number that is free, as WMF does.
    void keep(Tool tool) {
        int handle = numbered.nextClearBit(0);
        numbered.set(handle);
        keep(handle, tool);
    }

    void drop(int handle) {
        tools.remove(handle);
        if (handle >= 0) numbered.clear(handle);
    }

    void select(int handle) {
        var tool = tools.get(handle);
        if (tool != null) select(tool);
    }

    void select(Tool tool) {
        finish();
        switch (tool) {
            case Tool.Pen pen -> now.pen = pen;
            case Tool.Brush brush -> now.fill = brush;
            case Tool.Weave weave -> now.fill = weave;
            case Tool.Face face -> now.face = face;
            case Tool.Idle _ -> {}
        }
    }

    // Lines

    void moveTo(Point2D point) {
        now.position = point;
        if (collecting) {
            var to = point(point);
            path.moveTo(to.getX(), to.getY());
        } else {
            finish();
        }
    }

    void lineTo(Point2D point) {
        var to = point(point);
        open().lineTo(to.getX(), to.getY());
        now.position = point;
    }

    void curveTo(List<Point2D> points) {
        var on = open();
        for (int i = 0; i + 2 < points.size(); i += 3) {
            var one = point(points.get(i));
            var two = point(points.get(i + 1));
            var to = point(points.get(i + 2));
            on.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
            now.position = points.get(i + 2);
        }
    }

    /// The path that continues at the current position.
    private Path2D open() {
        if (collecting) {
            if (path.getCurrentPoint() == null) begin(path);
            return path;
        }
        if (running == null) {
            running = new Path2D.Double();
            begin(running);
        }
        return running;
    }

    private void begin(Path2D path) {
        var from = point(now.position);
        path.moveTo(from.getX(), from.getY());
    }

    /// Draws the lines that were still running. To be called before anything else is drawn or set.
    void finish() {
        if (running == null) return;
        var lines = running;
        running = null;
        stroke(lines);
    }

    // Shapes, in logical units

    void polyline(List<Point2D> points) {
        var path = new Path2D.Double();
        append(path, points, false);
        shape(path, false, true);
    }

    void polygon(List<Point2D> points) {
        var path = new Path2D.Double(now.winding);
        append(path, points, true);
        shape(path, true, true);
    }

    static void append(Path2D path, List<Point2D> points, boolean closed) {
        if (points.isEmpty()) return;
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (var point : points.subList(1, points.size())) path.lineTo(point.getX(), point.getY());
        if (closed) path.closePath();
    }

    /// The first point is the start, then three for each curve.
    void beziers(List<Point2D> points) {
        var path = new Path2D.Double();
        if (!points.isEmpty()) path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (int i = 1; i + 2 < points.size(); i += 3) {
            var one = points.get(i);
            var two = points.get(i + 1);
            var to = points.get(i + 2);
            path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
        }
        shape(path, false, true);
    }

    /// @param fill whether its inside is painted with the brush
    void shape(Shape logical, boolean fill, boolean stroke) {
        finish();
        var shape = new Path2D.Double(now.winding);
        shape.append(logical.getPathIterator(now.mapping.toPoints()), false);
        paint(shape, fill, stroke);
    }

    /// A path already in points, or more of the path being collected.
    void paint(Path2D shape, boolean fill, boolean stroke) {
        if (collecting) {
            path.append(shape, false);
            return;
        }
        if (fill) fill(shape);
        if (stroke) stroke(shape);
    }

    // The path bracket

    void beginPath() {
        finish();
        path = new Path2D.Double(now.winding);
        collecting = true;
    }

    void endPath() {
        collecting = false;
    }

    void dropPath() {
        collecting = false;
        path = null;
    }

    void closeFigure() {
        if (collecting && path.getCurrentPoint() != null) path.closePath();
    }

    void drawPath(boolean fill, boolean stroke) {
        collecting = false;
        if (path == null) return;
        path.setWindingRule(now.winding);
        if (fill) fill(path);
        if (stroke) stroke(path);
        path = null;
    }

    void clipToPath(int mode) {
        collecting = false;
        if (path == null) return;
        path.setWindingRule(now.winding);
        clip(path, mode);
        path = null;
    }

    // Clips, in points

    /// @param mode and, or, exclusive or, difference, copy ([MS-EMF] 2.1.29)
    void clip(Shape shape, int mode) {
        finish();
        var area = shape instanceof Rectangle2D ? shape : boxIfBox(shape);
        now.clip =
                switch (mode) {
                    case 1 -> sheet.intersected(now.clip, area);
                    case 4 -> sheet.without(now.clip, area);
                    case 5 -> area;
                    default -> now.clip;
                };
    }

    private static Shape boxIfBox(Shape shape) {
        var box = shape.getBounds2D();
        return shape.contains(box) ? box : shape;
    }

    void clipBox(Rectangle2D logical, int mode) {
        clip(box(logical), mode);
    }

    void unclip() {
        finish();
        now.clip = Ink.EVERYWHERE;
    }

    /// A logical box in points, its extents made positive; a turned one by its own box.
    Rectangle2D box(Rectangle2D logical) {
        var one = point(new Point2D.Double(logical.getX(), logical.getY()));
        var box = new Rectangle2D.Double(one.getX(), one.getY(), 0, 0);
        double right = logical.getX() + logical.getWidth();
        double bottom = logical.getY() + logical.getHeight();
        box.add(point(new Point2D.Double(right, bottom)));
        box.add(point(new Point2D.Double(logical.getX(), bottom)));
        box.add(point(new Point2D.Double(right, logical.getY())));
        return box;
    }

    Point2D point(Point2D logical) {
        return now.mapping.toPoints().transform(logical, null);
    }

    AffineTransform inverse() {
        try {
            return now.mapping.toPoints().createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException(e);
        }
    }

    // Paint, in points

    void fill(Shape shape) {
        brushwork.fill(shape, now);
    }

    void fill(Shape shape, Color colour) {
        sheet.fill(shape, colour, Ink.Place.inPoints(now.clip));
    }

    private void stroke(Shape shape) {
        brushwork.stroke(shape, now);
    }

    /// Outlines of letters; they join a path that is being collected.
    void letters(Path2D outlines) {
        if (collecting) path.append(outlines, false);
        else if (!brushwork.idle(now)) fill(outlines, now.letters);
    }
}
