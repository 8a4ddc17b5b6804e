package org.rubric.drawing.metafile;

import org.rubric.drawing.recording.Ink;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// EMF's bitmaps, patterns and gradients.
final class EmfBitmaps {

    private final Device device;
    private final Blit blit;

    EmfBitmaps(Device device) {
        this.device = device;
        this.blit = new Blit(device);
    }

    void end() {
        blit.end();
    }

    /// Whether the record was one of these.
    boolean play(int type, Fields body) {
        switch (type) {
            case 76 -> block(body, false, 32);
            case 77 -> block(body, true, 32);
            case 78 -> block(body, false, 32);
            case 114 -> blended(body);
            case 116 -> block(body, true, 0);
            case 80 -> toDevice(body);
            case 81 -> stretched(body);
            case 118 -> gradient(body);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// BitBlt, StretchBlt, MaskBlt, TransparentBlt: the same fields up to the bitmap.
    private void block(Fields body, boolean stretches, int operations) {
        body.skip(16);
        var target = body.placed();
        int operation = operations == 0 ? 0xCC0020 : body.signed32();
        if (operations == 0) body.skip(4);
        var image = source(body, stretches, target, false);
        if (image.isEmpty()) blit.fill(target, operation);
        else blit.draw(image.get().image, image.get().part, target, operation);
    }

    private record Source(BufferedImage image, Rectangle2D part) {}

    private Optional<Source> source(
            Fields body, boolean stretches, Rectangle2D target, boolean alpha) {
        var corner = body.point(false);
        body.skip(24 + 4 + 4);
        long info = body.unsigned32() - 8;
        long infoSize = body.unsigned32();
        long data = body.unsigned32() - 8;
        long dataSize = body.unsigned32();
        if (infoSize == 0) return Optional.empty();
        double width = stretches ? body.signed32() : target.getWidth();
        double height = stretches ? body.signed32() : target.getHeight();
        var part =
                EmfShapes.positive(
                        new Rectangle2D.Double(corner.getX(), corner.getY(), width, height));
        return Dib.image(
                        body.bytes(info, infoSize), body.bytes(data, dataSize), device.sheet, alpha)
                .map(image -> new Source(image, part));
    }

    private void blended(Fields body) {
        body.skip(16);
        var target = body.placed();
        int function = body.signed32();
        float constant = (function >> 16 & 0xFF) / 255f;
        boolean own = function >>> 24 == 1;
        var source = source(body, true, target, own);
        if (source.isEmpty() || constant == 0) return;
        device.finish();
        var to = device.now().mapping.toPoints();
        to.translate(target.getX(), target.getY());
        var image = source.get().image;
        to.scale(target.getWidth() / image.getWidth(), target.getHeight() / image.getHeight());
        device.sheet.picture(image, new Ink.Place(to, device.now().clip, constant));
    }

    private void stretched(Fields body) {
        body.skip(16);
        var target = body.point(false);
        var corner = body.point(false);
        double partWidth = body.signed32();
        double partHeight = body.signed32();
        long info = body.unsigned32() - 8;
        long infoSize = body.unsigned32();
        long data = body.unsigned32() - 8;
        long dataSize = body.unsigned32();
        body.skip(4);
        int operation = body.signed32();
        var box =
                new Rectangle2D.Double(
                        target.getX(), target.getY(), body.signed32(), body.signed32());
        if (infoSize == 0) {
            blit.fill(box, operation);
            return;
        }
        Dib.image(body.bytes(info, infoSize), body.bytes(data, dataSize), device.sheet)
                .ifPresent(
                        image ->
                                blit.draw(
                                        image,
                                        fromBottom(image, corner, partWidth, partHeight),
                                        box,
                                        operation));
    }

    /// The part of a bitmap is counted from its lower left corner.
    static Rectangle2D fromBottom(
            BufferedImage image, Point2D corner, double width, double height) {
        double top = image.getHeight() - corner.getY() - Math.abs(height);
        return new Rectangle2D.Double(
                corner.getX(), Math.max(0, top), Math.abs(width), Math.abs(height));
    }

    private void toDevice(Fields body) {
        body.skip(16);
        var target = body.point(false);
        var corner = body.point(false);
        double width = body.signed32();
        double height = body.signed32();
        long info = body.unsigned32() - 8;
        long infoSize = body.unsigned32();
        long data = body.unsigned32() - 8;
        long dataSize = body.unsigned32();
        var box = new Rectangle2D.Double(target.getX(), target.getY(), width, height);
        Dib.image(body.bytes(info, infoSize), body.bytes(data, dataSize), device.sheet)
                .ifPresent(
                        image ->
                                blit.draw(
                                        image,
                                        fromBottom(image, corner, width, height),
                                        box,
                                        0xCC0020));
    }

    /// A pattern brush, behind its handle.
    Tool pattern(Fields body, boolean mono) {
        body.skip(4);
        long info = body.unsigned32() - 8;
        long infoSize = body.unsigned32();
        long data = body.unsigned32() - 8;
        long dataSize = body.unsigned32();
        var image = Dib.image(body.bytes(info, infoSize), body.bytes(data, dataSize), device.sheet);
        return image.map(pixels -> Weaves.of(pixels, mono)).orElse(Tool.Brush.NONE);
    }

    private record Corner(Point2D at, Color colour) {}

    private void gradient(Fields body) {
        body.skip(16);
        long corners = body.unsigned32();
        long meshes = body.unsigned32();
        int mode = body.signed32();
        if (corners * 16 + meshes * 8 > body.left()) throw new IndexOutOfBoundsException();
        var all = new Corner[(int) corners];
        for (int i = 0; i < all.length; i++) {
            var at = device.point(body.point(false));
            int red = body.unsigned16() >> 8;
            int green = body.unsigned16() >> 8;
            all[i] = new Corner(at, new Color(red, green, body.unsigned16() >> 8));
            body.skip(2);
        }
        device.finish();
        for (int i = 0; i < meshes; i++) {
            var one = all[(int) body.unsigned32()];
            var two = all[(int) body.unsigned32()];
            if (mode == 2) triangle(one, two, all[(int) body.unsigned32()]);
            else rectangle(one, two, mode == 0);
        }
    }

    private void rectangle(Corner one, Corner two, boolean across) {
        var box = new Rectangle2D.Double(one.at.getX(), one.at.getY(), 0, 0);
        box.add(two.at);
        var end =
                across
                        ? new Point2D.Double(two.at.getX(), one.at.getY())
                        : new Point2D.Double(one.at.getX(), two.at.getY());
        if (box.isEmpty() || one.at.equals(end)) return;
        var paint =
                new LinearGradientPaint(
                        one.at, end, new float[] {0, 1}, new Color[] {one.colour, two.colour});
        device.sheet.fill(box, paint, new Ink.Place(new AffineTransform(), device.now().clip, 1));
    }

    private void triangle(Corner one, Corner two, Corner three) {
        var path = new Path2D.Double();
        path.moveTo(one.at.getX(), one.at.getY());
        path.lineTo(two.at.getX(), two.at.getY());
        path.lineTo(three.at.getX(), three.at.getY());
        path.closePath();
        device.fill(
                path,
                new Color(
                        (one.colour.getRed() + two.colour.getRed() + three.colour.getRed()) / 3,
                        (one.colour.getGreen() + two.colour.getGreen() + three.colour.getGreen())
                                / 3,
                        (one.colour.getBlue() + two.colour.getBlue() + three.colour.getBlue())
                                / 3));
    }
}
