package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.backup.SafeKeeping.State;

/// Backups that make themselves: when, when not, and what is said.
@Timeout(120)
class SafeKeepingTest {
    @TempDir private Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick"));
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("It did not come about");
            Thread.onSpinWait();
        }
    }

    private static boolean made(SafeKeeping keeping) {
        return keeping.state() instanceof State.Resting(var made) && made.isPresent();
    }

    @Test
    void onceAnHourAndOnlyWhenSomethingChanged() throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            desk.repository();
            try (var keeping = new SafeKeeping(desk, now::get, 10)) {
                keeping.look();
                assertEquals(new State.Nowhere(), keeping.state(), "nothing is made unasked");
                assertFalse(keeping.isNeglected());
                keeping.choose(stick());
                await(() -> made(keeping));
                assertEquals(1, Listed.in(stick()).size());
                keeping.look();
                now.set(now.get().plus(Duration.ofMinutes(61)));
                keeping.look();
                assertEquals(1, Listed.in(stick()).size(), "nothing has changed");
                desk.repository().create(Sample.draft(), "x").close();
                now.set(now.get().minus(Duration.ofMinutes(30)));
                keeping.look();
                assertEquals(1, Listed.in(stick()).size(), "half an hour");
                now.set(now.get().minus(Duration.ofDays(300)));
                keeping.look();
                assertEquals(2, Listed.in(stick()).size(), "a clock set back is no reason to wait");
            }
            assertEquals(2, Listed.in(stick()).size(), "nothing has changed since");
        }
    }

    @Test
    void closingMakesALastOneAndDropsOneThatTakesTooLong() throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            desk.repository();
            BackupSettings.of(desk.home()).into(stick()).keep(desk.home());
            new SafeKeeping(desk, now::get, 20).close();
            assertEquals(1, Listed.in(stick()).size());
            long begun = System.nanoTime();
            new SafeKeeping(desk, now::get, 0).close();
            assertTrue(System.nanoTime() - begun < 5_000_000_000L);
            await(() -> files() == 1);
        }
    }

    private long files() {
        try (var list = Files.list(folder.resolve("stick"))) {
            return list.count();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void absenceIsNoFailureUntilAWeekHasGone() throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            desk.repository();
            try (var keeping = new SafeKeeping(desk, now::get, 0)) {
                keeping.choose(stick());
                await(() -> made(keeping));
                Files.move(stick(), folder.resolve("unplugged"));
                keeping.now();
                await(() -> keeping.state() instanceof State.Absent);
                assertFalse(keeping.isNeglected());
                now.set(now.get().plus(Duration.ofDays(8)));
                assertTrue(keeping.isNeglected());
                Files.move(folder.resolve("unplugged"), folder.resolve("stick"));
                keeping.now();
                await(() -> made(keeping));
                keeping.stop();
                await(() -> keeping.state() instanceof State.Nowhere);
                assertFalse(keeping.isNeglected());
            }
        }
    }

    @Test
    void theChoiceIsItsOwnersAlone() throws IOException {
        var home = Files.createDirectories(folder.resolve("home"));
        BackupSettings.of(home).into(stick()).keep(home);
        var file = home.resolve(BackupSettings.NAME);
        assertEquals(
                Optional.of(stick().toAbsolutePath().toString()), BackupSettings.of(home).folder());
        if (Files.getFileStore(file).supportsFileAttributeView("posix"))
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
