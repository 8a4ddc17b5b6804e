package org.rubric.desk.backup;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.rubric.desk.WholeFile.Filling;
import org.rubric.repository.Disk;
import org.rubric.repository.privacy.Privately;

/// Files and folders that are there after a power cut, or were never begun.
final class Durable {
    private Durable() {}

    /// Writes a new file that nobody looks at before it is whole.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is one of that name
    static void write(Path file, Filling filling) throws IOException {
        try (var out = create(file)) {
            filling.into(new Guarded(out));
        }
        force(file);
    }

    /// A new file that is its owner's alone. No link is followed, nothing that is there is written
    /// over, and an interrupt does not close it.
    static OutputStream create(Path file) throws IOException {
        Privately.channel(file, Set.of(CREATE_NEW, WRITE)).close();
        return Files.newOutputStream(file, WRITE, NOFOLLOW_LINKS);
    }

    /// Returns when the content is on disk.
    static void force(Path file) throws IOException {
        try (var written = new RandomAccessFile(file.toFile(), "rw")) {
            written.getFD().sync();
        }
    }

    /// Forces the entries of all folders in a folder, whose files were forced.
    static void forceAll(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            for (var each : all.filter(Files::isDirectory).toList()) Disk.force(each);
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
