package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.durability.FaultyFiles;
import org.rubric.durability.FaultyFiles.Deed;
import org.rubric.repository.Entry.Key;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.database.Database;
import org.rubric.repository.seal.Seal;

/// No database opens and none can be made: the drafts open all the same.
@Timeout(60)
class DeadRegisterTest {
    @TempDir Path folder;
    private final FaultyFiles files = new FaultyFiles();
    private Path home;
    private Id draft;

    @BeforeEach
    void work() throws IOException {
        home = files.path(folder.resolve("home"));
        try (var repository = Repository.open(home);
                var made = repository.create(Drafts.flood(), "Draft")) {
            draft = made.id();
            Diary.await(made.keepVersion("As posted", "Ana"));
        }
    }

    private void kill() throws IOException {
        var database = folder.resolve("home/store.mv.db");
        Files.write(database, new byte[5000]);
        files.rule(
                (deed, file) -> {
                    if (deed == Deed.MOVE && file.equals(database)) throw new IOException("in use");
                });
    }

    @Test
    void draftsAreListedFromTheFilesAndOpened() throws IOException {
        kill();
        try (var repository = Repository.open(home)) {
            var listed = repository.drafts();
            assertEquals(List.of(draft), listed.stream().map(DraftEntry::draft).toList());
            assertEquals("Y.IoT-flood", listed.getFirst().name());
            assertEquals(Drafts.flood().body(), repository.read(draft).body());
            try (var open = repository.open(draft)) {
                Diary.await(open.append(Drafts.with(open.document(), "Later"), "Ana"));
                assertEquals("As posted", open.versions().getFirst().name());
                Diary.await(open.keepVersion("Again", "Ana"));
            }
            repository.create(Drafts.flood(), "Draft").close();
            assertEquals(2, repository.drafts().size());
            assertTrue(repository.recovered().orElse("").contains("no database"));
        }
        files.rule((_, _) -> {});
        try (var repository = Repository.open(home);
                var open = repository.open(draft)) {
            assertEquals(2, repository.drafts().size());
            assertEquals("Later", Drafts.lastWords(open.document()));
            assertEquals(2, open.versions().size());
        }
    }

    @Test
    void aConnectionThatWasLostIsMadeAnewForAQuestion() throws Exception {
        try (var database = Database.open(folder, "")) {
            database.together(() -> database.change("insert into witness values ('v', 5, 0)"));
            assertThrows(
                    IOException.class,
                    () -> database.together(() -> database.change("shutdown immediately")));
            var seen = database.ask("select seen_sequence from witness", row -> row.getLong(1));
            assertEquals(List.of(5L), seen);
        }
    }

    /// As an older version, or a backup, may have them.
    @Test
    void aRecordThatTheDatabaseCannotHoldDoesNotKillIt() throws IOException {
        try (var register = Register.open(folder, Seal.NONE)) {
            var state =
                    Map.of(
                            new Key("k".repeat(101), "n"), "1",
                            new Key("k", "n".repeat(401)), "2",
                            new Key("k", "n\u0000"), "3",
                            new Key("k", "n"), "4");
            register.records(new Moment<>(state, 1, 0));
        }
        try (var repository = Repository.open(home)) {
            var refill = repository.refill();
            for (var name : List.of("n".repeat(401), "n\u0000"))
                assertThrows(
                        IOException.class,
                        () -> refill.records(List.of(new Item("k", name, "\"1\"")), "Ana"));
            var kind = Kind.of("k", String.class);
            var records = repository.records();
            assertThrows(
                    IllegalArgumentException.class, () -> records.put(kind, "n\u0000", "1", "Ana"));
        }
    }
}
