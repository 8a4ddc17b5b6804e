package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.repository.seal.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MediaFolderTest {
    private static final Media PICTURE = Media.of("image/png", new byte[] {1, 2, 3});

    @TempDir Path home;

    @Test
    void aPictureIsWrittenOnce() throws IOException {
        var folder = new MediaFolder(home.resolve("media"), Seal.NONE);
        folder.put(PICTURE);
        var file = home.resolve("media").resolve(PICTURE.digest());
        var time = Files.getLastModifiedTime(file);
        new MediaFolder(home.resolve("media"), Seal.NONE).put(PICTURE);
        assertEquals(time, Files.getLastModifiedTime(file));
        assertEquals(PICTURE, folder.take("image/png", PICTURE.digest()));
        assertEquals(0, folder.lost());
    }

    @Test
    void aHarmedPictureIsSetAsideAndCanBePutAgain() throws IOException {
        var folder = new MediaFolder(home, Seal.NONE);
        folder.put(PICTURE);
        Files.write(home.resolve(PICTURE.digest()), new byte[] {1, 2, 4});
        var later = new MediaFolder(home, Seal.NONE);
        assertArrayEquals(new byte[0], later.take("image/png", PICTURE.digest()).bytes());
        assertEquals(1, later.lost());
        assertTrue(Files.exists(home.resolve(PICTURE.digest() + ".damaged")));
        later.put(PICTURE);
        assertEquals(PICTURE, later.take("image/png", PICTURE.digest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ABCDEF", "a/b", "C:\\x"})
    void aHostileDigestNamesNoFile(String digest) {
        var folder = new MediaFolder(home, Seal.NONE);
        assertThrows(IOException.class, () -> folder.take("image/png", digest));
    }
}
