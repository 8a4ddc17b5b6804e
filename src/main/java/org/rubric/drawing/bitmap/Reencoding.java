package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;

/// Bitmaps that no PDF takes as they are, turned into PNG: GIF (its first frame), BMP, TIFF,
/// interlaced and sixteen-bit PNG, JPEG in four inks.
public final class Reencoding {
    private static final Wording WORDS = Wording.in("drawing");

    /// GIF spends twelve bits on 4096 pixels at best. (Fax coding in TIFF can spend one bit on a
    /// whole white line, and BMP leave lines out, so there is no such bound for them.)
    private static final long MOST_PIXELS_PER_GIF_BYTE = 3_000;

    private Reencoding() {}

    public static Bitmap toPng(String format, byte[] bytes) throws IOException {
        var pixels = Reading.of(format, bytes).pixels();
        if (format.equals("gif") && pixels.count() > bytes.length * MOST_PIXELS_PER_GIF_BYTE)
            throw new Refusal(
                    WORDS.of(
                            "picture.less",
                            String.valueOf(pixels.width()),
                            String.valueOf(pixels.height())));
        return toPng(format, bytes, pixels);
    }

    /// @param pixels the size announced, for the natural size in points; the PNG may be sampled
    ///     down
    public static Bitmap toPng(String format, byte[] bytes, Pixels pixels) throws IOException {
        return of(Reading.of(format, bytes).image().image(), pixels);
    }

    public static Bitmap of(BufferedImage image, Pixels pixels) throws IOException {
        var writer = new PngWriter(image);
        var raster =
                new Drawing.Raster(
                        "image/png",
                        writer.bytes(),
                        image.getWidth(),
                        image.getHeight(),
                        writer.alpha());
        return new Bitmap(raster, pixels.pointsAcross(), pixels.pointsDown());
    }

    /// Four inks as Adobe's programs store them, inverted, to red, green and blue without a colour
    /// profile: bright, but never a negative.
    ///
    /// @param transformed whether the first three are brightness and colour difference (YCCK)
    public static Bitmap fourInks(byte[] bytes, Pixels pixels, boolean transformed)
            throws IOException {
        var samples = Reading.of("jpeg", bytes).samples().image();
        if (samples.getNumBands() != 4 || samples.getTransferType() != DataBuffer.TYPE_BYTE)
            throw new IOException(WORDS.of("jpeg.colours"));
        int width = samples.getWidth();
        int height = samples.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width * 4];
        int[] colours = new int[width];
        for (int y = 0; y < height; y++) {
            samples.getPixels(0, y, width, 1, line);
            for (int x = 0; x < width; x++) colours[x] = mixed(line, x * 4, transformed);
            image.setRGB(0, y, width, 1, colours, 0, width);
        }
        return of(image, pixels);
    }

    private static int mixed(int[] inks, int at, boolean transformed) {
        double red = inks[at];
        double green = inks[at + 1];
        double blue = inks[at + 2];
        if (transformed) {
            double light = inks[at];
            double towardsBlue = inks[at + 1] - 128;
            double towardsRed = inks[at + 2] - 128;
            red = light + 1.402 * towardsRed;
            green = light - 0.344136 * towardsBlue - 0.714136 * towardsRed;
            blue = light + 1.772 * towardsBlue;
        }
        double black = inks[at + 3] / 255.0;
        return level(red * black) << 16 | level(green * black) << 8 | level(blue * black);
    }

    private static int level(double value) {
        return (int) Math.round(Math.clamp(value, 0, 255));
    }
}
