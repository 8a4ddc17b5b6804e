package org.rubric.drawing;

import org.rubric.document.wording.Wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Word keeps some metafiles compressed (`.emz`, `.wmz`), as SVG may be (`.svgz`).
final class Gzip {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int MOST = 64 << 20;

    private Gzip() {}

    /// Unpacks once, to 64 MiB at most; something packed twice is refused.
    static byte[] unpacked(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] all = in.readNBytes(MOST);
            if (in.read() >= 0) throw new IOException(WORDS.of("packed.large"));
            if (all.length > 1 && (all[0] & 0xFF) == 0x1F && (all[1] & 0xFF) == 0x8B)
                throw new IOException(WORDS.of("packed.nested"));
            return all;
        }
    }
}
