package org.rubric.drawing.metafile;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Plays WMF's records on a [Device] ([MS-WMF] 2.3). Points and boxes are stored backwards there:
/// y before x, bottom and right before top and left.
final class WmfPlayer {

    private final Device device;
    private final WmfBitmaps bitmaps;

    WmfPlayer(Device device) {
        this.device = device;
        this.bitmaps = new WmfBitmaps(device);
    }

    void end() {
        device.finish();
        bitmaps.end();
    }

    /// One record; unknown ones are passed over.
    void play(int function, Fields body) {
        if (state(function, body) || tools(function, body) || bitmaps.play(function, body)) return;
        switch (function) {
            case 0x0214 -> device.moveTo(point(body));
            case 0x0213 -> device.lineTo(point(body));
            case 0x0325 -> device.polyline(body.points(checked(body, body.signed16()), true));
            case 0x0324 -> device.polygon(body.points(checked(body, body.signed16()), true));
            case 0x0538 -> polygons(body);
            case 0x041B -> device.shape(EmfShapes.positive(box(body)), true, true);
            case 0x0418 -> Arcs.ellipse(device, box(body));
            case 0x061C -> {
                double down = body.signed16();
                double across = body.signed16();
                Arcs.rounded(device, box(body), across, down);
            }
            case 0x0817 -> arc(body, Arcs.Kind.OPEN);
            case 0x081A -> arc(body, Arcs.Kind.PIE);
            case 0x0830 -> arc(body, Arcs.Kind.CHORD);
            case 0x0415 -> device.clipBox(box(body), 4);
            case 0x0416 -> device.clipBox(box(body), 1);
            case 0x041F -> pixel(body);
            case 0x0521 -> text(body);
            case 0x0A32 -> extendedText(body);
            default -> {}
        }
    }

    private boolean state(int function, Fields body) {
        var now = device.now();
        switch (function) {
            case 0x0102 -> now.opaque = body.signed16() == 2;
            case 0x0104 -> {
                device.finish();
                now.operation = body.signed16();
            }
            case 0x0106 ->
                    now.winding =
                            body.signed16() == 2 ? Path2D.WIND_NON_ZERO : Path2D.WIND_EVEN_ODD;
            case 0x012E -> now.align = body.unsigned16();
            case 0x0201 -> now.ground = body.colour();
            case 0x0209 -> now.letters = body.colour();
            case 0x001E -> device.save();
            case 0x0127 -> device.restore(body.signed16());
            case 0x020B -> map(now.mapping.windowOrigin(point(body)));
            case 0x020C -> {
                var extent = point(body);
                map(now.mapping.windowExtent(extent.getX(), extent.getY()));
            }
            case 0x020F -> {
                var by = point(body);
                var window = now.mapping.window();
                map(
                        now.mapping.windowOrigin(
                                new Point2D.Double(
                                        window.getX() + by.getX(), window.getY() + by.getY())));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void map(Mapping next) {
        device.finish();
        device.now().mapping = next;
    }

    private boolean tools(int function, Fields body) {
        switch (function) {
            case 0x012D -> device.select(body.unsigned16());
            case 0x01F0 -> device.drop(body.unsigned16());
            case 0x02FA -> {
                int style = body.unsigned16();
                double width = body.point(true).getX();
                device.keep(Pens.pen(style, width, body.colour(), new float[0]));
            }
            case 0x02FB -> device.keep(face(body));
            case 0x02FC -> {
                int style = body.unsigned16();
                device.keep(Pens.brush(style, body.colour(), body.unsigned16()));
            }
            case 0x0142, 0x01F9 -> device.keep(bitmaps.pattern(function, body));
            case 0x00F7, 0x06FF -> device.keep(new Tool.Idle());
            case 0x012C -> device.unclip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Tool face(Fields body) {
        double height = body.signed16();
        double width = body.signed16();
        double turn = body.signed16() / 10.0;
        body.signed16();
        int weight = body.signed16();
        boolean italic = body.octet() != 0;
        boolean underlined = body.octet() != 0;
        boolean struck = body.octet() != 0;
        int charset = body.octet();
        body.skip(4);
        var name = new StringBuilder();
        while (body.left() > 0 && name.length() < 32) {
            int c = body.octet();
            if (c == 0) break;
            name.append((char) c);
        }
        var style = new Tool.Style(weight >= 600, italic, underlined, struck);
        return new Tool.Face(name.toString(), height, Math.abs(width), turn, style, charset);
    }

    private static Point2D point(Fields body) {
        double y = body.signed16();
        return new Point2D.Double(body.signed16(), y);
    }

    private static Rectangle2D box(Fields body) {
        double bottom = body.signed16();
        double right = body.signed16();
        double top = body.signed16();
        double left = body.signed16();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static int checked(Fields body, int count) {
        if (count < 0 || count * 4 > body.left()) throw new IndexOutOfBoundsException(count);
        return count;
    }

    private void polygons(Fields body) {
        int[] counts = new int[body.unsigned16()];
        for (int i = 0; i < counts.length; i++) counts[i] = body.unsigned16();
        var path = new Path2D.Double(device.now().winding);
        for (int count : counts) Device.append(path, body.points(checked(body, count), true), true);
        device.shape(path, true, true);
    }

    private void arc(Fields body, Arcs.Kind kind) {
        var to = point(body);
        var from = point(body);
        Arcs.arc(device, kind, box(body), from, to);
    }

    private void pixel(Fields body) {
        var colour = body.colour();
        var at = point(body);
        device.finish();
        device.fill(device.box(new Rectangle2D.Double(at.getX(), at.getY(), 1, 1)), colour);
    }

    private void text(Fields body) {
        int count = body.unsigned16();
        var text = string(body, count);
        var at = point(body);
        new Lettering(device, 0, new Rectangle2D.Double()).draw(text, at, new double[0]);
    }

    private void extendedText(Fields body) {
        var at = point(body);
        int count = body.unsigned16();
        int options = body.unsigned16();
        var box = new Rectangle2D.Double();
        if ((options & 6) != 0) {
            double left = body.signed16();
            double top = body.signed16();
            box = new Rectangle2D.Double(left, top, body.signed16() - left, body.signed16() - top);
        }
        var text = string(body, count);
        double[] advances = new double[0];
        if (body.left() >= count * 2 && text.length() == count) {
            advances = new double[count];
            for (int i = 0; i < count; i++) advances[i] = body.signed16();
        }
        new Lettering(device, options, EmfShapes.positive(box)).draw(text, at, advances);
    }

    /// Padded to a whole number of words.
    private String string(Fields body, int count) {
        byte[] bytes = body.bytes(count);
        if (count % 2 == 1 && body.left() > 0) body.skip(1);
        var face = device.now().face;
        if (!SymbolFont.is(face)) return Charsets.string(bytes, face.charset());
        return SymbolFont.letters(face, Charsets.string(bytes, 2));
    }
}
