package org.rubric.repository;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Held while a program has the store open. The system lets go of it when the program ends, however
/// it ends.
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws RepositoryException LOCKED if another holds it, UNWRITABLE if the folder cannot be
    ///     made or written
    static HomeLock take(Path home) throws RepositoryException {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(home.resolve("lock"), CREATE, WRITE);
            if (isFree(channel)) return new HomeLock(channel);
            channel.close();
        } catch (IOException e) {
            throw RepositoryException.unwritable("Opening the documents in " + home, e);
        }
        throw new RepositoryException(
                RepositoryException.Kind.LOCKED,
                "Another Rubric has these documents open. Close it, or work in its window.");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() throws RepositoryException {
        try {
            channel.close();
        } catch (IOException e) {
            throw RepositoryException.unwritable("Closing the documents", e);
        }
    }
}
