package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// A PNG file taken apart and checked (ISO/IEC 15948): chunk lengths, checksums and order, and the
/// compressed data inflated once, unseen, to show that it fills the announced size. What passes
/// can be copied into a PDF without being decoded.
public final class Png {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int PHYS = 0x70485973;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int CRITICAL_BIT = 0x20000000;
    private static final double METRES_PER_INCH = 0.0254;

    private record Chunk(int type, int start, int length) {
        int end() {
            return start + 12 + length;
        }

        int body() {
            return start + 8;
        }
    }

    private final byte[] bytes;
    private final List<Chunk> kept = new ArrayList<>();
    private PngHeader header;
    private double dotsAcross;
    private double dotsDown;
    private boolean transparent;
    private boolean stripped;

    private Png(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Checks the file and answers it as a bitmap; re-encodes what a PDF cannot take as it is
    /// (interlaced, sixteen bits a sample, data left over).
    public static Bitmap read(byte[] bytes) throws IOException {
        var png = new Png(bytes);
        png.takeApart();
        var pixels = png.header.pixels(png.dotsAcross, png.dotsDown);
        boolean ordered = png.header.interlaced() && png.header.depth() == 8;
        if (ordered && pixels.count() <= Reading.HELD) return png.ordered(pixels);
        if (!png.complete() || !png.header.plain()) return Reencoding.toPng("png", bytes, pixels);
        boolean alpha = png.transparent || png.header.alphaChannel();
        var copy = png.stripped ? png.keptBytes() : bytes;
        return bitmap(copy, pixels, alpha);
    }

    private static Bitmap bitmap(byte[] file, Pixels pixels, boolean alpha) {
        return new Bitmap(
                new Drawing.Raster("image/png", file, pixels.width(), pixels.height(), alpha),
                pixels.pointsAcross(),
                pixels.pointsDown());
    }

    /// An interlaced file, its pixels in order; a channel of opacity goes if all is opaque.
    private Bitmap ordered(Pixels pixels) throws IOException {
        byte[] samples;
        try (var data = inflated(true)) {
            data.finished();
            samples = new Adam7(header, data.kept()).ordered();
        }
        int channels = header.channels();
        boolean opaque = header.alphaChannel() && opaque(samples, channels);
        boolean alpha = transparent || header.alphaChannel() && !opaque;
        int kept = opaque ? channels - 1 : channels;
        int line = header.width() * channels;
        PngWriter.Lines lines =
                (y, to) -> {
                    for (int x = 0, at = y * line, n = 0; x < header.width(); x++, at += channels)
                        for (int i = 0; i < kept; i++) to[n++] = samples[at + i];
                };
        var next = header.withColours(opaque ? header.colours() - 4 : header.colours());
        int effort = alpha ? PngWriter.HASTY : PngWriter.THOROUGH;
        return bitmap(PngWriter.file(next, colourChunks(), effort, lines), pixels, alpha);
    }

    private static boolean opaque(byte[] samples, int channels) {
        for (int i = channels - 1; i < samples.length; i += channels)
            if (samples[i] != -1) return false;
        return true;
    }

    private byte[] colourChunks() {
        var out = new ByteArrayOutputStream();
        for (var chunk : kept)
            if (chunk.type == PLTE || chunk.type == TRNS)
                out.write(bytes, chunk.start, chunk.length + 12);
        return out.toByteArray();
    }

    private void takeApart() throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        int at = SIGNATURE;
        while (true) {
            if (at + 12 > bytes.length) throw cut();
            int length = buffer.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) throw cut();
            var chunk = new Chunk(buffer.getInt(at + 4), at, length);
            checkSum(chunk, buffer.getInt(chunk.end() - 4));
            if (header == null && chunk.type != IHDR) throw new IOException(WORDS.of("png.start"));
            take(chunk, buffer);
            at = chunk.end();
            if (chunk.type == IEND) break;
        }
        stripped |= at != bytes.length;
    }

    private void take(Chunk chunk, ByteBuffer buffer) throws IOException {
        switch (chunk.type) {
            case IHDR -> header = header(chunk, buffer);
            case PLTE -> header.checkPalette(chunk.length);
            case TRNS -> transparent = true;
            case PHYS -> resolution(chunk, buffer);
            case IDAT, IEND -> {}
            default -> {
                if ((chunk.type & CRITICAL_BIT) == 0)
                    throw new IOException(WORDS.of("png.extension"));
            }
        }
        boolean needed =
                switch (chunk.type) {
                    case IHDR, PLTE, TRNS, IDAT, IEND -> true;
                    default -> false;
                };
        if (needed) kept.add(chunk);
        else stripped = true;
    }

    private PngHeader header(Chunk chunk, ByteBuffer buffer) throws IOException {
        if (header != null || chunk.length != 13) throw new IOException(WORDS.of("png.header"));
        return PngHeader.of(buffer.slice(chunk.body(), 13));
    }

    private void resolution(Chunk chunk, ByteBuffer buffer) {
        if (chunk.length != 9 || buffer.get(chunk.body() + 8) != 1) return;
        dotsAcross = buffer.getInt(chunk.body()) * METRES_PER_INCH;
        dotsDown = buffer.getInt(chunk.body() + 4) * METRES_PER_INCH;
    }

    private void checkSum(Chunk chunk, int expected) throws IOException {
        var sum = new CRC32();
        sum.update(bytes, chunk.start + 4, chunk.length + 4);
        if ((int) sum.getValue() != expected) throw new IOException(WORDS.of("png.checksum"));
    }

    /// Whether the data ends where it should; too little of it throws.
    private boolean complete() throws IOException {
        int stored = kept.stream().filter(c -> c.type == IDAT).mapToInt(Chunk::length).sum();
        if (TightData.fits(header, stored)) {
            checkColours();
            return new TightData(header, data(stored)).finished();
        }
        try (var data = inflated(false)) {
            return data.finished();
        }
    }

    private byte[] data(int length) {
        var data = new byte[length];
        int at = 0;
        for (var chunk : kept)
            if (chunk.type == IDAT) {
                System.arraycopy(bytes, chunk.body(), data, at, chunk.length);
                at += chunk.length;
            }
        return data;
    }

    private void checkColours() throws IOException {
        header.checkColours(kept.stream().anyMatch(chunk -> chunk.type == PLTE));
    }

    /// The data run through; too little of it throws.
    private PngData inflated(boolean keep) throws IOException {
        checkColours();
        var data = new PngData(header, keep);
        for (var chunk : kept)
            if (chunk.type == IDAT && !data.feed(bytes, chunk.body(), chunk.length)) break;
        return data;
    }

    private byte[] keptBytes() {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        for (var chunk : kept) out.write(bytes, chunk.start, chunk.length + 12);
        return out.toByteArray();
    }

    private static IOException cut() {
        return new IOException(WORDS.of("png.cut"));
    }
}
