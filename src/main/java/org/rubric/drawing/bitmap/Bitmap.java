package org.rubric.drawing.bitmap;

import org.rubric.drawing.Drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Optional;

/// A checked bitmap. It is decoded only when it is painted, to about the size it is painted at, and
/// that picture is kept as long as memory is plentiful: a page is painted many times while its
/// neighbours are edited. Answers the same whether or not the picture is still kept.
final class Bitmap implements Drawing {

    private static final Color UNREADABLE = new Color(0xE0E0E0);

    /// @param step how many pixels of the file went into one of the image, a power of two
    private record Reduced(BufferedImage image, int step) {}

    private final Raster raster;
    private final double width;
    private final double height;
    private volatile SoftReference<Reduced> last = new SoftReference<>(null);

    Bitmap(Raster raster, double width, double height) {
        this.raster = raster;
        this.width = width;
        this.height = height;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double baseline() {
        return height;
    }

    @Override
    public Optional<Raster> raster() {
        return Optional.of(raster);
    }

    @Override
    public void paint(Graphics2D graphics) {
        var own = (Graphics2D) graphics.create();
        try {
            var image = reduced(step(own.getTransform())).image;
            own.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            own.drawImage(
                    image,
                    AffineTransform.getScaleInstance(
                            width / image.getWidth(), height / image.getHeight()),
                    null);
        } catch (IOException e) {
            own.setColor(UNREADABLE);
            own.fill(new Rectangle2D.Double(0, 0, width, height));
        } finally {
            own.dispose();
        }
    }

    /// The largest power of two that leaves at least one pixel for each of the device's.
    private int step(AffineTransform to) {
        double across = width * Math.hypot(to.getScaleX(), to.getShearY());
        double down = height * Math.hypot(to.getScaleY(), to.getShearX());
        double spare = Math.min(raster.pixelWidth() / across, raster.pixelHeight() / down);
        return spare >= 2 ? Integer.highestOneBit((int) Math.min(spare, 1 << 12)) : 1;
    }

    private Reduced reduced(int step) throws IOException {
        var known = last.get();
        if (known != null && known.step <= step) return known;
        var name = raster.type().substring(raster.type().indexOf('/') + 1);
        var read = Reading.of(name, raster.bytes()).image();
        var image = read.image();
        int reached = read.step();
        for (; reached < step; reached *= 2) image = Reading.halved(image);
        var now = new Reduced(image, reached);
        last = new SoftReference<>(now);
        return now;
    }
}
