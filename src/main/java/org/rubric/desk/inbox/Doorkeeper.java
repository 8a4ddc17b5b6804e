package org.rubric.desk.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Looks for errands and takes them. What cannot be read is thrown away; trouble with the disk is
/// told by whoever writes documents there.
public final class Doorkeeper implements AutoCloseable {
    private static final long LOOK = 500;
    private static final Duration STALE = Duration.ofMinutes(1);

    private final Inbox inbox;
    private final Consumer<Errand> told;
    private final Thread thread;

    Doorkeeper(Inbox inbox, Consumer<Errand> told) {
        this.inbox = inbox;
        this.told = told;
        thread = Thread.ofPlatform().daemon().name("rubric-inbox").start(this::keep);
    }

    private void keep() {
        try {
            each(this::sweep);
            while (true) {
                each(this::take);
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Deed {
        void on(Path file) throws IOException;
    }

    private void each(Deed deed) {
        if (!Files.isDirectory(inbox.folder(), NOFOLLOW_LINKS)) return;
        try (var files = Files.newDirectoryStream(inbox.folder())) {
            for (var file : files) deed.on(file);
        } catch (IOException | DirectoryIteratorException _) {
            return;
        }
    }

    /// What was left by a start that has given up waiting. Later whatever lies there has somebody
    /// who waits for it, whatever the clock says.
    private void sweep(Path file) throws IOException {
        if (Files.getLastModifiedTime(file, NOFOLLOW_LINKS).toInstant().isBefore(before()))
            Files.deleteIfExists(file);
    }

    private void take(Path file) throws IOException {
        if (file.toString().endsWith(Inbox.WAITING)) told.accept(taken(file));
    }

    private static Instant before() {
        return Instant.now().minus(STALE);
    }

    private static Errand taken(Path file) throws IOException {
        var mine = file.resolveSibling(file.getFileName() + ".taken");
        Files.move(file, mine, ATOMIC_MOVE);
        try {
            boolean sound = Files.isRegularFile(mine, NOFOLLOW_LINKS);
            if (!sound || Files.size(mine) > Errand.MOST_BYTES)
                return new Errand(java.util.List.of());
            return Errand.of(new String(Files.readAllBytes(mine), StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(mine);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
