package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;

import java.io.IOException;

/// How large a bitmap says it is: pixels across and down and dots per inch.
public record Pixels(int width, int height, double dotsAcross, double dotsDown) {
    private static final Wording WORDS = Wording.in("drawing");

    private static final long MOST = 100_000_000;
    private static final double USUAL_DOTS = 96;

    /// Refuses empty and oversized pictures; a resolution outside 10 to 10 000 is taken as unset.
    public static Pixels of(long width, long height, double across, double down)
            throws IOException {
        if (width < 1 || height < 1) throw new Refusal(WORDS.of("picture.empty"));
        if (width > MOST || height > MOST || width * height > MOST)
            throw new Refusal(
                    WORDS.of("picture.pixels", String.valueOf(width), String.valueOf(height)));
        return new Pixels((int) width, (int) height, plausible(across), plausible(down));
    }

    private static double plausible(double dots) {
        return dots >= 10 && dots <= 10_000 ? dots : USUAL_DOTS;
    }

    public long count() {
        return (long) width * height;
    }

    public double pointsAcross() {
        return width * 72 / dotsAcross;
    }

    public double pointsDown() {
        return height * 72 / dotsDown;
    }
}
