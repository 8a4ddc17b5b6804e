package org.rubric.desk.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.BundleFormat;

/// A text that copies were made from, as it is on disk: packed, pictures and all.
///
/// @param packed in base 64
record BaseText(String packed) {
    private static final int LARGEST = 64 << 20;
    private static final int MOST = 256 << 20;

    /// @throws IOException in one sentence if it is too large
    static BaseText of(Document text) throws IOException {
        return of(text, MOST);
    }

    /// @param most bytes before they are packed
    static BaseText of(Document text, long most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            BundleFormat.write(text, new Counted(zip, most));
        }
        if (bytes.size() > LARGEST) throw large();
        return new BaseText(Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    /// The same for the same text.
    String name() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(packed.getBytes()), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }

    Document text() throws IOException {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            var bytes = zip.readNBytes(MOST);
            if (zip.read() >= 0) throw large();
            return BundleFormat.read(new ByteArrayInputStream(bytes));
        } catch (RuntimeException e) {
            throw new IOException("The text that copies were made from cannot be read.", e);
        }
    }

    private static IOException large() {
        return new IOException("The pictures of this text are too large to keep its copies.");
    }

    private static final class Counted extends FilterOutputStream {
        private long left;

        Counted(OutputStream out, long most) {
            super(out);
            left = most;
        }

        @Override
        public void write(int b) throws IOException {
            if (--left < 0) throw large();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) throw large();
            out.write(bytes, from, length);
        }
    }
}
