package org.rubric.interchange.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// Finds out in which letters a file is written.
public final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private Encoding() {}

    /// The words of the bytes: by their byte-order mark; else UTF-16 where every other byte of the
    /// beginning is zero; else UTF-8 if they are that; else Windows-1252.
    public static String words(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return words(bytes, 3, UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return words(bytes, 2, UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return words(bytes, 2, UTF_16BE);
        if (wide(bytes, 1)) return words(bytes, 0, UTF_16LE);
        if (wide(bytes, 0)) return words(bytes, 0, UTF_16BE);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return words(bytes, 0, WINDOWS);
        }
    }

    private static String words(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /// Whether the bytes at these places of the pairs are zero, as in Latin letters, and not those
    /// at the others.
    private static boolean wide(byte[] bytes, int odd) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i + odd] == 0) zeros++;
            if (bytes[2 * i + 1 - odd] == 0) others++;
        }
        return pairs > 1 && zeros > pairs * 3 / 4 && others < pairs / 4;
    }
}
