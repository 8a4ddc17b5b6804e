package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// What a backup sees that copies the folder while somebody writes.
class LiveCopyTest {
    @TempDir Path home;

    @Test
    void everyCopyHoldsAtLeastWhatWasAcknowledgedBeforeIt() throws Exception {
        var acknowledged = new AtomicInteger();
        try (var repository = Repository.open(home.resolve("live"))) {
            var draft = repository.create(Drafts.with(Drafts.flood(), "0"), "Editing");
            var writer = Thread.ofPlatform().start(() -> write(draft, acknowledged));
            for (int i = 0; i < 8; i++) {
                Thread.sleep(60);
                int before = acknowledged.get();
                var copy = copy(home.resolve("live"), home.resolve("copy" + i));
                int held = held(copy, draft.id());
                assertTrue(held >= before, "copy " + i + " holds " + held + " of " + before);
            }
            writer.interrupt();
            writer.join();
            assertEquals(1, repository.drafts().size());
        }
        assertTrue(acknowledged.get() > 20, "too few changes for a test");
    }

    private static void write(Draft draft, AtomicInteger acknowledged) {
        for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
            var changed = Drafts.with(draft.document(), Integer.toString(i));
            draft.append(changed, "Ana").toCompletableFuture().join();
            acknowledged.set(i);
        }
    }

    private static int held(Path copy, Id draft) throws IOException {
        try (var repository = Repository.open(copy)) {
            return Integer.parseInt(Drafts.lastWords(repository.read(draft)));
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else copyIfThere(file, target);
            }
        }
        return to;
    }

    /// A generation may be trimmed between the listing and the copying.
    private static void copyIfThere(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target);
        } catch (NoSuchFileException _) {
            Files.deleteIfExists(target);
        }
    }
}
