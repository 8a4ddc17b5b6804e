package org.rubric.desk.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rubric.desk.WholeFile.Filling;
import org.rubric.desk.backup.Manifest.Part;

/// Writes the parts of a backup one after the other and remembers what it wrote. Grows beyond four
/// gigabytes and 65,535 parts where it must. The file is its owner's alone.
final class ArchiveWriter implements AutoCloseable {
    private final Path file;
    private final ZipOutputStream zip;
    private final Wrapping wrapping;
    private final List<Part> parts = new ArrayList<>();

    /// @throws java.nio.file.FileAlreadyExistsException if there is a file or link of that name
    ArchiveWriter(Path target, Wrapping wrapping) throws IOException {
        this.wrapping = wrapping;
        file = target;
        zip = new ZipOutputStream(new BufferedOutputStream(Durable.create(target), 1 << 16));
    }

    /// A part, sealed if the backup is.
    void put(String name, Filling filling) throws IOException {
        write(name, wrapping, filling);
    }

    /// A part that everybody may read.
    void open(String name, byte[] bytes) throws IOException {
        write(name, Wrapping.OPEN, out -> out.write(bytes));
    }

    private void write(String name, Wrapping wrapping, Filling filling) throws IOException {
        boolean dense = name.matches(".*\\.(png|jpe?g|gif|zip|docx|pdf)") || wrapping.isSealed();
        zip.setLevel(dense ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(name));
        var digest = Durable.sha256();
        var counted = new Counted(zip);
        try (var out = wrapping.onto(name, new DigestOutputStream(counted, digest))) {
            filling.into(out);
        } catch (Unread e) {
            // What is there of it already is no part.
            zip.closeEntry();
            throw e;
        }
        zip.closeEntry();
        parts.add(new Part(name, counted.many, HexFormat.of().formatHex(digest.digest())));
    }

    Wrapping wrapping() {
        return wrapping;
    }

    /// What was written so far.
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// Returns when everything is on disk.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        Durable.force(file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long many;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            many++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            many += count;
        }
    }
}
