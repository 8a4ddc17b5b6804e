package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The first chunk of a PNG file (ISO/IEC 15948, 11.2.2).
record PngHeader(int width, int height, int depth, int colours, boolean interlaced) {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int INDEXED = 3;
    static final int[][] PASSES = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    static PngHeader of(ByteBuffer data) throws IOException {
        int width = data.getInt();
        int height = data.getInt();
        Pixels.of(width, height, 0, 0);
        int depth = data.get();
        int colours = data.get();
        boolean odd = data.get() != 0 | data.get() != 0;
        int interlace = data.get();
        if (odd || interlace < 0 || interlace > 1 || !allowed(colours, depth))
            throw new IOException(WORDS.of("png.header"));
        return new PngHeader(width, height, depth, colours, interlace == 1);
    }

    private static boolean allowed(int colours, int depth) {
        return switch (colours) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case INDEXED -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    Pixels pixels(double dotsAcross, double dotsDown) throws IOException {
        return Pixels.of(width, height, dotsAcross, dotsDown);
    }

    /// Whether a PDF writer can copy the data as it is.
    boolean plain() {
        return !interlaced && depth <= 8;
    }

    boolean alphaChannel() {
        return colours >= 4;
    }

    void checkPalette(int length) throws IOException {
        if (length == 0 || length % 3 != 0 || length > 768 || tooMany(length / 3))
            throw new IOException(WORDS.of("png.palette"));
    }

    private boolean tooMany(int entries) {
        return colours == INDEXED && entries > 1 << depth;
    }

    void checkColours(boolean palette) throws IOException {
        if (colours == INDEXED && !palette) throw new IOException(WORDS.of("png.palette.missing"));
    }

    int channels() {
        return switch (colours) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    PngHeader withColours(int next) {
        return new PngHeader(width, height, depth, next, false);
    }

    /// Bytes in one line of the data, the filter byte included.
    long line(int pixels) {
        return 1 + ((long) pixels * channels() * depth + 7) / 8;
    }

    /// Length of the inflated data.
    long inflated() {
        if (!interlaced) return line(width) * height;
        long sum = 0;
        for (var pass : PASSES) {
            int across = (width - pass[0] + pass[2] - 1) / pass[2];
            int down = (height - pass[1] + pass[3] - 1) / pass[3];
            if (across > 0 && down > 0) sum += line(across) * down;
        }
        return sum;
    }
}
