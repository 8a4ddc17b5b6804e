package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

class SnapshotFileTest {
    private static final UUID VOLUME = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("snap");
        new SnapshotFile(12, -5, "{\"a\":\n1}".getBytes(UTF_8)).write(VOLUME, file);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var back = SnapshotFile.read(VOLUME, file);
        assertEquals(12, back.sequence());
        assertEquals(-5, back.hash());
        assertArrayEquals("{\"a\":\n1}".getBytes(UTF_8), back.payload());
    }

    @Test
    void aPersonCanReadIt() throws IOException {
        var lines = Files.readAllLines(file);
        assertTrue(lines.getFirst().startsWith("rubric-snapshot 1 " + VOLUME + " 12 "));
        assertEquals("{\"a\":", lines.get(1));
    }

    @Test
    void everyChangedByteAndEveryCutIsRefused() throws IOException {
        var whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 2;
            Files.write(file, changed);
            assertThrows(RepositoryException.class, this::read, "byte " + i);
            Files.write(file, Arrays.copyOf(whole, i));
            assertThrows(RepositoryException.class, this::read, "cut " + i);
        }
    }

    @Test
    void anotherVolumesSnapshotIsRefused() {
        var failure =
                assertThrows(
                        RepositoryException.class,
                        () -> SnapshotFile.read(UUID.randomUUID(), file));
        assertEquals(RepositoryException.Kind.DAMAGED, failure.kind());
    }

    @Test
    void nothingPassingIsLeftAndAnOldPassingFileDoesNotDisturb() throws IOException {
        var passing = folder.resolve("snap.tmp");
        assertFalse(Files.exists(passing));
        Files.writeString(passing, "left by a kill");
        new SnapshotFile(13, 0, new byte[] {1}).write(VOLUME, file);
        assertFalse(Files.exists(passing));
        assertEquals(13, SnapshotFile.read(VOLUME, file).sequence());
    }

    private SnapshotFile read() throws IOException {
        return SnapshotFile.read(VOLUME, file);
    }
}
