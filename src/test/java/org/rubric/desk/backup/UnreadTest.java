package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.interchange.Progress;
import org.rubric.repository.Protection;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.Seal;

/// One thing in the store that cannot be read costs the backup that one thing.
class UnreadTest {
    @TempDir private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private Path file() {
        return folder.resolve("all.zip");
    }

    private static boolean call(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// The disk gives back a mistake in the place of what a file says.
    @Test
    void aFileThatTheDiskDoesNotGiveIsToldAndTheRestIsThere() throws Exception {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            var bad = home().resolve("cover/bad.png");
            Files.writeString(bad, "");
            assumeTrue(
                    call("mount", "--bind", "/proc/1/mem", bad.toString()),
                    "No right to make a file that cannot be read");
            Made made;
            try {
                assertThrows(IOException.class, () -> Files.readAllBytes(bad));
                made = Stocked.job(desk).run(file(), 1, Progress.NONE);
            } finally {
                call("umount", bad.toString());
            }
            assertEquals(1, made.missing().size(), made.missing().toString());
            assertTrue(
                    made.missing()
                            .getFirst()
                            .startsWith(
                                    "The file cover/bad.png could not be read and is not in the"
                                            + " backup:"));
        }
        var said = Stocked.said(home());
        said.remove("file cover/bad.png");
        assertEquals(List.of(), Stocked.restore(file(), folder.resolve("other"), Doors.PLAIN));
        assertEquals(said, Stocked.said(folder.resolve("other")));
    }

    /// A sealed piece of a protected store has another bit than it had.
    @Test
    void aHarmedValueOrFileOfAProtectedStoreIsTold() throws Exception {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
        }
        var seal = new Protection(home()).turnOn("basalt otter teapot Lyon".toCharArray()).seal();
        harm("records/values");
        assertMissing(seal, 1);
        harm("files");
        assertMissing(seal, 2);
    }

    private void harm(String under) throws IOException {
        try (var all = Files.walk(home().resolve("sealed").resolve(under))) {
            var file = all.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
    }

    private void assertMissing(Seal seal, int missing) throws IOException {
        try (var repository = Repository.open(home(), _ -> seal)) {
            var job = new BackupJob(repository, home(), "0a1b2c3d", Wrapping.of(repository));
            var made = job.run(file(), 1, Progress.NONE);
            assertEquals(missing, made.missing().size(), made.missing().toString());
            for (var said : made.missing()) assertTrue(said.contains("not in the backup: "), said);
            var source =
                    Source.of(
                            file(),
                            Optional.empty(),
                            (key, _) -> Wrapping.sealed(seal, key),
                            Progress.NONE);
            assertEquals(List.of(), source.harmed());
            try (var backup = Backup.open(file(), (key, _) -> Wrapping.sealed(seal, key));
                    var inventory = repository.inventory()) {
                int files = backup.contents().orElseThrow().files().size();
                assertEquals(inventory.files((_, _) -> {}).size(), files, "all others are there");
                assertTrue(files >= 2);
            }
        }
    }

    /// What was written of a part before its reading failed is no part, and the archive goes on.
    @Test
    void aPartThatEndsInTheMiddleIsNone() throws IOException {
        try (var out = new ArchiveWriter(file(), Wrapping.OPEN)) {
            out.put("files/a", stream -> stream.write(1));
            assertThrows(
                    Unread.class,
                    () ->
                            out.put(
                                    "files/b",
                                    stream -> Unread.from(new Ending()).transferTo(stream)));
            out.put("files/c", stream -> stream.write(1));
            out.finish();
            assertEquals(
                    List.of("files/a", "files/c"),
                    out.parts().stream().map(Manifest.Part::name).toList());
        }
        try (var zip = new ZipFile(file().toFile())) {
            assertEquals(3, zip.size());
        }
    }

    /// Gives a little and fails.
    private static final class Ending extends InputStream {
        private int given;

        @Override
        public int read() throws IOException {
            if (given++ > 5000) throw new IOException("the disk");
            return 7;
        }
    }
}
