package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// Watchers know what is safe before anybody else goes on.
class WatcherTest {
    @TempDir Path home;

    private static class Slow implements Watcher {
        final List<Document> heard = new CopyOnWriteArrayList<>();

        @Override
        public void saved(Id draft, Instant changed, Document document) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            heard.add(document);
        }

        @Override
        public void removed(Id draft) {}
    }

    @Test
    void whoWaitsUntilItIsSafeGoesOnAfterTheWatchers() throws IOException {
        var slow = new Slow();
        try (var repository = Repository.open(home)) {
            repository.watch(slow);
            var draft = repository.create(Drafts.flood(), "Editing");
            int before = slow.heard.size();
            for (int i = 1; i <= 3; i++) {
                var next = Drafts.with(draft.document(), "Change " + i);
                draft.append(next, "Ana").toCompletableFuture().join();
                assertEquals(before + i, slow.heard.size());
                assertEquals(next, slow.heard.getLast());
            }
        }
    }

    /// What is safe is told as safe, whatever a watcher makes of it.
    @Test
    void aWatcherThatFailsTakesNothingBack() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            repository.watch(
                    new Slow() {
                        @Override
                        public void saved(Id draft, Instant changed, Document document) {
                            throw new IllegalStateException("A watcher fails");
                        }
                    });
            var begun = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var safe = Diary.await(draft.append(Drafts.with(draft.document(), "Change"), "Ana"));
            assertNotNull(safe);
            assertEquals(false, safe.isBefore(begun));
        }
    }
}
