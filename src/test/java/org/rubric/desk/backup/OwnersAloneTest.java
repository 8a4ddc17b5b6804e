package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.OutputException;
import org.rubric.interchange.Progress;

/// Nobody else reads a backup or what comes of one, and no link leads its writing elsewhere.
class OwnersAloneTest {
    @TempDir private Path folder;

    @BeforeEach
    void rights() {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "Rights are those of POSIX");
    }

    private static String rights(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }

    @Test
    void aBackupItsFolderAndWhatIsBroughtBackAreTheOwnersAlone() throws IOException {
        var home = folder.resolve("home");
        var row = folder.resolve("new/row");
        try (var desk = new Desk(home)) {
            Stocked.fill(desk);
            var made =
                    new BackupFolder(row, "0a1b2c3d")
                            .next(Stocked.job(desk), 0, Rotation.USUAL, Progress.NONE);
            assertEquals("rw-------", rights(made.file()));
            assertEquals("rwx------", rights(row));
            assertEquals("rwx------", rights(row.getParent()));
            var all = folder.resolve("deep/down/all.zip");
            Stocked.job(desk).run(all, 1, Progress.NONE);
            assertEquals("rw-------", rights(all));
            assertEquals("rwx------", rights(all.getParent()));
        }
        var source = Source.of(row, Optional.empty(), Doors.PLAIN, Progress.NONE);
        new RestoreJob(folder.resolve("other"), Doors.PLAIN).prepare(source, Progress.NONE);
        try (var all = Files.walk(new Swap(folder.resolve("other")).ready())) {
            for (var each : all.toList())
                assertEquals(
                        Files.isDirectory(each) ? "rwx------" : "rw-------",
                        rights(each),
                        each.toString());
        }
    }

    @Test
    void aLinkInThePlaceOfAHalfWrittenOneIsNotFollowed() throws IOException {
        var precious = Files.writeString(folder.resolve("precious"), "words");
        var all = folder.resolve("all.zip");
        var part = Files.createSymbolicLink(folder.resolve("all.zip.part"), precious);
        try (var desk = new Desk(folder.resolve("home"))) {
            assertThrows(OutputException.class, () -> Stocked.job(desk).run(all, 1, Progress.NONE));
            assertEquals("words", Files.readString(precious));
            assertTrue(Files.isSymbolicLink(part), "it is somebody else's");
            assertFalse(Files.exists(all));
            Files.delete(part);
            Files.writeString(part, "left over");
            Stocked.job(desk).run(all, 1, Progress.NONE);
            assertFalse(Files.exists(part));
        }
    }
}
