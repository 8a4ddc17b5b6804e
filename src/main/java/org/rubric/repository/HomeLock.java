package org.rubric.repository;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import org.rubric.repository.privacy.Privately;

/// Held while a program has the store open. The system lets go of it when the program ends, however
/// it ends.
public final class HomeLock implements AutoCloseable {
    private final String name;
    private final FileChannel channel;

    private HomeLock(String name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    /// Whether a program has the folder open now, this one or another.
    ///
    /// @throws RepositoryException UNWRITABLE if the folder cannot be made or written
    public static boolean isTaken(Path home) throws RepositoryException {
        try {
            take(home.toAbsolutePath().normalize()).close();
            return false;
        } catch (RepositoryException e) {
            if (e.kind() == RepositoryException.Kind.LOCKED) return true;
            throw e;
        }
    }

    /// Does something to the folder of a store while no program, this one included, has it open.
    ///
    /// @throws RepositoryException LOCKED if one has
    public static void whileClosed(Path home, Work work) throws IOException {
        try (var _ = take(home.toAbsolutePath().normalize())) {
            work.run();
        }
    }

    /// What is done while a store is closed.
    public interface Work {
        void run() throws IOException;
    }

    /// @throws RepositoryException LOCKED if another holds it, UNWRITABLE if the folder cannot be
    ///     made or written
    static HomeLock take(Path home) throws RepositoryException {
        try {
            Privately.folder(home);
            Privately.tightenFolder(home);
            var name = "rubric.open." + home.toRealPath();
            if (System.getProperties().putIfAbsent(name, "yes") != null) throw locked();
            return take(name, home.resolve("lock"));
        } catch (RepositoryException e) {
            throw e;
        } catch (IOException e) {
            throw RepositoryException.unwritable("failed.opening", e, home);
        }
    }

    /// A word in the properties of this Java machine stands before the file is touched: closing a
    /// second handle on a locked file gives up the lock on Linux.
    private static HomeLock take(String name, Path file) throws IOException {
        try {
            var channel = Privately.channel(file, Set.of(CREATE, WRITE));
            if (channel.tryLock() != null) return new HomeLock(name, channel);
            channel.close();
            throw locked();
        } catch (IOException e) {
            System.getProperties().remove(name);
            throw e;
        }
    }

    private static RepositoryException locked() {
        return new RepositoryException(
                RepositoryException.Kind.LOCKED, RepositoryException.words("locked"));
    }

    @Override
    public void close() throws RepositoryException {
        try {
            channel.close();
        } catch (IOException e) {
            throw RepositoryException.unwritable("failed.closing", e);
        } finally {
            System.getProperties().remove(name);
        }
    }
}
