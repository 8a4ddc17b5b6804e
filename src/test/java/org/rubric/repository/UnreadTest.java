package org.rubric.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Media;
import org.rubric.repository.seal.Unlocking;

/// What nobody can read when protection is turned on or off is still there afterwards.
class UnreadTest {
    private static final char[] PASS = "three blind mice".toCharArray();
    private static final Unlocking RIGHT = file -> file.unlock(PASS.clone());
    private static final String UNLISTED = "00000000-0000-4000-8000-00000000abcd";

    @TempDir Path home;
    private Path removed;

    @BeforeEach
    void work() throws IOException {
        try (var repository = Repository.open(home)) {
            ProtectionTest.work(repository);
        }
        removed = Disk.folders(home.resolve("removed")).getFirst();
    }

    /// The generation files in a folder, by name.
    private static Map<String, String> bytes(Path folder) throws IOException {
        var all = new TreeMap<String, String>();
        for (var file : Disk.files(folder))
            all.put(file.getFileName().toString(), Files.readString(file));
        return all;
    }

    private String onAndOff() throws IOException {
        new Protection(home).turnOn(PASS.clone());
        String told;
        try (var repository = Repository.open(home, RIGHT)) {
            assertEquals(1, repository.drafts().size());
            told = repository.recovered().orElse("");
        }
        new Protection(home).turnOff(RIGHT);
        return told;
    }

    @Test
    void aRemovedDraftThatCannotBeReadIsKept() throws IOException {
        for (var file : Disk.files(removed))
            if (file.toString().contains("snap-")) Files.writeString(file, "torn");
        var before = bytes(removed);
        onAndOff();
        assertEquals(before, bytes(removed.resolve("damaged-unread")));
    }

    @Test
    void aDraftThatIsInNoListIsKeptAndTold() throws IOException {
        var unlisted = Files.createDirectories(home.resolve("drafts").resolve(UNLISTED));
        Files.writeString(unlisted.resolve("snap-000000000004"), "torn");
        Files.writeString(unlisted.resolve("journal-000000000004"), "t".repeat(200));
        var before = bytes(unlisted);
        var told = onAndOff();
        assertTrue(told.contains("A draft cannot be read"), told);
        assertEquals(before, bytes(unlisted.resolve("damaged-unread")));
    }

    @Test
    void theEndOfAJournalThatCannotBeReadIsKept() throws IOException {
        var journal = home.resolve("removed/x");
        for (var file : Disk.files(removed))
            if (file.getFileName().toString().startsWith("journal-")) journal = file;
        Files.writeString(journal, Files.readString(journal) + "more");
        var whole = Files.readString(journal);
        onAndOff();
        var aside = removed.resolve("damaged-unread").resolve(journal.getFileName());
        assertEquals(whole, Files.readString(aside));
    }

    @Test
    void looseFilesAreKept() throws IOException {
        var loose = home.resolve("drafts/notes.txt");
        Files.writeString(loose, "loose");
        var inside = Files.createDirectories(home.resolve("drafts").resolve(UNLISTED));
        Files.writeString(inside.resolve("stray.txt"), "stray");
        onAndOff();
        assertEquals("loose", Files.readString(loose));
        assertEquals("stray", Files.readString(inside.resolve("stray.txt")));
    }

    @Test
    void aPictureThatCannotBeReadDoesNotKeepTheStoreSealed() throws IOException {
        try (var repository = Repository.open(home)) {
            var picture = Media.of("image/png", "picture".getBytes(UTF_8));
            var made = repository.create(Drafts.flood().withMedia(Map.of("p", picture)), "Draft");
            made.close();
            repository.remove(made.id());
            removed = home.resolve("removed").resolve(made.id().value());
        }
        new Protection(home).turnOn(PASS.clone());
        var media = home.resolve("sealed/removed").resolve(removed.getFileName()).resolve("media");
        var file = Disk.files(media).getFirst();
        Files.write(file, new byte[] {1, 2, 3});
        new Protection(home).turnOff(RIGHT);
        var aside = removed.resolve("media").resolve(file.getFileName() + ".damaged");
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(aside));
    }
}
