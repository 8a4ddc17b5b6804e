package org.rubric.drawing.metafile;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// EMF's lines, curves, paths and clips.
final class EmfShapes {

    private final Device device;

    EmfShapes(Device device) {
        this.device = device;
    }

    /// Whether the record was one of these.
    boolean play(int type, Fields body) {
        switch (type) {
            case 2, 85 -> device.beziers(points(body, type == 85));
            case 3, 86 -> device.polygon(points(body, type == 86));
            case 4, 87 -> device.polyline(points(body, type == 87));
            case 5, 88 -> device.curveTo(points(body, type == 88));
            case 6, 89 -> points(body, type == 89).forEach(device::lineTo);
            case 7, 90 -> several(body, type == 90, false);
            case 8, 91 -> several(body, type == 91, true);
            case 56, 92 -> polyDraw(body, type == 92);
            case 15 -> pixel(body);
            case 27 -> device.moveTo(body.point(false));
            case 54 -> device.lineTo(body.point(false));
            case 41 ->
                    Arcs.angleArc(
                            device, body.point(false), body.unsigned32(), body.real(), body.real());
            case 42 -> Arcs.ellipse(device, body.box());
            case 43 -> device.shape(positive(body.box()), true, true);
            case 44 -> Arcs.rounded(device, body.box(), body.signed32(), body.signed32());
            case 45, 46, 47, 55 ->
                    Arcs.arc(device, kind(type), body.box(), body.point(false), body.point(false));
            case 59 -> device.beginPath();
            case 60 -> device.endPath();
            case 61 -> device.closeFigure();
            case 62 -> device.drawPath(true, false);
            case 63 -> device.drawPath(true, true);
            case 64 -> device.drawPath(false, true);
            case 67 -> device.clipToPath(body.signed32());
            case 68 -> device.dropPath();
            case 29 -> device.clipBox(body.box(), 4);
            case 30 -> device.clipBox(body.box(), 1);
            case 75 -> clipRegion(body);
            case 71, 74 -> region(body, type);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Arcs.Kind kind(int type) {
        return switch (type) {
            case 46 -> Arcs.Kind.CHORD;
            case 47 -> Arcs.Kind.PIE;
            case 55 -> Arcs.Kind.CONTINUED;
            default -> Arcs.Kind.OPEN;
        };
    }

    /// A list of points behind the box around them, which nobody needs.
    private static List<Point2D> points(Fields body, boolean small) {
        body.skip(16);
        return body.points(body.count(small ? 4 : 8), small);
    }

    private void several(Fields body, boolean small, boolean closed) {
        body.skip(16);
        int figures = (int) Math.min(body.unsigned32(), Integer.MAX_VALUE);
        body.skip(4);
        if ((long) figures * 4 > body.left()) throw new IndexOutOfBoundsException(figures);
        int[] counts = new int[figures];
        for (int i = 0; i < figures; i++) counts[i] = body.signed32();
        var path = new Path2D.Double(device.now().winding);
        for (int count : counts) {
            if (count < 0 || (long) count * (small ? 4 : 8) > body.left())
                throw new IndexOutOfBoundsException(count);
            Device.append(path, body.points(count, small), closed);
        }
        device.shape(path, closed, true);
    }

    private void polyDraw(Fields body, boolean small) {
        body.skip(16);
        int count = body.count(small ? 5 : 9);
        var points = body.points(count, small);
        byte[] kinds = body.bytes(count);
        for (int i = 0; i < count; i++) {
            switch (kinds[i] & 6) {
                case 6 -> device.moveTo(points.get(i));
                case 2 -> device.lineTo(points.get(i));
                case 4 -> {
                    if (i + 2 < count) device.curveTo(points.subList(i, i + 3));
                    i += 2;
                }
                default -> {}
            }
            if (i < count && (kinds[i] & 1) != 0) device.closeFigure();
        }
    }

    private void pixel(Fields body) {
        var at = body.point(false);
        Color colour = body.colour();
        device.finish();
        device.fill(device.box(new Rectangle2D.Double(at.getX(), at.getY(), 1, 1)), colour);
    }

    private void clipRegion(Fields body) {
        long size = body.unsigned32();
        int mode = body.signed32();
        if (size == 0) device.unclip();
        else device.clip(inPoints(rectangles(body)), mode);
    }

    private void region(Fields body, int type) {
        body.skip(20);
        if (type == 71) device.select(body.signed32());
        device.finish();
        device.fill(inPoints(rectangles(body)));
    }

    /// Regions lie in device units, whatever the mapping.
    private Path2D inPoints(Path2D region) {
        region.transform(device.now().mapping.device());
        return region;
    }

    private static Path2D rectangles(Fields body) {
        body.skip(8);
        int count = (int) Math.min(body.unsigned32(), Integer.MAX_VALUE);
        body.skip(20);
        if ((long) count * 16 > body.left()) throw new IndexOutOfBoundsException(count);
        var region = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < count; i++) region.append(positive(body.box()), false);
        return region;
    }

    static Rectangle2D positive(Rectangle2D box) {
        return new Rectangle2D.Double(
                Math.min(box.getX(), box.getX() + box.getWidth()),
                Math.min(box.getY(), box.getY() + box.getHeight()),
                Math.abs(box.getWidth()),
                Math.abs(box.getHeight()));
    }
}
