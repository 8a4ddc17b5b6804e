package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.BundleFormat;

/// That a draft has copies made from a text; the text itself, pictures and all, is a value beside
/// the records, called by the digest of what it says, so that all copies share it.
///
/// @param packed the text in base 64 as earlier versions kept it; empty: it lies beside
record BaseText(String packed) {
    static final BaseText BESIDE = new BaseText("");
    private static final int MOST = 256 << 20;

    /// What a text is called: the same for the same text.
    ///
    /// @throws IOException in one sentence if it is too large to be kept
    static String name(Document text) throws IOException {
        return name(text, MOST);
    }

    /// @param most bytes before they are packed
    static String name(Document text, long most) throws IOException {
        var digest = sha256();
        var nowhere = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        BundleFormat.write(text, new Counted(nowhere, most));
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] bytes(Document text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            BundleFormat.write(text, zip);
        }
        return bytes.toByteArray();
    }

    /// The text of these bytes.
    ///
    /// @throws IOException if they are damaged, or are another text than that of this name
    static Document text(String name, byte[] bytes) throws IOException {
        var said = unpacked(bytes);
        if (!HexFormat.of().formatHex(sha256().digest(said)).equals(name)) throw unreadable(null);
        return BundleFormat.read(new ByteArrayInputStream(said));
    }

    /// The text that is in the record itself.
    Document text() throws IOException {
        try {
            var said = unpacked(Base64.getDecoder().decode(packed));
            return BundleFormat.read(new ByteArrayInputStream(said));
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var said = zip.readNBytes(MOST);
            if (zip.read() >= 0) throw Counted.large();
            return said;
        }
    }

    private static IOException unreadable(RuntimeException cause) {
        return new IOException(Words.of("base.unreadable"), cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }
}
