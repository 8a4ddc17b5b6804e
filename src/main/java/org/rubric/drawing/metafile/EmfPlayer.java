package org.rubric.drawing.metafile;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;

/// Plays EMF's records on a [Device]: state and tools here, shapes, text and bitmaps with their own
/// players ([MS-EMF] 2.3).
final class EmfPlayer {

    private static final int LEFT_MULTIPLY = 2;
    private static final int RIGHT_MULTIPLY = 3;
    private static final int SET = 4;

    private final Device device;
    private final EmfShapes shapes;
    private final EmfBitmaps bitmaps;

    EmfPlayer(Device device) {
        this.device = device;
        this.shapes = new EmfShapes(device);
        this.bitmaps = new EmfBitmaps(device);
        STOCK.forEach((number, tool) -> device.keep(0x80000000 | number, tool));
    }

    private static final Map<Integer, Tool> STOCK =
            Map.ofEntries(
                    Map.entry(0, Tool.Brush.solid(Color.WHITE)),
                    Map.entry(1, Tool.Brush.solid(new Color(0xC0C0C0))),
                    Map.entry(2, Tool.Brush.solid(new Color(0x808080))),
                    Map.entry(3, Tool.Brush.solid(new Color(0x404040))),
                    Map.entry(4, Tool.Brush.solid(Color.BLACK)),
                    Map.entry(5, Tool.Brush.NONE),
                    Map.entry(6, Tool.Pen.WHITE),
                    Map.entry(7, Tool.Pen.BLACK),
                    Map.entry(8, Tool.Pen.NONE),
                    Map.entry(10, face("Courier New")),
                    Map.entry(11, face("Courier New")),
                    Map.entry(12, face("Arial")),
                    Map.entry(13, face("Arial")),
                    Map.entry(14, face("Arial")),
                    Map.entry(16, face("Courier New")),
                    Map.entry(17, face("Arial")),
                    Map.entry(18, Tool.Brush.solid(Color.WHITE)),
                    Map.entry(19, Tool.Pen.BLACK));

    private static Tool face(String name) {
        return new Tool.Face(name, 0, 0, 0, new Tool.Style(false, false, false, false), 0);
    }

    void end() {
        device.finish();
        bitmaps.end();
    }

    /// One record; unknown ones are passed over.
    void play(int type, Fields body) {
        if (shapes.play(type, body) || bitmaps.play(type, body)) return;
        var now = device.now();
        switch (type) {
            case 17 -> map(now.mapping.mode(body.signed32()));
            case 18 -> now.opaque = body.signed32() == 2;
            case 19 -> now.winding = winding(body.signed32());
            case 20 -> operation(body.signed32());
            case 22 -> now.align = body.signed32();
            case 24 -> now.letters = body.colour();
            case 25 -> now.ground = body.colour();
            case 33 -> device.save();
            case 34 -> device.restore(body.signed32());
            case 57 -> now.clockwise = body.signed32() == 2;
            case 58 -> now.miter = body.real();
            case 9, 10, 11, 12, 31, 32, 35, 36 -> mapping(type, body);
            case 37 -> device.select(body.signed32());
            case 38 -> device.keep(body.signed32(), pen(body));
            case 39 -> device.keep(body.signed32(), brush(body));
            case 40 -> device.drop(body.signed32());
            case 82 -> device.keep(body.signed32(), EmfText.face(body));
            case 93, 94 -> device.keep(body.signed32(), bitmaps.pattern(body, type == 93));
            case 95 -> device.keep(body.signed32(), extendedPen(body));
            case 48, 99, 122 -> device.keep(body.signed32(), new Tool.Idle());
            case 83, 84 -> EmfText.line(device, body, type == 84);
            case 96, 97 -> EmfText.lines(device, body, type == 97);
            case 108 -> EmfText.small(device, body);
            default -> {}
        }
    }

    private static int winding(int mode) {
        return mode == 2 ? Path2D.WIND_NON_ZERO : Path2D.WIND_EVEN_ODD;
    }

    private void operation(int operation) {
        device.finish();
        device.now().operation = operation;
    }

    private void map(Mapping next) {
        device.finish();
        device.now().mapping = next;
    }

    private void mapping(int type, Fields body) {
        var now = device.now().mapping;
        map(
                switch (type) {
                    case 9 -> now.windowExtent(body.signed32(), body.signed32());
                    case 10 -> now.windowOrigin(body.point(false));
                    case 11 -> now.viewportExtent(body.signed32(), body.signed32());
                    case 12 -> now.viewportOrigin(body.point(false));
                    case 31 -> {
                        double across = ratio(body);
                        double down = ratio(body);
                        yield now.viewportExtent(
                                now.viewport().getWidth() * across,
                                now.viewport().getHeight() * down);
                    }
                    case 32 -> {
                        double across = ratio(body);
                        double down = ratio(body);
                        yield now.windowExtent(
                                now.window().getWidth() * across, now.window().getHeight() * down);
                    }
                    case 35 -> now.world(body.transform());
                    default -> now.world(modified(now.world(), body));
                });
    }

    private static double ratio(Fields body) {
        double numerator = body.signed32();
        double denominator = body.signed32();
        if (numerator == 0 || denominator == 0) throw new IllegalArgumentException("no scale");
        return numerator / denominator;
    }

    private static AffineTransform modified(AffineTransform world, Fields body) {
        var change = body.transform();
        var next = new AffineTransform(world);
        switch (body.signed32()) {
            case LEFT_MULTIPLY -> next.concatenate(change);
            case RIGHT_MULTIPLY -> next.preConcatenate(change);
            case SET -> next = change;
            default -> next = new AffineTransform();
        }
        return next;
    }

    private static Tool pen(Fields body) {
        int style = body.signed32();
        Point2D width = body.point(false);
        return Pens.pen(style, width.getX(), body.colour(), new float[0]);
    }

    private static Tool extendedPen(Fields body) {
        body.skip(16);
        int style = body.signed32();
        double width = body.unsigned32();
        body.signed32();
        var colour = body.colour();
        body.signed32();
        float[] dashes = new float[body.count(4)];
        for (int i = 0; i < dashes.length; i++) dashes[i] = body.unsigned32();
        return Pens.pen(style, width, colour, dashes);
    }

    private static Tool brush(Fields body) {
        int style = body.signed32();
        return Pens.brush(style, body.colour(), body.signed32());
    }
}
