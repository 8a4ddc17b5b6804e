package org.rubric.repository;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.repository.privacy.Privately;

/// Files that stay where they were put when the power fails.
public final class Disk {
    /// A second and a quarter in all.
    private static final int TRIES = 11;

    private Disk() {}

    /// Asked of a file before it gets its name.
    public interface Check {
        void of(Path file) throws IOException;
    }

    /// Writes a file under a passing name, forces it, has it checked, and gives it its name at
    /// once.
    public static void put(Path file, Check check, byte[]... pieces) throws IOException {
        var passing = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(passing);
        try {
            try (var channel = Privately.channel(passing, Set.of(CREATE_NEW, WRITE))) {
                for (var piece : pieces) write(channel, ByteBuffer.wrap(piece));
                channel.force(true);
            }
            check.of(passing);
            move(passing, file);
        } catch (IOException | RuntimeException | Error e) {
            // On a disk that is nearly full the rest would take the room of what comes next.
            delete(passing, new ArrayList<>());
            throw e;
        }
    }

    static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    /// Renames in one step and forces the folder. A virus scanner on Windows can hold a new file
    /// for a moment, so a refused rename is tried again.
    public static void move(Path from, Path to) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Files.move(from, to, ATOMIC_MOVE);
                break;
            } catch (FileSystemException e) {
                if (tried == TRIES || !mayPass(e)) throw e;
                pause(20L * tried);
            }
        }
        force(to.toAbsolutePath().getParent());
    }

    /// Windows says that a file is denied, or in plain words that another program uses it.
    private static boolean mayPass(FileSystemException e) {
        return !(e instanceof NoSuchFileException
                || e instanceof AtomicMoveNotSupportedException
                || isFull(e));
    }

    /// Forces the entries of a folder. Windows cannot even open one, and does without: two
    /// generations are kept.
    ///
    /// @throws IOException the disk refuses
    public static void force(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, READ);
        } catch (IOException _) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    /// Fails if the file is not these bytes.
    public static void check(byte[] meant, Path file) throws IOException {
        if (!Arrays.equals(meant, Files.readAllBytes(file)))
            throw new IOException(RepositoryException.words("disk.other"));
    }

    /// The files in a folder, in order; none if there is no folder.
    public static List<Path> files(Path folder) throws IOException {
        return inside(folder, Files::isRegularFile);
    }

    /// The folders in a folder, in order.
    public static List<Path> folders(Path folder) throws IOException {
        return inside(folder, Files::isDirectory);
    }

    private static List<Path> inside(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        }
    }

    /// Removes a file, or a folder with all that is in it; links are not followed. What can be
    /// removed goes, whatever else cannot.
    ///
    /// @throws IOException if something is left
    public static void remove(Path place) throws IOException {
        if (!Files.exists(place, NOFOLLOW_LINKS)) return;
        var trouble = new ArrayList<IOException>();
        try (var all = Files.walk(place)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) delete(each, trouble);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        force(place.toAbsolutePath().getParent());
        if (!trouble.isEmpty()) throw trouble.getFirst();
    }

    private static void delete(Path file, List<IOException> trouble) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            trouble.add(e);
        }
    }

    /// The same for several.
    static void remove(List<Path> places) throws IOException {
        Optional<IOException> trouble = Optional.empty();
        for (var place : places)
            try {
                remove(place);
            } catch (IOException e) {
                trouble = trouble.or(() -> Optional.of(e));
            }
        if (trouble.isPresent()) throw trouble.get();
    }

    /// Forces the entries of all folders in a folder; its files were forced when written.
    static void forceAll(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            for (var each : all.filter(Files::isDirectory).toList()) force(each);
        }
    }

    static boolean isFull(Throwable trouble) {
        return trouble instanceof FileSystemException it
                && it.getReason() != null
                && it.getReason().contains("No space");
    }

    /// Uninterruptible: an interrupt is remembered, not obeyed, for it would close the channels.
    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
