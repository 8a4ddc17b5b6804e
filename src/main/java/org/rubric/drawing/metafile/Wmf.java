package org.rubric.drawing.metafile;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.recording.Sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.BufferUnderflowException;

/// Windows metafiles ([MS-WMF]). Their drawing has no size of its own: the window that the records
/// set is stretched to the box that the placeable header gives, or to the window at a likely scale.
public final class Wmf {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int PLACEABLE = 0x9AC6CDD7;
    private static final int PLACEABLE_LENGTH = 22;
    private static final int HEADER_LENGTH = 18;
    private static final int LEAST_RECORD = 6;
    private static final int MOST_RECORDS = 500_000;
    private static final int WINDOW_ORIGIN = 0x020B;
    private static final int WINDOW_EXTENT = 0x020C;
    private static final int TWIPS_PER_INCH = 1440;
    private static final int PIXELS_PER_INCH = 96;

    /// Windows wider than this are taken to count twips, not pixels.
    private static final int WIDEST_IN_PIXELS = 2_000;
    private static final double HAIRLINE = 0.5;

    @FunctionalInterface
    private interface Use {
        void with(int function, Fields body) throws IOException;
    }

    private final byte[] bytes;
    private Rectangle2D window = new Rectangle2D.Double();

    private Wmf(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Drawing read(byte[] bytes) throws IOException {
        var wmf = new Wmf(bytes);
        try {
            return wmf.played();
        } catch (Sheet.Exhausted e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Drawing played() throws IOException {
        var head = new Fields(bytes, 0, bytes.length);
        boolean placeable = bytes.length > PLACEABLE_LENGTH && head.signed32() == PLACEABLE;
        int start = (placeable ? PLACEABLE_LENGTH : 0) + HEADER_LENGTH;
        walk(start, this::firstWindow);
        double inch = 0;
        var box = window;
        if (placeable) {
            head.at(6);
            double left = head.signed16();
            double top = head.signed16();
            box = new Rectangle2D.Double(left, top, head.signed16() - left, head.signed16() - top);
            inch = head.unsigned16();
        }
        double most = Math.max(Math.abs(box.getWidth()), Math.abs(box.getHeight()));
        if (inch == 0) inch = most > WIDEST_IN_PIXELS ? TWIPS_PER_INCH : PIXELS_PER_INCH;
        double width = Math.abs(box.getWidth()) * 72 / inch;
        double height = Math.abs(box.getHeight()) * 72 / inch;
        Sheet.checkSize(width, height);
        var mapping =
                Mapping.of(
                        window.getWidth() == 0 || window.getHeight() == 0 ? box : window,
                        new Rectangle2D.Double(0, 0, width, height),
                        Mapping.ANISOTROPIC,
                        new AffineTransform());
        var sheet = new Sheet();
        var player = new WmfPlayer(new Device(sheet, mapping, HAIRLINE));
        walk(start, (function, body) -> one(player, function, body));
        player.end();
        return sheet.finished(width, height);
    }

    /// The first origin and the first extent, which hold for all that is drawn before another.
    private void firstWindow(int function, Fields body) {
        boolean origin = function == WINDOW_ORIGIN && window.getX() == 0 && window.getY() == 0;
        boolean extent = function == WINDOW_EXTENT && window.getWidth() == 0;
        if (body.left() < 4 || !origin && !extent) return;
        double second = body.signed16();
        double first = body.signed16();
        window =
                origin
                        ? new Rectangle2D.Double(
                                first, second, window.getWidth(), window.getHeight())
                        : new Rectangle2D.Double(window.getX(), window.getY(), first, second);
    }

    private void walk(int start, Use use) throws IOException {
        var head = new Fields(bytes, 0, bytes.length);
        int at = start;
        for (int count = 0; at + LEAST_RECORD <= bytes.length; count++) {
            if (count > MOST_RECORDS) throw new Sheet.Exhausted();
            long size = head.at(at).unsigned32() * 2;
            int function = head.unsigned16();
            if (function == 0) return;
            if (size < LEAST_RECORD || size > bytes.length - at) throw cut();
            use.with(function, new Fields(bytes, at + LEAST_RECORD, (int) size - LEAST_RECORD));
            at += (int) size;
        }
        throw cut();
    }

    /// A record whose contents are broken is left out, as Windows leaves it out.
    private static void one(WmfPlayer player, int function, Fields body) {
        try {
            player.play(function, body);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            // the next record stands on its own
        }
    }

    private static IOException cut() {
        return new IOException(WORDS.of("wmf.damaged"));
    }
}
