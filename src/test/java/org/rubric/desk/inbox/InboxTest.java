package org.rubric.desk.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Errands reach the window that is there, once, and nothing else does.
@Timeout(60)
class InboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path home;
    private final BlockingQueue<Errand> told = new LinkedBlockingQueue<>();

    private Errand heard() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void anErrandIsTakenOnceWithAllItsFiles() throws IOException, InterruptedException {
        var files = List.of(home.resolve("a b.docx"), home.resolve("Ω%20.rubric"));
        var inbox = Inbox.of(home);
        try (var _ = inbox.watch(told::add)) {
            assertTrue(inbox.send(new Errand(files), LONG));
            assertEquals(new Errand(files), heard());
            assertTrue(inbox.send(new Errand(List.of()), LONG));
            assertEquals(new Errand(List.of()), heard());
        }
        assertTrue(told.isEmpty());
        assertEquals(0, left(inbox));
    }

    @Test
    void nobodyThereLeavesNothingBehind() throws IOException, InterruptedException {
        var inbox = Inbox.of(home);
        assertFalse(inbox.send(new Errand(List.of()), Duration.ofMillis(200)));
        assertEquals(0, left(inbox));
    }

    @Test
    void aWindowThatIsStillStartingTakesWhatCameBefore() throws Exception {
        var inbox = Inbox.of(home);
        var sender =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        inbox.send(new Errand(List.of()), LONG);
                                    } catch (IOException | InterruptedException e) {
                                        throw new IllegalStateException(e);
                                    }
                                });
        while (!Files.isDirectory(inbox.folder()) || left(inbox) == 0) Thread.sleep(10);
        try (var _ = inbox.watch(told::add)) {
            assertEquals(new Errand(List.of()), heard());
        }
        sender.join();
    }

    /// All of a large selection open, in portions that are taken whole.
    @Test
    void manyFilesComeInPortions() throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 230; i++) files.add(home.resolve("a " + i + ".docx"));
        var deep = home.resolve(("\u03a9".repeat(60) + "/").repeat(5));
        for (int i = 0; i < 90; i++) files.add(deep.resolve(i + ".rubric"));
        var inbox = Inbox.of(home);
        try (var _ = inbox.watch(told::add)) {
            assertTrue(inbox.send(new Errand(files), LONG));
            var came = new ArrayList<Path>();
            while (came.size() < files.size()) came.addAll(heard().files());
            assertEquals(files, came);
        }
        assertTrue(told.isEmpty());
    }

    /// A clock that was set forward is no reason to throw away what somebody waits for.
    @Test
    void onlyWhatLayThereAtTheStartGrowsOld() throws Exception {
        var inbox = Inbox.of(home);
        inbox.make();
        var file = home.resolve("a.docx");
        try (var _ = inbox.watch(told::add)) {
            Thread.sleep(800);
            var passing = Files.writeString(home.resolve("passing"), file.toUri() + "\n");
            Files.setLastModifiedTime(passing, FileTime.from(Instant.now().minusSeconds(600)));
            Files.move(passing, inbox.folder().resolve("late.open"));
            assertEquals(List.of(file), heard().files());
        }
    }

    @Test
    void whatIsNoErrandNamesNoFiles() {
        var hostile =
                "http://x/a.docx\nfile:///etc/passwd\nfile:///a.sh\n\0\nfile:a.docx\n%%\n-x.docx\n";
        assertEquals(List.of(), Errand.of(hostile).files());
        assertEquals(100, Errand.of("file:///a.docx\n".repeat(500)).files().size());
    }

    @Test
    void oldAndOversizedOnesAndLinksOpenNothing() throws Exception {
        var inbox = Inbox.of(home);
        inbox.make();
        var address = home.resolve("a.docx").toUri() + "\n";
        var old = Files.writeString(inbox.folder().resolve("old.open"), address);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(600)));
        Files.writeString(inbox.folder().resolve("huge.open"), address.repeat(20_000));
        var outside = Files.writeString(home.resolve("outside"), address);
        Files.createSymbolicLink(inbox.folder().resolve("link.open"), outside);
        try (var _ = inbox.watch(told::add)) {
            assertEquals(List.of(), heard().files());
            assertEquals(List.of(), heard().files());
            while (left(inbox) > 0) Thread.sleep(10);
        }
        assertTrue(told.isEmpty());
        assertTrue(Files.exists(outside));
    }

    @Test
    void theFolderIsItsOwnersAlone() throws IOException {
        if (!home.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        var inbox = Inbox.of(home);
        inbox.make();
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(inbox.folder())));
    }

    private static int left(Inbox inbox) throws IOException {
        try (var files = Files.list(inbox.folder())) {
            return (int) files.count();
        }
    }
}
