package org.rubric.repository.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;

/// What lies in the folder of the documents is its owner's alone.
class PrivatelyTest {
    @TempDir Path folder;

    @BeforeEach
    void posix() {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "no rights of POSIX here");
    }

    @Test
    void everythingTheProgramMakesIsPrivate() throws IOException {
        var home = folder.resolve("home");
        try (var desk = new Desk(home)) {
            desk.readTerms();
            desk.search("flood", java.util.Set.of(), 5);
            assertEquals(List.of(), open(home));
        }
        assertEquals(List.of(), open(home));
    }

    @Test
    void aFolderThatOthersCouldReadIsTightened() throws IOException {
        var home = folder.resolve("home");
        new Desk(home).close();
        Files.createDirectories(home.resolve("drafts/deep"));
        Files.writeString(home.resolve("drafts/deep/file"), "words");
        for (var file : List.of(home, home.resolve("drafts"), home.resolve("drafts/deep/file")))
            Files.setPosixFilePermissions(
                    file,
                    PosixFilePermissions.fromString(
                            Files.isDirectory(file) ? "rwxrwxr-x" : "rw-r--r--"));
        assertTrue(open(home).size() >= 3);
        try (var desk = new Desk(home)) {
            desk.repository();
        }
        assertEquals(List.of(), open(home));
    }

    /// What others may read or write.
    private static List<String> open(Path home) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                var wanted = Files.isDirectory(file) ? "rwx------" : "rw-------";
                if (!rights.equals(wanted)) found.add(rights + " " + home.relativize(file));
            }
        }
        return found;
    }
}
