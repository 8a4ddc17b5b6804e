package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.durability.FaultyFiles;
import org.rubric.durability.FaultyFiles.Deed;

/// A disk that takes the bytes and refuses to force them: what the cache gives back proves nothing.
@Timeout(60)
class LooseCableTest {
    @TempDir Path home;
    private final FaultyFiles files = new FaultyFiles();
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Worker keeper = new Worker("keeper");
    private final Scribe scribe = new Scribe(told::add);
    private final CountDownLatch busy = new CountDownLatch(1);
    private Path folder;

    @BeforeEach
    void place() {
        folder = files.path(home.resolve("diary"));
    }

    @AfterEach
    void stop() {
        files.rule((_, _) -> {});
        busy.countDown();
        scribe.close();
        keeper.close();
    }

    private static boolean isForceOfJournal(Deed deed, Path file) {
        return deed == Deed.FORCE && file.endsWith("journal-000000000000");
    }

    /// A volume whose first change was written and not forced.
    private CompletableFuture<?> unforced(Volume<List<String>> volume) throws InterruptedException {
        scribe.enter(volume);
        var once = new AtomicBoolean();
        files.rule(
                (deed, file) -> {
                    if (isForceOfJournal(deed, file) && !once.getAndSet(true))
                        throw new IOException("Input/output error");
                });
        var first = scribe.write(volume, Diary.upTo(1), "").toCompletableFuture();
        assertTrue(told.take().startsWith("Saving failed"));
        return first;
    }

    @Test
    void nothingIsAcknowledgedBeforeItStandsInASnapshot() throws Exception {
        var volume = Volume.create(Diary.at(folder), new Diary(), List.of(), keeper);
        keeper.submit(
                () -> {
                    busy.await();
                    return null;
                });
        var first = unforced(volume);
        assertThrows(TimeoutException.class, () -> first.get(3, TimeUnit.SECONDS));
        busy.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertTrue(Files.exists(Diary.at(folder).snapshot(1)));
        assertEquals("", told.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aSnapshotThatFailsIsTriedAgain() throws Exception {
        var volume = Volume.create(Diary.at(folder), new Diary(), List.of(), keeper);
        var first = unforced(volume);
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.WRITE && file.toString().contains("snap-"))
                        throw new IOException("No space left on device");
                });
        assertThrows(TimeoutException.class, () -> first.get(6, TimeUnit.SECONDS));
        files.rule((_, _) -> {});
        first.get(10, TimeUnit.SECONDS);
        assertTrue(Files.exists(Diary.at(folder).snapshot(1)));
        assertEquals(Diary.upTo(1), Diary.read(folder).moment().state());
    }

    /// The program was killed between writing and forcing, and the machine runs on.
    @Test
    void whatIsFoundInAJournalIsForcedBeforeAnythingCountsOnIt() throws Exception {
        Diary.write(home.resolve("diary"), 3, 0);
        var forced = new CopyOnWriteArrayList<String>();
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.FORCE) forced.add(file.getFileName().toString());
                });
        Volume.resume(Diary.at(folder), new Diary(), Diary.read(folder), keeper);
        assertEquals("journal-000000000000", forced.getFirst());
        assertFalse(forced.size() < 2);
    }
}
