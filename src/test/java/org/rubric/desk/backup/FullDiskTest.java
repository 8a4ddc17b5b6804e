package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.OutputException;
import org.rubric.interchange.Progress;
import org.rubric.repository.Kind;

/// A disk that is full while a backup is made or brought back. Needs the right to make a small one;
/// skipped with a message where there is none.
@Timeout(120)
class FullDiskTest {
    @TempDir private Path folder;

    private interface Work {
        void on(Path disk) throws IOException;
    }

    private void disk(int kilobytes, Work work) throws IOException, InterruptedException {
        var disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                call("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "x", disk.toString()),
                "No right to make a small disk");
        try {
            work.on(disk);
        } finally {
            assertTrue(call("umount", disk.toString()));
        }
    }

    private static boolean call(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            while (true) out.write(new byte[4096]);
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.toString());
        }
    }

    /// The backup before it stays, nothing half-written does, and the sentence says why.
    @Test
    void aBackupThatDoesNotFitLeavesThoseThatAreThere() throws IOException, InterruptedException {
        try (var desk = new Desk(folder.resolve("home"))) {
            Stocked.fill(desk);
            disk(
                    600,
                    disk -> {
                        var row = new BackupFolder(disk, "0a1b2c3d");
                        var job = Stocked.job(desk);
                        var first = row.next(job, 0, Rotation.USUAL, Progress.NONE);
                        fill(disk.resolve("other"));
                        var said =
                                assertThrows(
                                        OutputException.class,
                                        () -> row.next(job, 0, Rotation.USUAL, Progress.NONE));
                        assertTrue(said.getMessage().contains("No space"), said.getMessage());
                        try (var list = Files.list(disk)) {
                            assertEquals(2, list.count());
                        }
                        var whole = Source.of(disk, Optional.empty(), Doors.PLAIN, Progress.NONE);
                        assertEquals(first.file(), whole.file());
                    });
        }
    }

    @Test
    void aRestoreThatDoesNotFitChangesNothing() throws IOException, InterruptedException {
        var file = folder.resolve("all.zip");
        try (var desk = new Desk(folder.resolve("home"))) {
            Stocked.fill(desk);
            Files.write(desk.home().resolve("cover/large"), new byte[3 << 20]);
            Stocked.job(desk).run(file, 1, Progress.NONE);
        }
        disk(
                2500,
                disk -> {
                    var home = disk.resolve("home");
                    try (var repository = org.rubric.repository.Repository.open(home)) {
                        repository
                                .records()
                                .put(Kind.of("words", Word.class), "a", new Word("b"), "");
                    }
                    Map<String, Object> before = Stocked.said(home);
                    var said =
                            assertThrows(
                                    OutputException.class,
                                    () -> Stocked.restore(file, home, Doors.PLAIN));
                    assertTrue(said.getMessage().startsWith("Nothing was changed"));
                    assertEquals(before, Stocked.said(home));
                    try (var list = Files.list(disk)) {
                        assertEquals(1, list.count());
                    }
                });
    }

    /// A disk that fills up while drafts come back is no harm of the backup: the store with fewer
    /// drafts must not take the place of the one that is there.
    @Test
    void aDiskThatFillsUpOnTheWayBackEndsTheJob() throws IOException, InterruptedException {
        var file = folder.resolve("all.zip");
        try (var desk = new Desk(folder.resolve("home"))) {
            Stocked.fill(desk);
            Stocked.job(desk).run(file, 1, Progress.NONE);
        }
        var source = Source.of(file, Optional.empty(), Doors.PLAIN, Progress.NONE);
        var restoring = Saying.of("restoring");
        for (int from = 0; from < 5; from++) {
            int begun = from;
            disk(
                    8000,
                    disk -> {
                        var home = disk.resolve("home");
                        Map<String, Object> before = Stocked.said(home);
                        int[] drafts = {0};
                        Progress filling =
                                (stage, _) -> {
                                    if (stage.equals(restoring) && drafts[0]++ == begun) full(disk);
                                    return true;
                                };
                        var job = new RestoreJob(home, Doors.PLAIN);
                        assertThrows(OutputException.class, () -> job.prepare(source, filling));
                        Files.delete(disk.resolve("other"));
                        assertEquals(Optional.empty(), new Swap(home).settle());
                        assertEquals(before, Stocked.said(home));
                    });
        }
    }

    private static void full(Path disk) {
        try {
            fill(disk.resolve("other"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Word(String word) {}
}
