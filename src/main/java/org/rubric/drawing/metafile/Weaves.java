package org.rubric.drawing.metafile;

import java.awt.Color;
import java.awt.image.BufferedImage;

/// Pattern brushes as one colour, the mean of their pixels: at the size of a printed page their
/// dots melt, and as tiles they would moiré on a screen.
final class Weaves {

    private Weaves() {}

    /// @param mono whether its two colours are the text's and the background's at the time of use
    static Tool of(BufferedImage image, boolean mono) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                red += colour >> 16 & 0xFF;
                green += colour >> 8 & 0xFF;
                blue += colour & 0xFF;
            }
        double count = (double) image.getWidth() * image.getHeight();
        if (mono) return new Tool.Weave(red / count / 255);
        return Tool.Brush.solid(
                new Color(
                        (int) Math.round(red / count),
                        (int) Math.round(green / count),
                        (int) Math.round(blue / count)));
    }
}
