package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.repository.Protection;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.Unlocking;

/// A plain copy of a sealed file that another program still holds after a kill.
class LentAwayTest {
    private static final char[] PASS = "three blind mice".toCharArray();
    private static final Unlocking RIGHT = file -> file.unlock(PASS.clone());

    @TempDir Path home;

    @Test
    void itIsToldAndKeepsNobodyOut() throws IOException {
        try (var repository = Repository.open(home)) {
            repository.files().keep("cover", "a.png", new byte[] {1, 2, 3});
        }
        new Protection(home).turnOn(PASS.clone());
        Path lent;
        try (var repository = Repository.open(home, RIGHT)) {
            lent = repository.files().lend("cover", "a.png").getParent();
        }
        // A disk that is mounted there cannot be removed.
        try (var _ = SmallDisk.at(lent, 100)) {
            assertTrue(told().contains("Unprotected copies"));
            try (var repository = Repository.open(home, RIGHT)) {
                assertEquals(3, Files.size(repository.files().lend("cover", "a.png")));
            } catch (IOException e) {
                assertTrue(e.getMessage().startsWith("Removing what was lent"), e.toString());
            }
        }
        assertEquals("", told());
        assertFalse(Files.exists(lent.getParent()));
    }

    private String told() throws IOException {
        try (var repository = Repository.open(home, RIGHT)) {
            return repository.recovered().orElse("");
        }
    }
}
