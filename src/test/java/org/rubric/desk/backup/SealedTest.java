package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Wrapping.KeyFile;
import org.rubric.interchange.Progress;
import org.rubric.repository.seal.Seal;

/// Backups of a store that is sealed, tried with a seal that is only a toy.
class SealedTest {
    private static final KeyFile KEY = new KeyFile("key.json", new byte[] {42});

    @TempDir private Path folder;

    /// Turns every bit with a key and puts a sum in front.
    private record Toy(int key) implements Seal {
        @Override
        public byte[] sealed(byte[] plain) {
            var sealed = new byte[plain.length + 1];
            for (int i = 0; i < plain.length; i++) {
                sealed[i + 1] = (byte) (plain[i] ^ key);
                sealed[0] += plain[i];
            }
            return sealed;
        }

        @Override
        public byte[] opened(byte[] sealed) throws IOException {
            var plain = new byte[sealed.length - 1];
            byte sum = 0;
            for (int i = 0; i < plain.length; i++) sum += plain[i] = (byte) (sealed[i + 1] ^ key);
            if (sum != sealed[0]) throw new IOException("The passphrase is another.");
            return plain;
        }
    }

    private static Doors toy(int key) {
        return new Doors() {
            @Override
            public Wrapping wrapping(KeyFile file) {
                return Wrapping.sealed(new Toy(file.bytes()[0] ^ key), file);
            }
        };
    }

    @Test
    void nothingOfASealedBackupCanBeReadAndEverythingComesBack() throws IOException {
        var home = folder.resolve("home");
        var file = folder.resolve("all.zip");
        var wrapping = Wrapping.sealed(new Toy(42), KEY);
        try (var desk = new Desk(home)) {
            Stocked.fill(desk);
            Files.write(home.resolve("key.json"), KEY.bytes());
            new BackupJob(desk.repository(), home, "0a1b2c3d", wrapping)
                    .run(file, 1, Progress.NONE);
        }
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                var text = entry.getName() + new String(bytes, StandardCharsets.ISO_8859_1);
                for (var word : new String[] {"gateway", "TD1", "Ana", "picture 1", "Y.IoT"})
                    assertFalse(text.contains(word), entry.getName() + " tells " + word);
            }
        }
        assertTrue(Head.of(file).isSealed());
        var said = assertThrows(IOException.class, () -> Backup.open(file, Doors.PLAIN));
        assertTrue(said.getMessage().contains("passphrase"));
        var other = folder.resolve("other");
        Stocked.restore(file, other, toy(0));
        assertEquals(Stocked.said(home), Stocked.said(other));
        assertArrayEquals(KEY.bytes(), Files.readAllBytes(other.resolve("key.json")));
    }

    @Test
    void anotherPassphraseBringsNothingBack() throws IOException {
        var home = folder.resolve("home");
        var file = folder.resolve("all.zip");
        try (var desk = new Desk(home)) {
            var wrapping = Wrapping.sealed(new Toy(42), KEY);
            new BackupJob(desk.repository(), home, "0a1b2c3d", wrapping)
                    .run(file, 1, Progress.NONE);
        }
        try (var backup = Backup.open(file, toy(1))) {
            assertTrue(backup.manifest().isEmpty());
            assertTrue(backup.drafts().isEmpty());
        }
    }

    @Test
    void piecesOfAnyLengthComeBackAndCutOnesDoNot() throws IOException {
        var wrapping = Wrapping.sealed(new Toy(7), KEY);
        var random = new Random(3);
        for (int size : new int[] {0, 1, 100, SealedPieces.PIECE, SealedPieces.PIECE * 2 + 5}) {
            var plain = new byte[size];
            random.nextBytes(plain);
            var out = new ByteArrayOutputStream();
            try (var sealed = wrapping.onto(out)) {
                int half = size / 2;
                sealed.write(plain, 0, half);
                for (int i = half; i < Math.min(size, half + 3); i++) sealed.write(plain[i]);
                if (size > half + 3) sealed.write(plain, half + 3, size - half - 3);
            }
            var in = wrapping.from(new ByteArrayInputStream(out.toByteArray()));
            assertArrayEquals(plain, in.readAllBytes());
            var cut = new ByteArrayInputStream(out.toByteArray(), 0, out.size() - 1);
            assertThrows(IOException.class, () -> wrapping.from(cut).readAllBytes());
        }
    }
}
