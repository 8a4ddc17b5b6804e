package org.rubric.interchange.word.writing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.rubric.document.Media;
import org.rubric.drawing.Drawings;

/// A picture of lines as one of points, for programs that know no SVG.
final class Fallback {
    private static final double FINE = 300 / 72.0;
    private static final int MOST = 3000;

    private Fallback() {}

    /// A PNG; one empty point for a picture that cannot be read.
    static byte[] of(Media media) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(painted(media), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage painted(Media media) {
        try {
            var drawing = Drawings.decode(media.type(), media.bytes());
            double most = Math.max(1, Math.max(drawing.width(), drawing.height()));
            double scale = Math.min(FINE, MOST / most);
            int wide = Math.max(1, (int) Math.ceil(drawing.width() * scale));
            int high = Math.max(1, (int) Math.ceil(drawing.height() * scale));
            var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
            var graphics = image.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(scale, scale);
            drawing.paint(graphics);
            graphics.dispose();
            return image;
        } catch (IOException e) {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        }
    }
}
