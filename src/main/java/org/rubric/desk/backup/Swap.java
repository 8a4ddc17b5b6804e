package org.rubric.desk.backup;

import org.rubric.repository.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.rubric.repository.HomeLock;

/// Puts a restored store in the place of the one that is there, which is set aside whole. The
/// restored one lies ready beside it under a name of its own; whoever opens the store finishes what
/// was cut short, so that there is the old store or the new one, never none.
///
/// @param home folder of the store
public record Swap(Path home) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneId.systemDefault());

    /// Where a store is being made; worth nothing until it is [#ready].
    Path making() {
        return beside("restoring");
    }

    /// A whole store that is to be put in place.
    Path ready() {
        return beside("restored");
    }

    /// Where the store lies that will be opened next.
    public Path next() {
        return Files.isDirectory(ready()) ? ready() : home;
    }

    private Path beside(String word) {
        var whole = home.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "." + word);
    }

    /// Whether there is anything in the folder that a restored store would be put in the place of.
    public boolean isTaken() throws IOException {
        if (!Files.isDirectory(home)) return false;
        try (var files = Files.list(home)) {
            return files.anyMatch(file -> !file.getFileName().toString().equals("lock"));
        }
    }

    /// Puts a store that lies ready in place; does nothing where none does.
    ///
    /// @return in a sentence, what was done
    /// @throws IOException if a program has the store open, or the disk refuses; then it is as it
    ///     was
    public Optional<String> settle() throws IOException {
        if (!Files.isDirectory(ready())) return Optional.empty();
        var aside = aside();
        boolean taken = isTaken();
        boolean[] moved = {!taken};
        HomeLock.whileClosed(home, () -> moved[0] |= taken && away(aside));
        // On Windows the lock itself lies in the way.
        if (!moved[0]) Disk.move(home, aside);
        if (!taken) vacate();
        Disk.move(ready(), home);
        return Optional.of(taken ? Saying.of("settled.aside", aside) : Saying.of("settled"));
    }

    /// The same for somebody who asked for it now and hears whether it was done: what was refused
    /// does not happen at some later start.
    public Optional<String> settleNow() throws IOException {
        try {
            return settle();
        } catch (IOException e) {
            // Without the folder the one that lies ready is all that there is.
            if (Files.isDirectory(home)) drop();
            throw e;
        }
    }

    /// Nothing lies ready any more.
    public void drop() throws IOException {
        Disk.remove(ready());
    }

    /// Removes a folder in which nothing lies but what looking for a store leaves there.
    ///
    /// @throws java.nio.file.DirectoryNotEmptyException if somebody has begun one meanwhile
    void vacate() throws IOException {
        Files.deleteIfExists(home.resolve("lock"));
        Files.deleteIfExists(home);
    }

    private boolean away(Path aside) throws IOException {
        try {
            Disk.move(home, aside);
            return true;
        } catch (IOException e) {
            if (Durable.isRefused(e)) return false;
            throw e;
        }
    }

    private Path aside() {
        var base = "set-aside-" + STAMP.format(Instant.now());
        var free = beside(base);
        for (int i = 2; Files.exists(free); i++) free = beside(base + "-" + i);
        return free;
    }
}
