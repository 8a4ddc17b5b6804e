package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.OutputException;
import org.rubric.interchange.Progress;

/// Which backups stay, and that nobody else's file is touched.
class RotationTest {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    @TempDir private Path folder;

    private static Set<Long> kept(List<Rotation.One> row) {
        return Rotation.USUAL.kept(row, ZoneOffset.UTC);
    }

    /// Two years, four a day, thinned out each time as the program does.
    @Test
    void aRowIsThinnedOutOverTheYears() {
        var row = new ArrayList<Rotation.One>();
        for (int i = 0; i < 4 * 730; i++) {
            row.add(new Rotation.One(i + 1, START.plus(Duration.ofHours(6L * i))));
            var kept = kept(row);
            row.removeIf(one -> !kept.contains(one.sequence()));
            assertTrue(row.size() <= 5 + 7 + 4 + 12, "row of " + row.size());
            assertEquals(i + 1, row.getLast().sequence(), "the newest stays");
        }
        var months = new HashSet<String>();
        for (var one : row) months.add(one.made().toString().substring(0, 7));
        assertEquals(12, months.size());
        assertTrue(row.size() >= 18, "row of " + row.size());
    }

    /// A clock that was set back by a year, then forward: the newest by sequence stay.
    @Test
    void theClockDoesNotDecideWhatIsNewest() {
        var row = new ArrayList<Rotation.One>();
        var random = new Random(1);
        for (int i = 1; i <= 200; i++) {
            var time = START.plus(Duration.ofDays(random.nextInt(-800, 800)));
            row.add(new Rotation.One(i, time));
        }
        java.util.Collections.shuffle(row, random);
        var kept = new TreeSet<>(kept(row));
        assertTrue(kept.containsAll(List.of(196L, 197L, 198L, 199L, 200L)), kept.toString());
    }

    @Test
    void oneAloneStays() {
        assertEquals(Set.of(3L), kept(List.of(new Rotation.One(3, START))));
        assertEquals(
                Set.of(3L),
                new Rotation(0, 0, 0, 0).kept(List.of(new Rotation.One(3, START)), ZoneOffset.UTC));
    }

    @Test
    void aFolderHoldsTheRowsOfTwoStoresAndStrangersStay() throws IOException {
        var shared = folder.resolve("shared");
        Files.createDirectories(shared);
        var strangers =
                List.of(
                        "holiday.zip",
                        "rubric-backup-0a1b2c3d-000001-20200101-0000.zip",
                        "rubric-backup-0a1b2c3d-000001-20200101-0000.zip.bak",
                        "rubric-backup-ffffffff-9.zip.part");
        for (var name : strangers) Files.writeString(shared.resolve(name), "not ours");
        var left = shared.resolve("rubric-backup-0a1b2c3d-000009-20200101-0000.zip.part");
        Files.writeString(left, "the program ended here");
        var two = new Rotation(2, 0, 0, 0);
        try (var desk = new Desk(folder.resolve("home"))) {
            var mine = new BackupFolder(shared, "0a1b2c3d");
            var job = Stocked.job(desk);
            for (int i = 0; i < 4; i++) mine.next(job, 0, two, Progress.NONE);
            var other = new BackupJob(desk.repository(), desk.home(), "99999999", Wrapping.OPEN);
            new BackupFolder(shared, "99999999").next(other, 41, two, Progress.NONE);
            mine.next(job, 0, two, Progress.NONE);
        }
        var sequences = new ArrayList<String>();
        for (var one : Listed.in(shared))
            sequences.add(one.head().origin().store() + " " + one.head().sequence());
        assertEquals(List.of("0a1b2c3d 5", "0a1b2c3d 4", "99999999 42"), sequences);
        for (var name : strangers)
            assertEquals("not ours", Files.readString(shared.resolve(name)), name);
        assertFalse(Files.exists(left));
    }

    /// Where the folder cannot be made nothing is lost and it is said.
    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (var desk = new Desk(folder.resolve("home"))) {
            var nowhere = new BackupFolder(folder.resolve("file/in"), "0a1b2c3d");
            var job = Stocked.job(desk);
            var said =
                    assertThrows(
                            OutputException.class,
                            () -> nowhere.next(job, 0, Rotation.USUAL, Progress.NONE));
            assertTrue(said.getMessage().contains("cannot be used"), said.getMessage());
        }
    }

    @Test
    void settingsAreKeptAndHarmedOnesBeginAnew() throws IOException {
        var fresh = BackupSettings.of(folder);
        assertTrue(fresh.folder().isEmpty());
        fresh.into(folder.resolve("stick")).keep(folder);
        var back = BackupSettings.of(folder);
        assertEquals(fresh.store(), back.store());
        assertEquals(folder.resolve("stick").toString(), back.folder().orElseThrow());
        Files.writeString(folder.resolve(BackupSettings.NAME), "{\"store\":\"../..\"}");
        assertTrue(BackupSettings.of(folder).store().matches("[0-9a-f]{8}"));
    }
}
