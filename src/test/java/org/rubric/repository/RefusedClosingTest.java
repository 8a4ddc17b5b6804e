package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.durability.FaultyFiles;
import org.rubric.durability.FaultyFiles.Deed;

/// A draft is closed while the disk refuses.
@Timeout(60)
class RefusedClosingTest {
    private static final Kind<String> NOTE = Kind.of("note", String.class);

    @TempDir Path folder;
    private final FaultyFiles files = new FaultyFiles();
    private Path home;

    @BeforeEach
    void place() {
        home = files.path(folder.resolve("home"));
    }

    private void refuse() {
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.WRITE && file.toString().contains("drafts"))
                        throw new IOException("No space left on device");
                });
    }

    @Test
    void theDraftStaysOpenWithWhatIsNotSaved() throws Exception {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Draft");
            refuse();
            var edit = draft.append(Drafts.with(draft.document(), "Unsaved"), "Ana");
            assertThrows(RepositoryException.class, draft::close);
            assertFalse(edit.toCompletableFuture().isDone());
            assertEquals("Unsaved", Drafts.lastWords(repository.read(draft.id())));
            assertThrows(RepositoryException.class, () -> repository.remove(draft.id()));
            var again = repository.open(draft.id());
            assertSame(draft, again);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> repository.open(draft.id()),
                    "it has one owner");
            files.rule((_, _) -> {});
            edit.toCompletableFuture().get(10, TimeUnit.SECONDS);
            again.append(Drafts.with(again.document(), "More"), "Ana");
            again.close();
            assertEquals("More", Drafts.lastWords(repository.read(draft.id())));
        }
    }

    @Test
    void itIsSavedBehindThePersonsBackOnceThereIsRoom() throws Exception {
        Id id;
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Draft");
            id = draft.id();
            refuse();
            draft.append(Drafts.with(draft.document(), "Unsaved"), "Ana");
            assertThrows(RepositoryException.class, draft::close);
            files.rule((_, _) -> {});
        }
        try (var repository = Repository.open(home)) {
            assertEquals("Unsaved", Drafts.lastWords(repository.read(id)));
        }
    }

    @Test
    void theEndOfTheProgramGivesUp() throws Exception {
        var repository = Repository.open(home);
        var draft = repository.create(Drafts.flood(), "Draft");
        refuse();
        var edit = draft.append(Drafts.with(draft.document(), "Unsaved"), "Ana");
        assertThrows(RepositoryException.class, repository::close);
        assertThrows(ExecutionException.class, () -> edit.toCompletableFuture().get());
        files.rule((_, _) -> {});
        try (var next = Repository.open(home)) {
            assertEquals("It's over, finally.", Drafts.lastWords(next.read(draft.id())));
        }
    }

    @Test
    void recordsOfAStoreThatIsClosedAreRefused() throws Exception {
        var repository = Repository.open(home);
        repository.close();
        var late = repository.records().put(NOTE, "late", "words", "Ana").toCompletableFuture();
        assertTrue(late.isCompletedExceptionally());
    }

    /// Two volumes on one folder would write over each other.
    @Test
    void whileADraftIsBeingClosedNobodyOpensOrRemovesIt() throws Exception {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Draft");
            Diary.await(draft.append(Drafts.with(draft.document(), "Last"), "Ana"));
            var slow = new CountDownLatch(1);
            var begun = new CountDownLatch(1);
            files.rule(
                    (deed, file) -> {
                        if (deed != Deed.WRITE || !file.toString().contains("snap-")) return;
                        begun.countDown();
                        try {
                            slow.await();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                    });
            var closing = Thread.ofPlatform().start(() -> closed(draft));
            begun.await();
            var id = draft.id();
            try {
                assertThrows(IllegalArgumentException.class, () -> repository.open(id));
                assertThrows(IllegalArgumentException.class, () -> repository.remove(id));
            } finally {
                slow.countDown();
            }
            closing.join();
            repository.remove(id);
            assertEquals(0, repository.drafts().size());
        }
    }

    private static void closed(Draft draft) {
        try {
            draft.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A mistake of ours while opening: another try must not find the store locked.
    @Test
    void anOpeningThatFailsOddlyLetsEverythingGo() throws Exception {
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.OPEN && file.toString().contains("records"))
                        throw new IllegalStateException("odd");
                });
        int before = ours();
        assertThrows(IllegalStateException.class, () -> Repository.open(home));
        files.rule((_, _) -> {});
        for (int i = 0; i < 100 && ours() > before; i++) Thread.sleep(20);
        assertEquals(before, ours());
        Repository.open(home).close();
    }

    private static int ours() {
        return (int)
                Thread.getAllStackTraces().keySet().stream()
                        .filter(each -> each.getName().startsWith("rubric-"))
                        .count();
    }
}
