package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.interchange.Progress;
import org.rubric.repository.Disk;

/// The program is killed while it makes a backup and while it brings one back.
@Timeout(300)
class KilledTest {
    private static final int KILLS = 6;

    @TempDir private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    /// What the second program does, over and over, until it is killed.
    public static void main(String[] words) throws IOException {
        var home = Path.of(words[1]);
        var place = Path.of(words[2]);
        System.out.println("begun");
        while (true) {
            if (words[0].equals("backup")) {
                try (var desk = new Desk(home)) {
                    new BackupFolder(place, "0a1b2c3d")
                            .next(Stocked.job(desk), 0, new Rotation(2, 0, 0, 0), Progress.NONE);
                }
            } else Stocked.restore(place, home, Doors.PLAIN);
        }
    }

    private void killed(String verb, Path place, int millis)
            throws IOException, InterruptedException {
        var program =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        KilledTest.class.getName(),
                                        verb,
                                        home().toString(),
                                        place.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals('b', program.getInputStream().read());
        Thread.sleep(millis);
        program.toHandle().destroyForcibly();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    void aKilledBackupLeavesOnlyWholeOnes() throws IOException, InterruptedException {
        var row = folder.resolve("row");
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            new BackupFolder(row, "0a1b2c3d")
                    .next(Stocked.job(desk), 0, Rotation.USUAL, Progress.NONE);
        }
        var said = Stocked.said(home());
        var random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            killed("backup", row, 300 + random.nextInt(3000));
            var all = Listed.in(row);
            assertTrue(!all.isEmpty() && all.size() <= 3, all.toString());
            for (var one : all) {
                var source = Source.of(one.file(), Optional.empty(), Doors.PLAIN, Progress.NONE);
                assertEquals(List.of(), source.harmed(), one.file().toString());
            }
            assertEquals(said, Stocked.said(home()));
        }
        try (var desk = new Desk(home())) {
            new BackupFolder(row, "0a1b2c3d")
                    .next(Stocked.job(desk), 0, Rotation.USUAL, Progress.NONE);
        }
        try (var list = Files.list(row)) {
            assertEquals(0, list.filter(f -> f.toString().endsWith(".part")).count());
        }
    }

    /// Wherever it is killed, the documents of before are there: in their place, or set aside whole
    /// with those of the backup in it.
    @Test
    void aKilledRestoreLosesNothing() throws IOException, InterruptedException {
        var file = folder.resolve("all.zip");
        Map<String, Object> old;
        Map<String, Object> later;
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            Stocked.job(desk).run(file, 1, Progress.NONE);
            old = Stocked.said(desk.repository());
            desk.repository().create(org.rubric.desk.Sample.draft(), "later").close();
            later = Stocked.said(desk.repository());
        }
        var random = new Random(6);
        int restored = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed("restore", file, 200 + random.nextInt(4000));
            new Swap(home()).settle();
            var now = Stocked.said(home());
            if (now.equals(later)) {
                assertEquals(List.of(), aside(), "nothing was put in place");
                continue;
            }
            assertEquals(old, now, "neither the old nor the new");
            var aside = aside();
            assertEquals(later, Stocked.said(aside.getFirst()), "what was written since is lost");
            for (var other : aside.subList(1, aside.size()))
                assertEquals(old, Stocked.said(other), other.toString());
            // The next one begins with what was written since.
            for (var other : aside.subList(1, aside.size())) Disk.remove(other);
            Disk.remove(home());
            Files.move(aside.getFirst(), home());
            restored++;
        }
        System.out.println("put in place before the kill: " + restored + " of " + KILLS);
        assertTrue(restored > 0, "no restore came so far");
    }

    /// The stores that were set aside, the first first.
    private List<Path> aside() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith("home.set-aside-"))
                    .sorted(Comparator.comparing(KilledTest::born))
                    .toList();
        }
    }

    private static String born(Path aside) {
        var name = aside.getFileName().toString();
        return name.matches(".*-\\d{6}") ? name + "-1" : name;
    }
}
