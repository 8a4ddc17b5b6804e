package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.durability.FaultyFiles;
import org.rubric.durability.FaultyFiles.Deed;
import org.rubric.repository.seal.RecoveryKey;
import org.rubric.repository.seal.Unlocking;

/// Protection is turned on or off while another program has a file of the store open, so that it
/// cannot be removed.
class HeldFilesTest {
    private static final char[] PASS = "three blind mice".toCharArray();
    private static final Unlocking RIGHT = file -> file.unlock(PASS.clone());

    @TempDir Path folder;
    private final FaultyFiles files = new FaultyFiles();
    private Path home;
    private Id draft;

    @BeforeEach
    void work() throws IOException {
        home = files.path(folder.resolve("home"));
        try (var repository = Repository.open(home)) {
            draft = ProtectionTest.work(repository);
        }
    }

    private void hold(String part) {
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.DELETE && file.toString().contains(part))
                        throw new FileSystemException(file.toString(), null, "in use");
                });
    }

    private void letGo() {
        files.rule((_, _) -> {});
    }

    private String opened(Unlocking unlocking) throws IOException {
        try (var repository = Repository.open(home, unlocking)) {
            assertEquals("Secret sluice", Drafts.lastWords(repository.read(draft)));
            return repository.recovered().orElse("");
        }
    }

    @Test
    void theRecoveryKeyIsToldThoughPlainFilesAreStillOpenElsewhere() throws IOException {
        hold("Dyke report");
        var made = new Protection(home).turnOn(PASS.clone());
        assertTrue(new Protection(home).isOn());
        assertTrue(new Protection(home).rests().orElse("").contains("not protected"));
        var key = RecoveryKey.of(made.recovery().toString());
        assertTrue(opened(file -> file.recover(key)).contains("not protected"));
        assertFalse(Files.exists(home.resolve("drafts")), "the others go at once");
        letGo();
        assertFalse(opened(RIGHT).contains("not protected"));
        Remains.assertNothing(folder.resolve("home"));
        assertTrue(new Protection(home).rests().isEmpty());
    }

    @Test
    void theStoreIsPlainThoughASealedFileIsStillOpenElsewhere() throws IOException {
        new Protection(home).turnOn(PASS.clone());
        hold("sealed.gone");
        new Protection(home).turnOff(RIGHT);
        assertFalse(new Protection(home).isOn());
        assertTrue(opened(Unlocking.NOBODY).contains("sealed"));
        letGo();
        assertFalse(opened(Unlocking.NOBODY).contains("sealed"));
        assertFalse(Files.exists(home.resolve("sealed.gone")));
    }

    /// The name stands, and only the folder could not be forced.
    @Test
    void whatHasItsNameIsNotUnmade() throws IOException {
        var sealed = folder.resolve("home/sealed");
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.FORCE && file.endsWith("home") && Files.exists(sealed))
                        throw new IOException("the cable is loose");
                });
        new Protection(home).turnOn(PASS.clone());
        letGo();
        assertEquals("", opened(RIGHT));
        Remains.assertNothing(folder.resolve("home"));
    }

    /// A folder stands for a file that the disk does not give back.
    @Test
    void aCopyOfTheKeyFileThatCannotBeReadOrWrittenKeepsNobodyOut() throws IOException {
        new Protection(home).turnOn(PASS.clone());
        var first = folder.resolve("home/sealed/key-1");
        Files.delete(first);
        Files.createDirectories(first.resolve("inside"));
        opened(RIGHT);
        try (var repository = Repository.open(home, RIGHT)) {
            repository.changePassphrase("four".toCharArray());
        }
        opened(file -> file.unlock("four".toCharArray()));
        Disk.remove(first);
        opened(file -> file.unlock("four".toCharArray()));
        assertArrayEquals(
                Files.readAllBytes(first), Files.readAllBytes(folder.resolve("home/sealed/key-2")));
    }

    @Test
    void withoutACopyOfTheKeyFileNothingIsProtected() throws IOException {
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.WRITE && file.toString().contains("key-"))
                        throw new IOException("No space left on device");
                });
        assertThrows(IOException.class, () -> new Protection(home).turnOn(PASS.clone()));
        letGo();
        opened(Unlocking.NOBODY);
        assertFalse(Files.exists(home.resolve("sealed.new")));
    }
}
