package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

class VolumeTest {
    @TempDir Path home;
    private Path folder;
    private Worker keeper;
    private Scribe scribe;
    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void start() {
        folder = home.resolve("diary");
        keeper = new Worker("keeper");
        scribe = new Scribe(troubles::add);
    }

    @AfterEach
    void stop() {
        scribe.close();
        keeper.close();
    }

    @Test
    void everyAcknowledgedChangeIsOnDisk() throws IOException {
        var volume = create();
        for (int i = 1; i <= 20; i++) {
            Diary.await(scribe.write(volume, Diary.upTo(i), ""));
            assertEquals(Diary.upTo(i), Diary.read(folder).moment().state());
        }
    }

    @Test
    void aBurstIsWrittenInOrder() throws IOException {
        var volume = create();
        var last = new CompletableFuture<>();
        for (int i = 1; i <= 3000; i++)
            last =
                    scribe.write(volume, Diary.upTo(i % 50 + i / 50 * 50), "")
                            .thenApply(t -> (Object) t)
                            .toCompletableFuture();
        Worker.await(last);
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(3000), found.moment().state());
        assertTrue(found.replayed() < 3000, "generations were made on the way");
    }

    @Test
    void closingLeavesNothingToReplay() throws IOException {
        var volume = create();
        scribe.write(volume, Diary.upTo(7), "");
        Worker.await(scribe.leave(volume, true));
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(7), found.moment().state());
        assertEquals(0, found.replayed());
    }

    @Test
    void twoGenerationsAreKept() throws IOException {
        var volume = create();
        for (int i = 1; i <= 5; i++) {
            Diary.await(scribe.write(volume, Diary.upTo(i), ""));
            Worker.await(scribe.turn(volume));
        }
        assertEquals(List.of(4L, 5L), Diary.at(folder).snapshots());
        assertEquals(List.of(4L, 5L), Diary.at(folder).journals());
    }

    @Test
    void aDamagedSnapshotIsReplacedByTheOneBefore() throws IOException {
        var volume = create();
        for (int i = 1; i <= 5; i++) {
            Diary.await(scribe.write(volume, Diary.upTo(i), ""));
            Worker.await(scribe.turn(volume));
        }
        Files.writeString(Diary.at(folder).snapshot(5), "rubbish");
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(5), found.moment().state());
        assertTrue(found.damage().none());
    }

    @Test
    void noReadableSnapshotIsSaid() throws IOException {
        create();
        Files.writeString(Diary.at(folder).snapshot(0), "rubbish");
        var failure = assertThrows(RepositoryException.class, () -> Diary.read(folder));
        assertEquals(RepositoryException.Kind.DAMAGED, failure.kind());
    }

    @Test
    void aTornEndIsCutAndWritingGoesOn() throws IOException {
        Diary.write(folder, 9, 0);
        var journal = Diary.at(folder).journal(0);
        Files.write(journal, new byte[] {0, 0, 0, 9, 1, 2, 3}, StandardOpenOption.APPEND);
        var found = Diary.read(folder);
        assertTrue(found.damage().none());
        assertEquals(9, found.replayed());
        Volume.resume(Diary.at(folder), new Diary(), found, keeper);
        assertTrue(Files.exists(journal.resolveSibling("journal-000000000000.torn")));
        reopen(10);
        assertEquals(Diary.upTo(10), Diary.read(folder).moment().state());
    }

    @Test
    void aJournalCutInItsHeaderIsBegunAnew() throws IOException {
        Diary.write(folder, 4, 2);
        try (var file = FileChannel.open(Diary.at(folder).journal(2), StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
        assertEquals(Diary.upTo(2), Diary.read(folder).moment().state());
        reopen(5);
        assertEquals(Diary.upTo(5), Diary.read(folder).moment().state());
    }

    @Test
    void lostChangesThatTheWitnessSawAreDamage() throws IOException {
        Diary.write(folder, 6, 0);
        try (var file = FileChannel.open(Diary.at(folder).journal(0), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 10);
        }
        var found = Recovery.of(Diary.at(folder), new Diary(), OptionalLong.of(6));
        assertEquals(Diary.upTo(5), found.moment().state());
        assertFalse(found.damage().none());
        assertEquals(6, found.damage().highest());
    }

    @Test
    void aMissingJournalIsDamageAndTheOriginalsAreKept() throws IOException {
        Diary.write(folder, 6, 2);
        Files.delete(Diary.at(folder).journal(3));
        var found = Diary.read(folder);
        assertEquals(Diary.upTo(3), found.moment().state());
        assertEquals("a journal is missing", found.damage().reason());
        reopen(8);
        assertEquals(Diary.upTo(8), Diary.read(folder).moment().state());
        try (var files = Files.list(folder)) {
            assertTrue(
                    files.anyMatch(file -> file.getFileName().toString().startsWith("damaged-")));
        }
    }

    @Test
    void aDiskThatRefusesMakesEverybodyWaitUntilItWrites() throws IOException {
        var volume = create();
        Diary.await(scribe.write(volume, Diary.upTo(3), ""));
        volume.journal().close();
        var waiting = scribe.write(volume, Diary.upTo(4), "").toCompletableFuture();
        var next = scribe.write(volume, Diary.upTo(5), "");
        Diary.await(next);
        assertTrue(waiting.isDone());
        assertEquals(Diary.upTo(5), Diary.read(folder).moment().state());
        scribe.close();
        assertTrue(troubles.getFirst().startsWith("Saving failed"), troubles.toString());
        assertEquals("", troubles.getLast());
    }

    @Test
    void whatCannotBeWrittenAtAllIsToldAndTheRestGoesOn() throws IOException {
        var volume = create();
        var odd = scribe.write(volume, List.of("1", "unwritable"), "");
        assertThrows(IOException.class, () -> Diary.await(odd));
        Diary.await(scribe.write(volume, Diary.upTo(2), ""));
        assertEquals(Diary.upTo(2), Diary.read(folder).moment().state());
    }

    private Volume<List<String>> create() throws IOException {
        var volume = Volume.create(Diary.at(folder), new Diary(), List.of(), keeper);
        scribe.enter(volume);
        return volume;
    }

    private void reopen(int lines) throws IOException {
        var volume = Volume.resume(Diary.at(folder), new Diary(), Diary.read(folder), keeper);
        scribe.enter(volume);
        Diary.await(scribe.write(volume, Diary.upTo(lines), ""));
        Worker.await(scribe.leave(volume, true));
    }
}
