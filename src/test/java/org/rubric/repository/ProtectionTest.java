package org.rubric.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.document.Media;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.RecoveryKey;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;

/// A store becomes protected and plain again, and nothing of it is found on disk in between.
class ProtectionTest {
    private static final Kind<String> NOTE = Kind.of("note", String.class);
    private static final String VALUE = "ab".repeat(32);
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452" + "00112233".repeat(8));
    private static final char[] PASS = "three blind mice".toCharArray();

    @TempDir Path home;
    private Id draft;

    static Unlocking by(String passphrase) {
        return file -> file.unlock(passphrase.toCharArray());
    }

    private static Unlocking right() {
        return by(new String(PASS));
    }

    /// A day's work: typing, a version, a picture, records, a large value, files, a removed draft.
    @BeforeEach
    void work() throws IOException {
        try (var repository = Repository.open(home)) {
            draft = work(repository);
        }
    }

    static Id work(Repository repository) throws IOException {
        var flood = Drafts.flood().withMedia(Map.of("g.png", Media.of("image/png", PNG)));
        Id id;
        try (var open = repository.create(flood, "Draft")) {
            id = open.id();
            Diary.await(open.append(Drafts.with(open.document(), "Confidential weir"), "Zelda"));
            Diary.await(open.keepVersion("Before Geneva", "Zelda"));
            Diary.await(open.append(Drafts.with(open.document(), "Secret sluice"), "Zelda"));
        }
        var gone = repository.create(Drafts.with(flood, "Vanished levee"), "Draft");
        gone.close();
        repository.remove(gone.id());
        Diary.await(repository.records().put(NOTE, "Hidden name", "Quiet culvert", "Zelda"));
        repository.records().values().keep(VALUE, () -> "Large lagoon".getBytes(UTF_8), () -> {});
        repository.files().keep("meetings/sg20/td7", "Dyke report.docx", "PKfile".getBytes(UTF_8));
        repository.files().keep("cover", "Cover art.png", PNG);
        return id;
    }

    private void check(Repository repository) throws IOException {
        assertEquals(List.of(draft), repository.drafts().stream().map(DraftEntry::draft).toList());
        var document = repository.read(draft);
        assertEquals("Secret sluice", Drafts.lastWords(document));
        assertArrayEquals(PNG, document.media().get("g.png").bytes());
        try (var open = repository.open(draft)) {
            assertEquals(1, open.versions().size());
            assertEquals("Before Geneva", open.versions().getFirst().name());
            assertEquals("Confidential weir", Drafts.lastWords(open.version(1)));
        }
        assertEquals("Quiet culvert", repository.records().find(NOTE, "Hidden name").orElse(""));
        assertEquals("Large lagoon", new String(repository.records().values().find(VALUE), UTF_8));
        var files = repository.files();
        assertEquals(List.of("Dyke report.docx"), files.names("meetings/sg20/td7"));
        var lent = files.lend("meetings/sg20/td7", "Dyke report.docx");
        assertEquals("PKfile", Files.readString(lent));
        assertEquals(List.of("Cover art.png"), files.names("cover"));
    }

    private void checkOpens(Unlocking unlocking) throws IOException {
        try (var repository = Repository.open(home, unlocking)) {
            check(repository);
        }
    }

    @Test
    void aStoreIsProtectedAndPlainAgain() throws IOException {
        checkOpens(Unlocking.NOBODY);
        assertTrue(Remains.of(home, Remains.WORDS).size() > Remains.WORDS.size());
        var made = new Protection(home).turnOn(PASS);
        assertTrue(new Protection(home).isOn());
        Remains.assertNothing(home);
        checkOpens(right());
        checkOpens(right());
        Remains.assertNothing(home);
        var key = RecoveryKey.of(made.recovery().toString());
        checkOpens(file -> file.recover(key));
        new Protection(home).turnOff(right());
        assertFalse(Files.exists(home.resolve("sealed")));
        checkOpens(Unlocking.NOBODY);
        try (var repository = Repository.open(home)) {
            repository.restore(removed());
        }
    }

    private Id removed() throws IOException {
        return Id.of(Disk.folders(home.resolve("removed")).getFirst().getFileName().toString());
    }

    @Test
    void aProtectedStoreStaysClosedInOneSentence() throws IOException {
        new Protection(home).turnOn(PASS);
        for (var unlocking : List.of(Unlocking.NOBODY, by("three blind Mice"))) {
            var e = assertThrows(SealException.class, () -> Repository.open(home, unlocking));
            assertEquals(1, e.getMessage().lines().count());
        }
        checkOpens(right());
    }

    @Test
    void anotherPassphraseWritesNothingElseAnew() throws IOException {
        new Protection(home).turnOn(PASS);
        try (var repository = Repository.open(home, right())) {
            repository.changePassphrase("four".toCharArray());
        }
        var e = assertThrows(SealException.class, () -> Repository.open(home, right()));
        assertTrue(e.getMessage().contains("it was changed on"), e.getMessage());
        checkOpens(by("four"));
    }

    @Test
    void oneCopyOfTheKeyFileIsEnoughAndTheOtherIsMadeAgain() throws IOException {
        new Protection(home).turnOn(PASS);
        var first = home.resolve("sealed/key-1");
        var second = home.resolve("sealed/key-2");
        var bytes = Files.readAllBytes(first);
        Files.delete(first);
        checkOpens(right());
        assertArrayEquals(bytes, Files.readAllBytes(first));
        Files.write(second, new byte[] {1, 2, 3});
        checkOpens(right());
        assertArrayEquals(bytes, Files.readAllBytes(second));
        Files.write(first, new byte[] {1});
        Files.write(second, new byte[] {1});
        var e = assertThrows(SealException.class, () -> Repository.open(home, right()));
        assertEquals(SealException.Kind.DAMAGED, e.kind());
        Files.write(first, bytes);
        checkOpens(right());
    }

    @Test
    void theDatabaseOfAProtectedStoreCanBeLostToo() throws IOException {
        new Protection(home).turnOn(PASS);
        checkOpens(right());
        Files.write(home.resolve("sealed/store.mv.db"), new byte[5000]);
        checkOpens(right());
        Files.delete(home.resolve("sealed/store.mv.db"));
        checkOpens(right());
    }

    @Test
    void whatABackupNeedsIsAtHand() throws IOException {
        new Protection(home).turnOn(PASS);
        try (var repository = Repository.open(home, right())) {
            var bytes = repository.keyFile().orElseThrow().bytes();
            var sealed = repository.seal().sealed(PNG);
            assertArrayEquals(PNG, KeyFile.read(bytes).unlock(PASS).opened(sealed));
        }
    }
}
