package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.durability.FaultyFiles;
import org.rubric.durability.FaultyFiles.Deed;

/// Single files on a disk that refuses.
class DiskTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir Path real;
    private final FaultyFiles files = new FaultyFiles();
    private Path folder;

    @BeforeEach
    void place() {
        folder = files.path(real);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothing() throws IOException {
        for (var refused : List.of(Deed.WRITE, Deed.FORCE, Deed.MOVE)) {
            files.rule(
                    (deed, _) -> {
                        if (deed == refused) throw new IOException("No space left on device");
                    });
            var file = folder.resolve("a");
            assertThrows(IOException.class, () -> Disk.put(file, _ -> {}, BYTES));
            assertEquals(List.of(), Disk.files(real), refused.toString());
        }
        files.rule((_, _) -> {});
        assertThrows(
                IllegalStateException.class,
                () ->
                        Disk.put(
                                folder.resolve("a"),
                                _ -> {
                                    throw new IllegalStateException();
                                },
                                BYTES));
        assertEquals(List.of(), Disk.files(real));
    }

    @Test
    void aFileThatAnotherProgramUsesForAMomentIsRenamedAllTheSame() throws IOException {
        var asked = new AtomicInteger();
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.MOVE && asked.incrementAndGet() < 8)
                        throw new FileSystemException(
                                file.toString(),
                                null,
                                "The process cannot access the file because it is being used by"
                                        + " another process");
                });
        Disk.put(folder.resolve("a"), _ -> {}, BYTES);
        assertTrue(Files.exists(real.resolve("a")));
    }

    @Test
    void aRenameThatCannotSucceedIsNotTriedAgain() {
        long begun = System.nanoTime();
        assertThrows(
                NoSuchFileException.class,
                () -> Disk.move(folder.resolve("none"), folder.resolve("b")));
        assertTrue(System.nanoTime() - begun < 1_000_000_000L);
    }

    @Test
    void whatIsLeftOfASnapshotGoesWhenTheVolumeIsOpened() throws IOException {
        var place = real.resolve("diary");
        Diary.write(place, 2, 0);
        Files.write(place.resolve("snap-000000000009.tmp"), BYTES);
        try (var keeper = new Worker("keeper")) {
            Volume.resume(Diary.at(place), new Diary(), Diary.read(place), keeper);
        }
        assertTrue(Files.notExists(place.resolve("snap-000000000009.tmp")));
    }

    /// Setting aside needs no room, and a try that fails leaves nothing behind.
    @Test
    void damageOnAFullDiskIsMendedOnceThereIsRoom() throws IOException {
        var place = real.resolve("diary");
        Diary.write(place, 6, 2);
        var at = Diary.at(folder.resolve("diary"));
        Files.delete(Diary.at(place).journal(3));
        var before = Disk.files(place);
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.WRITE && file.toString().contains("snap-"))
                        throw new IOException("No space left on device");
                });
        try (var keeper = new Worker("keeper")) {
            var found = Recovery.of(at, new Diary(), java.util.OptionalLong.empty());
            for (int i = 0; i < 3; i++)
                assertThrows(
                        IOException.class, () -> Volume.resume(at, new Diary(), found, keeper));
            assertEquals(before, Disk.files(place));
            assertEquals(List.of(), Disk.folders(place));
            files.rule(
                    (deed, file) -> {
                        if (deed == Deed.WRITE && file.toString().contains("damaged-"))
                            throw new IOException("No space left on device");
                    });
            Volume.resume(at, new Diary(), found, keeper);
        }
        assertEquals(Diary.upTo(3), Diary.read(place).moment().state());
        var aside = Disk.folders(place).getFirst();
        assertEquals(
                before.stream().map(Path::getFileName).toList(),
                Disk.files(aside).stream().map(Path::getFileName).toList());
    }
}
