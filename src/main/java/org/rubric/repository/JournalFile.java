package org.rubric.repository;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rubric.repository.privacy.Privately;

/// The journal that is being written. One thread's, which nobody interrupts: an interrupt would
/// close the channel.
final class JournalFile implements AutoCloseable {
    /// One line of fixed length, so that records are found even when it is harmed.
    static final int HEADER = 67;

    private final Address address;
    private final Path file;
    private final FileChannel channel;
    private final Optional<Object> key;

    private JournalFile(Address address, Path file, FileChannel channel) throws IOException {
        this.address = address;
        this.file = file;
        this.channel = channel;
        key = key();
    }

    /// Starts a journal; on return its name is on disk.
    static JournalFile create(Address address, long base) throws IOException {
        var channel = Privately.channel(address.journal(base), Set.of(CREATE_NEW, WRITE));
        try {
            Disk.write(channel, ByteBuffer.wrap(header(address, base)));
            channel.force(true);
            Disk.force(address.folder());
            return new JournalFile(address, address.journal(base), channel);
        } catch (IOException e) {
            channel.close();
            // Its name must be free for the next try.
            Files.deleteIfExists(address.journal(base));
            throw e;
        }
    }

    /// Goes on with a journal whose last record is whole.
    static JournalFile resume(Address address, long base) throws IOException {
        var channel = FileChannel.open(address.journal(base), WRITE);
        try {
            channel.position(channel.size());
            return new JournalFile(address, address.journal(base), channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Forces what an earlier program wrote to a journal; it may have ended before it did.
    static void force(Address address, long base) throws IOException {
        try (var channel = FileChannel.open(address.journal(base), WRITE)) {
            channel.force(true);
        }
    }

    /// Writes the records in one piece and returns when they are on disk.
    ///
    /// @return bytes written
    /// @throws IOException the disk refuses, or the file no longer stands under its name
    long write(List<Frame> frames) throws IOException {
        int size = frames.stream().mapToInt(Frame::size).sum();
        var buffer = ByteBuffer.allocate(size);
        for (var frame : frames) frame.put(address.id(), buffer);
        Disk.write(channel, buffer.flip());
        channel.force(false);
        if (!key().equals(key)) throw new NoSuchFileException(file.toString());
        return size;
    }

    /// Which file stands under the name, where the system tells. A file that was removed can still
    /// be written and forced, and is gone all the same.
    private Optional<Object> key() throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    static byte[] header(Address address, long base) {
        return String.format(Locale.ROOT, "rubric-journal 1 %s %012d\n", address.id(), base)
                .getBytes(US_ASCII);
    }
}
