package org.rubric.desk.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    /// Writes a file in the place of another, in one step.
    static void replace(Path file, byte[] bytes) throws IOException {
        var passing = file.resolveSibling(file.getFileName() + ".tmp");
        write(passing, out -> out.write(bytes));
        move(passing, file);
    }

    /// Renames in one step and forces the folder.
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.toAbsolutePath().getParent());
    }

    /// Windows cannot force a folder and does without.
    static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    /// Removes a folder with all that is in it; follows no link.
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) remove(file);
            }
        Files.delete(folder);
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
