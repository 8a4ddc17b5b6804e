package org.rubric.desk.inbox;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/// The folder where errands lie until the running window takes them.
///
/// @param folder need not be there
public record Inbox(Path folder) {
    /// As long as a window may take to start on a slow machine.
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    static final String WAITING = ".open";
    private static final long LOOK = 50;

    /// The one of a store.
    public static Inbox of(Path home) {
        return new Inbox(home.toAbsolutePath().normalize().resolve("inbox"));
    }

    /// Leaves an errand and waits until it is taken, one portion after the other.
    ///
    /// @param patience with each portion
    /// @return whether all were; one that was not is gone again
    public boolean send(Errand errand, Duration patience) throws IOException, InterruptedException {
        make();
        for (var portion : errand.portions()) if (!sent(portion, patience)) return false;
        return true;
    }

    private boolean sent(Errand errand, Duration patience)
            throws IOException, InterruptedException {
        var name = UUID.randomUUID().toString();
        var draft = folder.resolve(name + ".new");
        Files.writeString(draft, errand.text(), StandardCharsets.UTF_8);
        var waiting = Files.move(draft, folder.resolve(name + WAITING), ATOMIC_MOVE);
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(waiting) && System.nanoTime() < end) Thread.sleep(LOOK);
        return !Files.deleteIfExists(waiting);
    }

    /// Tells every errand from now on, and those left a moment ago while the window was not there
    /// yet.
    ///
    /// @param told on a thread of its own
    /// @return to be closed with the window
    public Doorkeeper watch(Consumer<Errand> told) {
        return new Doorkeeper(this, told);
    }

    /// For its owner alone, as the whole store.
    void make() throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
