package org.rubric.drawing.metafile;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.recording.Recording;
import org.rubric.drawing.recording.Sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;

/// Enhanced metafiles ([MS-EMF]), played record by record. A file that also speaks EMF+ is played
/// by its plain records, which say the same; one that speaks EMF+ alone is refused.
public final class Emf {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int HEADER = 1;
    private static final int END = 14;
    private static final int COMMENT = 70;
    private static final int LEAST_HEADER = 88;
    private static final int MOST_RECORDS = 500_000;
    private static final int PLUS_SIGNATURE = 0x2B464D45;
    private static final int PLUS_HEADER = 0x4001;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double USUAL_PIXEL = 0.75;
    private static final double A_LITTLE = 0.04;

    /// What the header says about sizes.
    ///
    /// @param pixel the device's pixel in points, across and down
    /// @param origin the frame's corner in device units
    private record Frame(double width, double height, AffineTransform device, double pixel) {

        /// Some programs draw a little beyond the frame they state: it is moved out to what can be
        /// seen there. What lies farther out is not meant to be seen.
        Frame around(Rectangle2D ink) {
            double left = beyond(-ink.getMinX(), width);
            double right = beyond(ink.getMaxX() - width, width);
            double top = beyond(-ink.getMinY(), height);
            double bottom = beyond(ink.getMaxY() - height, height);
            if (ink.isEmpty() || left + right + top + bottom == 0) return this;
            var moved = AffineTransform.getTranslateInstance(left, top);
            moved.concatenate(device);
            return new Frame(width + left + right, height + top + bottom, moved, pixel);
        }

        private double beyond(double by, double length) {
            return by > pixel && by <= A_LITTLE * length ? by : 0;
        }
    }

    private final byte[] bytes;

    private Emf(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Drawing read(byte[] bytes) throws IOException {
        var emf = new Emf(bytes);
        var frame = emf.frame();
        var drawn = emf.played(frame);
        var wider = frame.around(drawn.extent());
        return wider == frame ? drawn : emf.played(wider);
    }

    private Recording played(Frame frame) throws IOException {
        var sheet = new Sheet();
        var mapping =
                Mapping.of(
                        new Rectangle2D.Double(0, 0, 1, 1),
                        new Rectangle2D.Double(0, 0, 1, 1),
                        Mapping.TEXT,
                        frame.device);
        try {
            play(new Device(sheet, mapping, frame.pixel));
        } catch (Sheet.Exhausted e) {
            throw new IOException(e.getMessage(), e);
        }
        return sheet.finished(frame.width, frame.height);
    }

    private Frame frame() throws IOException {
        if (bytes.length < LEAST_HEADER) throw cut();
        var fields = new Fields(bytes, 8, LEAST_HEADER - 8);
        var bounds = fields.box();
        var frame = fields.box();
        fields.at(64);
        double across = fields.signed32();
        double down = fields.signed32();
        double millimetresAcross = fields.signed32();
        double millimetresDown = fields.signed32();
        boolean known = across > 0 && down > 0 && millimetresAcross > 0 && millimetresDown > 0;
        double pixel = known ? millimetresAcross / across * POINTS_PER_MILLIMETRE : USUAL_PIXEL;
        double pixelDown = known ? millimetresDown / down * POINTS_PER_MILLIMETRE : USUAL_PIXEL;
        boolean framed = frame.getWidth() > 0 && frame.getHeight() > 0;
        double hundredth = POINTS_PER_MILLIMETRE / 100;
        var box = framed ? scaled(frame, hundredth, hundredth) : scaled(bounds, pixel, pixelDown);
        Sheet.checkSize(box.getWidth(), box.getHeight());
        var device = AffineTransform.getTranslateInstance(-box.getX(), -box.getY());
        device.scale(pixel, pixelDown);
        return new Frame(box.getWidth(), box.getHeight(), device, pixel);
    }

    private static Rectangle2D scaled(Rectangle2D box, double across, double down) {
        return new Rectangle2D.Double(
                box.getX() * across,
                box.getY() * down,
                box.getWidth() * across,
                box.getHeight() * down);
    }

    private void play(Device device) throws IOException {
        var player = new EmfPlayer(device);
        var head = new Fields(bytes, 0, bytes.length);
        int at = 0;
        boolean plusOnly = false;
        for (int count = 0; at + 8 <= bytes.length; count++) {
            if (count > MOST_RECORDS) throw new Sheet.Exhausted();
            int type = head.at(at).signed32();
            long size = head.unsigned32();
            if (size < 8 || size > bytes.length - at) throw cut();
            if (type == END) {
                player.end();
                if (plusOnly) throw new IOException(WORDS.of("emf.plus"));
                return;
            }
            var body = new Fields(bytes, at + 8, (int) size - 8);
            if (type == COMMENT) plusOnly |= plusOnly(body).orElse(false);
            else if (type != HEADER) one(player, type, body);
            at += (int) size;
        }
        throw cut();
    }

    /// A record whose contents are broken is left out, as Windows leaves it out.
    private static void one(EmfPlayer player, int type, Fields body) {
        try {
            player.play(type, body);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            // the next record stands on its own
        }
    }

    /// Says of an EMF+ header whether the file lacks the plain records.
    private static Optional<Boolean> plusOnly(Fields body) {
        if (body.left() < 16 || body.at(4).signed32() != PLUS_SIGNATURE) return Optional.empty();
        if (body.unsigned16() != PLUS_HEADER) return Optional.empty();
        return Optional.of((body.unsigned16() & 1) == 0);
    }

    private static IOException cut() {
        return new IOException(WORDS.of("emf.damaged"));
    }
}
