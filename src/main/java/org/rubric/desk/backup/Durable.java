package org.rubric.desk.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.rubric.desk.WholeFile.Filling;

/// Files and folders that are there after a power cut, or were never begun.
final class Durable {
    private Durable() {}

    /// Writes a file that nobody looks at before it is whole.
    static void write(Path file, Filling filling) throws IOException {
        try (var out = new FileOutputStream(file.toFile())) {
            filling.into(new Guarded(out));
            out.getFD().sync();
        }
    }

    static boolean isRefused(IOException trouble) {
        return trouble instanceof AccessDeniedException;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }

    /// Filling may close what it fills; the file is still to be forced then.
    private static final class Guarded extends java.io.FilterOutputStream {
        Guarded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            out.write(bytes, from, many);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
