package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Head;

/// Protecting from a script: passphrases come from files, wrong ones end with code 5 and one line.
class ProtectVerbTest {
    @TempDir private Path folder;
    private Path first;
    private Path second;
    private String out;
    private String err;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(folder.resolve("first"), "tides of the Thames\n");
        second = Files.writeString(folder.resolve("second"), "locks on the Lech\r\nmore");
    }

    private int run(String... words) throws IOException {
        var all = new ArrayList<>(List.of(words));
        var said = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        try (var desk = new Desk(folder.resolve("home"), Passphrases.of(all, null))) {
            return new CommandLineFace(
                            desk,
                            new PrintStream(said, true, StandardCharsets.UTF_8),
                            new PrintStream(told, true, StandardCharsets.UTF_8))
                    .run(all);
        } finally {
            out = said.toString(StandardCharsets.UTF_8);
            err = told.toString(StandardCharsets.UTF_8);
        }
    }

    private void refused(String why, String... words) throws IOException {
        assertEquals(Exit.STORE, run(words), err);
        assertTrue(err.contains(why), err);
        assertEquals(1, err.lines().count(), err);
        assertEquals("", out);
    }

    private String with(Path file) {
        return "--passphrase-file=" + file;
    }

    @Test
    void aDayWithAProtectedStore() throws IOException {
        assertEquals(0, run("list", "drafts"), err);
        refused("not protected", "protect", "--off", with(first));
        assertEquals(0, run("protect", "--passphrase-file", first.toString()), err);
        var key = out.strip();
        assertTrue(key.matches("(\\w{4}-){6}\\w{4}"), key);
        assertFalse(err.contains("Thames"), "no passphrase on the screen");
        refused("protected already", "protect", with(first));
        refused("--passphrase-file", "list", "drafts");
        refused("does not open", "list", "drafts", with(second));
        refused("cannot be read", "list", "drafts", with(folder.resolve("none")));
        assertEquals(0, run("--passphrase-file", first.toString(), "list", "drafts"), err);
        assertTrue(out.contains("Y.IoT-flood"), out);
        assertEquals(0, run("search", "flood", with(first)), err);
        assertTrue(out.contains("flood"), out);
        change(key);
    }

    private void change(String key) throws IOException {
        var fresh = "--new-passphrase-file=" + second;
        refused("does not open", "protect", "--change", with(second), fresh);
        assertEquals(0, run("protect", "--change", with(first), fresh), err);
        refused("it was changed on", "list", "drafts", with(first));
        assertEquals(0, run("list", "drafts", with(second)), err);
        var mistyped = folder.resolve("mistyped");
        Files.writeString(mistyped, key.substring(1));
        refused("28 signs", "protect", "--forgotten", "--recovery-file=" + mistyped, fresh);
        Files.writeString(mistyped, key);
        var back = "--new-passphrase-file=" + first;
        assertEquals(0, run("protect", "--forgotten", "--recovery-file=" + mistyped, back), err);
        assertEquals(Exit.USAGE, run("protect", "--off", "--change"));
        refused("does not open", "protect", "--off", with(second));
        assertEquals(0, run("protect", "--off", with(first)), err);
        assertEquals(0, run("list", "drafts"), err);
        assertTrue(out.contains("Y.IoT-flood"), out);
    }

    @Test
    void aDamagedKeyFileIsOneSentence() throws IOException {
        assertEquals(0, run("protect", with(first)), err);
        for (var name : List.of("key-1", "key-2"))
            Files.writeString(folder.resolve("home/sealed").resolve(name), "rubbish");
        refused("put back the file key-1", "list", "drafts", with(first));
    }

    @Test
    void theFileIsNamedByAnOptionOrTheEnvironment() {
        assertEquals(Optional.empty(), Passphrases.of(List.of("list"), " ").file());
        assertEquals(Optional.of(first), Passphrases.of(List.of("list"), first.toString()).file());
        var both = Passphrases.of(List.of("list", with(second)), first.toString());
        assertEquals(Optional.of(second), both.file());
    }

    /// A backup is sealed, comes back with its passphrase, and says in one sentence why not.
    @Test
    void backupsAreSealedAndComeBackWithThePassphrase() throws IOException {
        assertEquals(0, run("protect", with(first)), err);
        var key = out.strip();
        var file = folder.resolve("all.zip").toString();
        assertEquals(0, run("backup", file, with(first)), err);
        assertTrue(Head.of(Path.of(file)).isSealed());
        refused("does not open", "restore", file, with(second));
        refused("--passphrase-file", "restore", file);
        assertEquals(0, run("restore", file, "--list", with(first)), err);
        assertTrue(out.contains("Y.IoT-flood"), out);
        var fresh = "--new-passphrase-file=" + second;
        assertEquals(0, run("protect", "--change", with(first), fresh), err);
        assertEquals(0, run("restore", file, "--missing", with(second)), err);
        assertEquals(0, run("restore", file, with(second)), err);
        assertTrue(out.contains("Those that were here before are in"), out);
        refused("does not open", "list", "drafts", with(first));
        assertEquals(0, run("list", "drafts", with(second)), err);
        var recovery = Files.writeString(folder.resolve("recovery"), key);
        assertEquals(0, run("restore", file, with(recovery)), err);
        assertEquals(0, run("list", "drafts", with(second)), err);
        var open = folder.resolve("open.zip").toString();
        assertEquals(0, run("backup", open, "--open", with(second)), err);
        assertEquals(0, run("restore", open), err);
        assertEquals(0, run("list", "drafts"), err);
    }
}
