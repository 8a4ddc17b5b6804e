package org.rubric.drawing.bitmap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.rubric.document.wording.Wording;

/// Bitmaps decoded by the JDK's readers, never more than [#HELD] pixels of them: of a larger
/// picture every second, third … pixel is left out.
public record Reading(String format, byte[] bytes) {
    private static final Wording WORDS = Wording.in("drawing");

    /// 24 megapixels: an A4 page at 500 dots per inch, 96 MB as colours with transparency.
    public static final long HELD = 24_000_000;

    /// @param step every how many-th pixel was read
    public record Sampled<T>(T image, int step) {}

    @FunctionalInterface
    private interface Use<T> {
        T with(ImageReader reader) throws IOException;
    }

    public static Reading of(String format, byte[] bytes) {
        return new Reading(format, bytes);
    }

    /// The size by the header, checked; nothing else is read.
    public Pixels pixels() throws IOException {
        return read(reader -> Pixels.of(reader.getWidth(0), reader.getHeight(0), 0, 0));
    }

    public Sampled<BufferedImage> image() throws IOException {
        return read(
                reader -> {
                    var param = reader.getDefaultReadParam();
                    int step = sample(reader, param);
                    return new Sampled<>(reader.read(0, param), step);
                });
    }

    /// The samples as stored, without colour conversion: four inks of a JPEG.
    public Sampled<Raster> samples() throws IOException {
        return read(
                reader -> {
                    var param = reader.getDefaultReadParam();
                    int step = sample(reader, param);
                    return new Sampled<>(reader.readRaster(0, param), step);
                });
    }

    private static int sample(ImageReader reader, ImageReadParam param) throws IOException {
        var pixels = Pixels.of(reader.getWidth(0), reader.getHeight(0), 0, 0);
        var tile = Pixels.of(reader.getTileWidth(0), reader.getTileHeight(0), 0, 0);
        int step = 1;
        while (Math.max(pixels.count(), tile.count()) / ((long) step * step) > HELD) step++;
        if (step > 1) param.setSourceSubsampling(step, step, 0, 0);
        return step;
    }

    /// The JDK's readers meet broken files with all kinds of unchecked exceptions; here they are
    /// one checked one.
    private <T> T read(Use<T> use) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) throw new IOException(WORDS.of("picture.reader", format));
        var reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, false, true);
            return use.with(reader);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal io) throw io;
            throw new IOException(WORDS.of("picture.damaged", format.toUpperCase(Locale.ROOT)), e);
        } finally {
            reader.dispose();
        }
    }

    /// Half the size each way; bilinear at exactly one half is the mean of four pixels.
    public static BufferedImage halved(BufferedImage image) {
        int across = Math.max(1, image.getWidth() / 2);
        int down = Math.max(1, image.getHeight() / 2);
        boolean alpha = image.getColorModel().hasAlpha();
        var half =
                new BufferedImage(
                        across,
                        down,
                        alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, across, down, null);
        graphics.dispose();
        return half;
    }
}
