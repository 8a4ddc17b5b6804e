package org.rubric.desk.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.interchange.Progress;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Protection;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.SealException;

/// Backups of a protected store: nothing of it can be read, and it comes back protected, with the
/// passphrase or the recovery key, anywhere.
class SealedTest {
    private static final String PASS = "basalt otter teapot Lyon";
    private static final String LATER = "copper lantern river Oslo";

    @TempDir private Path folder;
    private KeyFile.Made made;
    private Map<String, Object> said;
    private List<Item> records;

    private Path home() {
        return folder.resolve("home");
    }

    private Path file() {
        return folder.resolve("all.zip");
    }

    private static Doors typed(String passphrase) {
        return new Keyring(Keyring.typed(passphrase.toCharArray()));
    }

    @BeforeEach
    void protect() throws IOException {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
        }
        made = new Protection(home()).turnOn(PASS.toCharArray());
        Files.createDirectories(home().resolve("dictionaries"));
        Files.writeString(home().resolve("dictionaries/xx.dic"), "1");
        try (var repository = Repository.open(home(), _ -> made.seal())) {
            repository.files().keep("meetings/m-1/td2", "Dyke report.txt", "culvert".getBytes());
            back(repository, file());
            said = Stocked.said(repository);
            try (var inventory = repository.inventory()) {
                records = inventory.records();
            }
        }
    }

    private void back(Repository repository, Path to) throws IOException {
        var done =
                new BackupJob(repository, home(), "0a1b2c3d", Wrapping.of(repository))
                        .run(to, 1, Progress.NONE);
        assertEquals(List.of(), done.missing());
    }

    private void assertBack(Path other, String passphrase) throws IOException {
        var protection = new Protection(other);
        assertTrue(protection.isOn());
        assertEquals(said, Stocked.said(other, file -> file.unlock(passphrase.toCharArray())));
        assertFalse(Files.exists(other.resolve("drafts")), "nothing lies open");
        assertFalse(Files.exists(other.resolve("meetings")), "nothing lies open");
        assertTrue(Files.exists(other.resolve("dictionaries/xx.dic")));
    }

    @Test
    void nothingCanBeReadInTheFileOrItsNames() throws IOException {
        var words =
                new ArrayList<>(List.of("gateway", "TD1.docx", "m-1/td", "Y.IoT", "Under study"));
        words.addAll(List.of("picture 1", "picture 7", "cover/", "template", "Dyke", "culvert"));
        words.addAll(List.of("\u0089PNG", "JFIF", "PK\3\4", "meeting", "catalogue", "novel"));
        words.add(Stocked.VALUE);
        words.add(Stocked.pictured(Sample.draft(), 7).media().get("own7").digest());
        try (var zip = new ZipFile(file().toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                var text = entry.getName() + new String(bytes, ISO_8859_1);
                for (var word : words)
                    assertFalse(text.contains(word), entry.getName() + " tells " + word);
            }
        }
        try (var repository = Repository.open(home(), _ -> made.seal())) {
            new BackupJob(repository, home(), "0a1b2c3d", Wrapping.OPEN)
                    .run(folder.resolve("open.zip"), 1, Progress.NONE);
        }
        assertFalse(Head.of(folder.resolve("open.zip")).isSealed());
        Stocked.restore(folder.resolve("open.zip"), folder.resolve("open"), Doors.PLAIN);
        assertEquals(said, Stocked.said(folder.resolve("open")), "saved openly by choice");
    }

    @Test
    void itComesBackElsewhereWithThePassphrase() throws IOException {
        var other = folder.resolve("other/home");
        assertEquals(List.of(), Stocked.restore(file(), other, typed(PASS)));
        assertBack(other, PASS);
        try (var desk = new Desk(other, _ -> made.seal());
                var inventory = desk.repository().inventory()) {
            assertEquals(Optional.empty(), desk.repository().recovered());
            assertEquals(records, inventory.records());
            assertEquals(1, desk.meetings().size());
        }
    }

    @Test
    void itComesBackElsewhereWithTheRecoveryKey() throws IOException {
        var other = folder.resolve("other");
        var key = made.recovery().toString().toLowerCase(java.util.Locale.ROOT);
        assertEquals(List.of(), Stocked.restore(file(), other, typed(key)));
        assertBack(other, PASS);
    }

    /// A backup from before opens with the passphrase of that time or, where the documents are,
    /// with today's; and then has today's.
    @Test
    void aLaterPassphraseOpensAnEarlierBackup() throws IOException {
        KeyFile now;
        try (var repository = Repository.open(home(), _ -> made.seal())) {
            repository.changePassphrase(LATER.toCharArray());
            now = repository.keyFile().orElseThrow();
            var open = new Keyring(org.rubric.repository.seal.Unlocking.NOBODY).with(repository);
            assertEquals(List.of(), Stocked.restore(file(), folder.resolve("a"), open));
        }
        assertBack(folder.resolve("a"), LATER);
        Stocked.restore(file(), folder.resolve("b"), typed(PASS));
        assertBack(folder.resolve("b"), PASS);
        var closed = new Keyring(Keyring.typed(LATER.toCharArray())).with(now);
        Stocked.restore(file(), folder.resolve("c"), closed);
        assertBack(folder.resolve("c"), LATER);
        var older = new Keyring(Keyring.typed(PASS.toCharArray())).with(now);
        Stocked.restore(file(), folder.resolve("d"), older);
        assertBack(folder.resolve("d"), PASS);
        assertShut(SealException.Kind.WRONG, typed(LATER));
    }

    private void assertShut(SealException.Kind kind, Doors doors) {
        var home = folder.resolve("shut");
        var refused = assertThrows(SealException.class, () -> Stocked.restore(file(), home, doors));
        assertEquals(kind, refused.kind());
        assertFalse(refused.getMessage().contains("\n"));
        var whole = new Source(file(), List.of(), List.of());
        assertThrows(
                SealException.class,
                () -> new RestoreJob(home, doors).prepare(whole, Progress.NONE));
        assertFalse(Files.exists(home), "nothing is left");
        assertFalse(Files.exists(new Swap(home).making()), "nothing is left");
    }

    @Test
    void anotherPassphraseOrNoneIsSaidAndNothingIsDone() throws IOException {
        assertShut(SealException.Kind.WRONG, typed("another"));
        assertShut(SealException.Kind.ASKED, Doors.PLAIN);
        var stranger = KeyFile.make(PASS.toCharArray());
        assertShut(SealException.Kind.WRONG, typed(stranger.recovery().toString()));
        var row = Files.createDirectory(folder.resolve("row"));
        Files.copy(file(), row.resolve("b.zip"));
        var refused =
                assertThrows(
                        SealException.class,
                        () -> Source.of(row, Optional.empty(), Doors.PLAIN, Progress.NONE));
        assertEquals(SealException.Kind.ASKED, refused.kind());
    }

    /// The name of the documents in a key file is no proof that it is theirs.
    @Test
    void aSealOfOtherDocumentsOfThatNameIsNotBelieved() throws IOException {
        var stranger = KeyFile.make("x".toCharArray()).seal();
        assertThrows(
                SealException.class,
                () ->
                        Backup.open(
                                file(),
                                (key, fits) -> {
                                    assertTrue(fits.test(made.seal()));
                                    assertFalse(fits.test(stranger));
                                    throw new SealException(
                                            SealException.Kind.ASKED, "passphrase.asked");
                                }));
    }

    @Test
    void draftsComeAcrossEitherWay() throws IOException {
        var plain = folder.resolve("plain");
        try (var desk = new Desk(plain);
                var backup = Backup.open(file(), typed(PASS))) {
            bring(desk, backup);
            try (var out = desk.repository().inventory()) {
                assertTrue(out.values().isEmpty() || out.values().contains(Stocked.VALUE));
            }
            Stocked.job(desk).run(folder.resolve("plain.zip"), 1, Progress.NONE);
        }
        try (var desk = new Desk(folder.resolve("fresh"))) {
            desk.repository();
        }
        var other = new Protection(folder.resolve("fresh")).turnOn(LATER.toCharArray());
        try (var desk = new Desk(folder.resolve("fresh"), _ -> other.seal());
                var backup = Backup.open(folder.resolve("plain.zip"), Doors.PLAIN)) {
            bring(desk, backup);
        }
        assertFalse(Files.exists(folder.resolve("fresh/drafts")));
    }

    private static void bring(Desk desk, Backup backup) throws IOException {
        var repository = desk.repository();
        int before = repository.drafts().size();
        var job = new BringBackJob(repository, backup, "Ana");
        var brought = job.run(job::isMissing, Progress.NONE);
        assertEquals(List.of(), brought.told());
        assertTrue(brought.drafts().size() >= 2, brought.toString());
        for (var card : backup.drafts())
            if (brought.drafts().contains(card.held().draft()))
                assertEquals(backup.text(card), repository.read(card.held().draft()));
        assertEquals(before + brought.drafts().size(), repository.drafts().size());
    }

    /// Restored over a store of either kind; what was there is set aside whole.
    @Test
    void openAndProtectedTakeEachOthersPlace() throws IOException {
        var home = folder.resolve("plain");
        try (var desk = new Desk(home)) {
            Stocked.job(desk).run(folder.resolve("plain.zip"), 1, Progress.NONE);
        }
        var plain = Stocked.said(home);
        var source = Source.of(file(), Optional.empty(), typed(PASS), Progress.NONE);
        new RestoreJob(home, typed(PASS)).prepare(source, Progress.NONE);
        assertTrue(new Protection(new Swap(home).next()).isOn(), "asked for before it is in place");
        new Swap(home).settle();
        assertBack(home, PASS);
        Stocked.restore(folder.resolve("plain.zip"), home, Doors.PLAIN);
        assertFalse(new Protection(home).isOn());
        assertEquals(plain, Stocked.said(home));
        try (var list = Files.list(folder)) {
            assertEquals(2, list.filter(f -> f.toString().contains("set-aside")).count());
        }
    }

    @Test
    void aHarmedKeyFileIsSaid() throws IOException {
        var once = without(List.of(Wrapping.KEY));
        try (var backup = Backup.open(once, typed(PASS))) {
            assertEquals(4, backup.drafts().size());
        }
        var twice = without(List.of(Wrapping.KEY, Wrapping.KEY_AGAIN));
        var refused = assertThrows(IOException.class, () -> Backup.open(twice, typed(PASS)));
        assertTrue(refused.getMessage().contains("is harmed"), refused.getMessage());
    }

    /// The backup with other words in these parts.
    private Path without(List<String> parts) throws IOException {
        var harmed = folder.resolve("harmed.zip");
        try (var in = new ZipFile(file().toFile());
                var out = new ZipOutputStream(Files.newOutputStream(harmed))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (parts.contains(entry.getName())) out.write(7);
                else in.getInputStream(entry).transferTo(out);
            }
        }
        return harmed;
    }

    @Test
    void piecesOfAnyLengthComeBackAndCutOrMovedOnesDoNot() throws IOException {
        var wrapping = Wrapping.sealed(made.seal(), made.file());
        var random = new Random(3);
        int piece = SealedPieces.PIECE;
        for (int size : new int[] {0, 1, 100, piece, piece * 2, piece * 2 + 5}) {
            var plain = new byte[size];
            random.nextBytes(plain);
            var out = new ByteArrayOutputStream();
            try (var sealed = wrapping.onto("part", out)) {
                int half = size / 2;
                sealed.write(plain, 0, half);
                for (int i = half; i < Math.min(size, half + 3); i++) sealed.write(plain[i]);
                if (size > half + 3) sealed.write(plain, half + 3, size - half - 3);
            }
            var bytes = out.toByteArray();
            assertArrayEquals(plain, read(wrapping, "part", bytes));
            assertThrows(IOException.class, () -> read(wrapping, "other", bytes));
            var cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
            assertThrows(IOException.class, () -> read(wrapping, "part", cut));
            if (size <= piece) continue;
            int first = 4 + java.nio.ByteBuffer.wrap(bytes).getInt();
            var short1 = java.util.Arrays.copyOf(bytes, first);
            assertThrows(IOException.class, () -> read(wrapping, "part", short1), "one less");
            var rest = java.util.Arrays.copyOfRange(bytes, first, bytes.length);
            assertThrows(IOException.class, () -> read(wrapping, "part", rest), "one less");
        }
    }

    /// What was sealed as it was opens as ever, and what is sealed now is smaller.
    @Test
    void piecesOfBeforeOpenAndThoseOfNowArePacked() throws IOException {
        var wrapping = Wrapping.sealed(made.seal(), made.file());
        var plain = "words ".repeat(400_000).getBytes();
        var old = new ByteArrayOutputStream();
        try (var sealed = new SealedPieces(made.seal(), SealedPieces.Kind.PLAIN, "part", old)) {
            sealed.write(plain);
        }
        assertArrayEquals(plain, read(wrapping, "part", old.toByteArray()));
        var now = new ByteArrayOutputStream();
        try (var sealed = wrapping.onto("part", now)) {
            sealed.write(plain);
        }
        assertArrayEquals(plain, read(wrapping, "part", now.toByteArray()));
        assertTrue(now.size() < old.size() / 20, now.size() + " of " + old.size());
        assertEquals(2, Head.of(file()).format());
    }

    private static byte[] read(Wrapping wrapping, String part, byte[] bytes) throws IOException {
        return wrapping.from(part, new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
