package org.rubric.repository.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;

/// Plain copies of sealed files, and what others do with the folder they lie in.
class LentTest {
    private static final byte[] BYTES = "Dyke report".getBytes(UTF_8);

    @TempDir Path root;
    @TempDir Path elsewhere;
    private Seal seal;
    private Path usual;

    @BeforeEach
    void lend() throws IOException {
        seal = KeyFile.make("pass".toCharArray()).seal();
        try (var files = KeptFiles.in(root, seal)) {
            files.keep("cover", "a.png", BYTES);
            usual = files.lend("cover", "a.png").getParent().getParent();
        }
        assertFalse(Files.exists(usual));
    }

    @AfterEach
    void clear() throws IOException {
        Files.deleteIfExists(usual);
    }

    @Test
    void aLinkThatSomebodyPutThereIsNotFollowed() throws IOException {
        Files.createSymbolicLink(usual, elsewhere);
        lentPrivately();
        assertTrue(Files.isSymbolicLink(usual), "what is not ours is left alone");
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void aFolderOfSomebodyElseIsNotUsed() throws IOException {
        Files.createDirectory(usual);
        assumeTrue(isGiven(usual), "No right to give a folder away");
        lentPrivately();
        assertEquals(0, usual.toFile().list().length);
    }

    private static boolean isGiven(Path folder) {
        try {
            var people = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, people.lookupPrincipalByName("nobody"));
            return true;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private void lentPrivately() throws IOException {
        Path lent;
        try (var files = KeptFiles.in(root, seal)) {
            assertFalse(files.rests());
            lent = files.lend("cover", "a.png");
            assertFalse(lent.startsWith(usual));
            assertEquals("Dyke report", Files.readString(lent));
        }
        assertFalse(Files.exists(lent.getParent().getParent()));
    }
}
