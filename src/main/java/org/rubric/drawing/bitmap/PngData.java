package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Inflates the data of a PNG file, counting, usually into nothing. Never inflates beyond the
/// announced size: a zip bomb ends there.
final class PngData implements AutoCloseable {
    private static final Wording WORDS = Wording.in("drawing");

    static final int HIGHEST_FILTER = 4;

    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] kept;
    private final PngHeader header;
    private final long expected;
    private long seen;

    /// @param keep whether the inflated data is wanted and not only its length
    PngData(PngHeader header, boolean keep) {
        this.header = header;
        this.expected = header.inflated();
        this.kept = new byte[keep ? (int) expected : 0];
    }

    /// Whether the data still fits; false when there is more of it than announced.
    boolean feed(byte[] bytes, int start, int length) throws IOException {
        inflater.setInput(bytes, start, length);
        try {
            while (true) {
                int count = inflater.inflate(buffer);
                if (count == 0) return !inflater.needsDictionary();
                checkFilters(count);
                int fitting = (int) Math.min(count, expected - seen);
                if (kept.length > 0) System.arraycopy(buffer, 0, kept, (int) seen, fitting);
                seen += fitting;
                if (fitting < count) return false;
            }
        } catch (DataFormatException e) {
            throw new IOException(WORDS.of("png.data"), e);
        }
    }

    private void checkFilters(int count) throws IOException {
        if (header.interlaced()) return;
        long line = header.line(header.width());
        for (long at = (line - seen % line) % line; at < count; at += line)
            if (buffer[(int) at] < 0 || buffer[(int) at] > HIGHEST_FILTER)
                throw new IOException(WORDS.of("png.data"));
    }

    /// Whether all is there and the stream ended as it should; too little throws.
    boolean finished() throws IOException {
        if (seen < expected) throw less(header);
        return inflater.finished();
    }

    static IOException less(PngHeader header) {
        return new IOException(
                WORDS.of(
                        "png.less",
                        String.valueOf(header.width()),
                        String.valueOf(header.height())));
    }

    /// The inflated data, if it was to be kept.
    byte[] kept() {
        return kept;
    }

    @Override
    public void close() {
        inflater.close();
    }
}
