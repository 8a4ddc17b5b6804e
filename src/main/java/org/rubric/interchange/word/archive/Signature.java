package org.rubric.interchange.word.archive;

import org.rubric.interchange.wording.Words;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Tells from its first bytes what a file is that calls itself a Word document.
final class Signature {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PROTECTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final long MOST = 1L << 30;

    private Signature() {}

    /// @throws IOException unless the file begins as a zip archive does
    static void check(Path file) throws IOException {
        WordPackage.requireFile(file);
        if (Files.size(file) > MOST) throw new IOException(Words.of("word.file.large"));
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var head = in.readNBytes(8);
            if (Arrays.equals(head, COMPOUND)) throw new IOException(compound(in));
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K')
                throw new IOException(Words.of("word.file.other"));
        }
    }

    private static String compound(InputStream in) throws IOException {
        return contains(in, PROTECTED)
                ? Words.of("word.file.protected")
                : Words.of("word.file.old");
    }

    private static boolean contains(InputStream in, byte[] wanted) throws IOException {
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == wanted[matched]) matched++;
            else matched = b == wanted[0] ? 1 : 0;
            if (matched == wanted.length) return true;
        }
        return false;
    }
}
