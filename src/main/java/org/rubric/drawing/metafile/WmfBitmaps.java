package org.rubric.drawing.metafile;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// WMF's bitmaps and patterns.
final class WmfBitmaps {

    private static final int COPY = 0xCC0020;

    private final Device device;
    private final Blit blit;

    WmfBitmaps(Device device) {
        this.device = device;
        this.blit = new Blit(device);
    }

    void end() {
        blit.end();
    }

    /// Whether the record was one of these.
    boolean play(int function, Fields body) {
        switch (function) {
            case 0x061D -> {
                int operation = body.signed32();
                blit.fill(placed(body), operation);
            }
            case 0x0940 -> block(body, false);
            case 0x0B41 -> block(body, true);
            case 0x0F43 -> {
                int operation = body.signed32();
                body.skip(2);
                part(body, operation);
            }
            case 0x0D33 -> toDevice(body);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Height and width, then top and left, like everything in WMF.
    private static Rectangle2D placed(Fields body) {
        double height = body.signed16();
        double width = body.signed16();
        double top = body.signed16();
        return new Rectangle2D.Double(body.signed16(), top, width, height);
    }

    /// Without a bitmap the record is one reserved word longer and ends after the target.
    private void block(Fields body, boolean stretches) {
        boolean bare = body.left() <= (stretches ? 4 + 8 + 2 + 8 : 4 + 4 + 2 + 8);
        int operation = body.signed32();
        if (bare) {
            body.skip(stretches ? 10 : 6);
            blit.fill(placed(body), operation);
        } else if (stretches) {
            part(body, operation);
        } else {
            double top = body.signed16();
            double left = body.signed16();
            var target = placed(body);
            draw(body, new Point2D.Double(left, top), target, target, operation);
        }
    }

    private void part(Fields body, int operation) {
        double height = body.signed16();
        double width = body.signed16();
        double top = body.signed16();
        double left = body.signed16();
        var size = new Rectangle2D.Double(0, 0, width, height);
        draw(body, new Point2D.Double(left, top), size, placed(body), operation);
    }

    private void toDevice(Fields body) {
        body.skip(6);
        double top = body.signed16();
        double left = body.signed16();
        var target = placed(body);
        draw(body, new Point2D.Double(left, top), target, target, COPY);
    }

    private void draw(
            Fields body, Point2D corner, Rectangle2D size, Rectangle2D target, int operation) {
        Dib.packed(body.bytes(body.left()), device.sheet)
                .ifPresent(
                        image ->
                                blit.draw(
                                        image,
                                        EmfBitmaps.fromBottom(
                                                image, corner, size.getWidth(), size.getHeight()),
                                        target,
                                        operation));
    }

    /// A pattern brush; the older kind, in a device's own format, is taken as grey.
    Tool pattern(int function, Fields body) {
        if (function != 0x0142) return new Tool.Weave(0.5);
        int style = body.unsigned16();
        body.skip(2);
        boolean mono = style == 3;
        return Dib.packed(body.bytes(body.left()), device.sheet)
                .map(image -> Weaves.of(image, mono))
                .orElse(Tool.Brush.NONE);
    }
}
