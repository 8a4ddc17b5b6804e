package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A finished store of two generations, harmed in one place, hundreds of times.
class DamageTest {
    private static final int LINES = 60;

    @TempDir Path home;
    private Path whole;

    @BeforeEach
    void write() throws IOException {
        whole = home.resolve("whole");
        Diary.write(whole, LINES, 3);
        assertEquals(List.of(20L, 40L), Diary.at(whole).snapshots());
        assertEquals(List.of(20L, 40L), Diary.at(whole).journals());
    }

    @Test
    void damageToASnapshotOrTheOlderJournalLosesNothing() throws IOException {
        var random = new Random(3);
        var files = List.of("snap-000000000020", "snap-000000000040", "journal-000000000020");
        for (int i = 0; i < 150; i++) {
            var copy = copy();
            harm(copy.resolve(files.get(i % 3)), random);
            assertEquals(Diary.upTo(LINES), Diary.read(copy).moment().state(), "hit " + i);
        }
    }

    /// What opens is always the state at some change, and with a witness no loss is silent.
    @Test
    void damageToTheNewestJournalIsAPrefixAndIsNoticed() throws IOException {
        var random = new Random(4);
        for (int i = 0; i < 150; i++) {
            var copy = copy();
            harm(copy.resolve("journal-000000000040"), random);
            var found = Recovery.of(Diary.at(copy), new Diary(), OptionalLong.of(LINES));
            int last = (int) found.moment().sequence();
            assertEquals(Diary.upTo(last), found.moment().state(), "hit " + i);
            assertEquals(last < LINES, !found.damage().none(), "hit " + i);
        }
    }

    @Test
    void theRestBehindAFlippedBitIsSalvagedButNotApplied() throws IOException {
        var copy = copy();
        var journal = copy.resolve("journal-000000000040");
        var bytes = Files.readAllBytes(journal);
        int fifth = JournalFile.HEADER + 4 * (Frame.HEAD + 2) + Frame.HEAD;
        bytes[fifth] ^= 4;
        Files.write(journal, bytes);
        var found = Diary.read(copy);
        assertEquals(Diary.upTo(44), found.moment().state());
        assertEquals(15, found.damage().salvaged().size());
        assertEquals(60, found.damage().highest());
    }

    @Test
    void aFileOfAnotherVolumeIsNotTaken() throws IOException {
        var other = new Address(java.util.UUID.randomUUID(), copy());
        var failure =
                org.junit.jupiter.api.Assertions.assertThrows(
                        RepositoryException.class,
                        () -> Recovery.of(other, new Diary(), OptionalLong.empty()));
        assertTrue(failure.getMessage().startsWith("No copy"), failure.getMessage());
    }

    @Test
    void mendingAfterAnyDamageLeavesAVolumeThatOpensCleanly() throws IOException {
        var random = new Random(5);
        for (int i = 0; i < 30; i++) {
            var copy = copy();
            try (var files = Files.list(copy)) {
                var all = files.sorted().toList();
                harm(all.get(random.nextInt(all.size())), random);
            }
            var before = Recovery.of(Diary.at(copy), new Diary(), OptionalLong.of(LINES));
            try (var keeper = new Worker("keeper");
                    var scribe = new Scribe(_ -> true)) {
                var volume = Volume.resume(Diary.at(copy), new Diary(), before, keeper);
                scribe.enter(volume);
                Worker.await(scribe.leave(volume, true));
            }
            var after = Diary.read(copy);
            assertEquals(before.moment().state(), after.moment().state(), "hit " + i);
            assertTrue(after.damage().none(), "hit " + i + ": " + after.damage().reason());
        }
    }

    /// A kill as soon as the next generation stands must not leave them among those that go one
    // day.
    @Test
    void theOriginalsLieAsideBeforeTheNextGenerationStands() throws IOException {
        var copy = harmed();
        var names = names(copy);
        var before = Diary.read(copy);
        var aside = new TreeSet<String>();
        var book =
                new Diary() {
                    @Override
                    public byte[] whole(List<String> state) {
                        aside.addAll(aside(copy));
                        return super.whole(state);
                    }
                };
        try (var keeper = new Worker("keeper")) {
            Volume.resume(Diary.at(copy), book, before, keeper);
        }
        assertEquals(names, aside);
        assertEquals(names, aside(copy));
        assertTrue(names(copy).stream().noneMatch(names::contains), names(copy).toString());
        assertEquals(before.moment().state(), Diary.read(copy).moment().state());
    }

    @Test
    void withoutRoomForTheNextGenerationTheOriginalsStayWhereTheyAre() throws IOException {
        var copy = harmed();
        var names = names(copy);
        var before = Diary.read(copy);
        var book =
                new Diary() {
                    @Override
                    public byte[] whole(List<String> state) {
                        throw new IllegalStateException("No room");
                    }
                };
        try (var keeper = new Worker("keeper")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> Volume.resume(Diary.at(copy), book, before, keeper));
        }
        assertEquals(names, names(copy));
        assertEquals(Set.of(), aside(copy));
    }

    private Path harmed() throws IOException {
        var copy = copy();
        var journal = copy.resolve("journal-000000000040");
        var bytes = Files.readAllBytes(journal);
        bytes[JournalFile.HEADER + 4 * (Frame.HEAD + 2) + Frame.HEAD] ^= 4;
        Files.write(journal, bytes);
        return copy;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> aside(Path folder) {
        try (var files = Files.list(folder)) {
            var all = new TreeSet<String>();
            for (var each : files.filter(Files::isDirectory).toList()) all.addAll(names(each));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy() throws IOException {
        var copy = Files.createTempDirectory(home, "copy");
        try (var files = Files.list(whole)) {
            for (var file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    /// One bit, some zeros, a cut or a removal.
    private static void harm(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            case 1 -> {
                for (int i = at; i < Math.min(bytes.length, at + 64); i++) bytes[i] = 0;
                Files.write(file, bytes);
            }
            case 2 -> {
                try (var channel =
                        java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(at);
                }
            }
            default -> Files.delete(file);
        }
    }
}
