package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.RandomDocuments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class RepositoryTest {
    @TempDir Path home;

    record Place(String draft, int offset) {}

    private static final Kind<Place> SETTING = Kind.of("setting", Place.class);

    @Test
    void aDraftIsThereAgain() throws IOException {
        Id id;
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            id = draft.id();
            for (int i = 1; i <= 5; i++)
                Diary.await(draft.append(Drafts.with(draft.document(), "Change " + i), "Ana"));
        }
        try (var repository = Repository.open(home)) {
            assertEquals(Optional.empty(), repository.recovered());
            var draft = repository.open(id);
            assertEquals("Change 5", Drafts.lastWords(draft.document()));
            assertEquals("Editing", draft.state());
            assertEquals(Optional.empty(), draft.recovered());
        }
    }

    @Test
    void theListSaysWhatTheDraftsAre() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            draft.measured(12, 1, 2);
            Diary.await(draft.mark("For review", "Ana"));
            draft.close();
            var entry = repository.find("y.iot-FLOOD").orElseThrow();
            assertEquals("Y.IoT-flood", entry.name());
            assertEquals("Requirements of flood sensing", entry.title());
            assertEquals("4/20", entry.question());
            assertEquals("For review", entry.standing().state());
            assertEquals(new DraftEntry.Size(7, 12, 1, 2), entry.size());
            assertFalse(entry.standing().changed().isAfter(Instant.now()));
        }
    }

    @Test
    void namesAreUnique() throws IOException {
        try (var repository = Repository.open(home)) {
            for (int i = 0; i < 3; i++) repository.create(Drafts.flood(), "Editing");
            var names = repository.drafts().stream().map(DraftEntry::name).sorted().toList();
            assertEquals(List.of("Y.IoT-flood", "Y.IoT-flood (2)", "Y.IoT-flood (3)"), names);
        }
    }

    @Test
    void aSecondOpeningIsRefusedInWords() throws IOException {
        try (var repository = Repository.open(home)) {
            assertEquals(List.of(), repository.drafts());
            var failure = assertThrows(RepositoryException.class, () -> Repository.open(home));
            assertEquals(RepositoryException.Kind.LOCKED, failure.kind());
            assertTrue(failure.getMessage().startsWith("Another Rubric has these documents open."));
        }
        Repository.open(home).close();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsToldInWords() throws IOException {
        var file = Files.writeString(home.resolve("file"), "not a folder");
        var failure = assertThrows(RepositoryException.class, () -> Repository.open(file));
        assertEquals(RepositoryException.Kind.UNWRITABLE, failure.kind());
    }

    @Test
    void whatNobodyHasIsMissing() throws IOException {
        try (var repository = Repository.open(home)) {
            for (var name : List.of("../drafts", "00000000-0000-4000-8000-000000000000")) {
                var failure =
                        assertThrows(RepositoryException.class, () -> repository.open(Id.of(name)));
                assertEquals(RepositoryException.Kind.MISSING, failure.kind());
            }
        }
    }

    @Test
    void recordsAreThereAgain() throws IOException {
        try (var repository = Repository.open(home)) {
            var records = repository.records();
            Diary.await(records.put(SETTING, "place", new Place("Y.IoT-flood", 7), "Ana"));
            Diary.await(records.put(SETTING, "other", new Place("x".repeat(3000), 7), "Ana"));
            Diary.await(records.put(SETTING, "other", new Place("x".repeat(2999) + "y", 8), "Ana"));
            Diary.await(records.put(SETTING, "gone", new Place("", 0), "Ana"));
            Diary.await(records.remove(SETTING, "gone", "Ana"));
        }
        try (var repository = Repository.open(home)) {
            var all = repository.records().all(SETTING);
            assertEquals(List.of("other", "place"), List.copyOf(all.keySet()));
            assertEquals(new Place("x".repeat(2999) + "y", 8), all.get("other"));
            assertEquals(Optional.empty(), repository.records().find(SETTING, "gone"));
        }
    }

    @Test
    void aLongRecordIsJournaledByWhatChanged() throws IOException {
        try (var repository = Repository.open(home)) {
            var words = "x".repeat(100_000);
            Diary.await(repository.records().put(SETTING, "long", new Place(words, 1), "Ana"));
            var journal = home.resolve("records/journal-000000000000");
            long before = Files.size(journal);
            Diary.await(repository.records().put(SETTING, "long", new Place(words, 2), "Ana"));
            assertTrue(Files.size(journal) - before < 300);
        }
    }

    /// What lies on disk while the program runs is what a kill would leave.
    @Test
    void aKilledProgramLosesNothingAndSaysWhatItRecovered() throws IOException {
        var copy = home.resolve("copy");
        Id id;
        try (var repository = Repository.open(home.resolve("live"))) {
            var draft = repository.create(Drafts.flood(), "Editing");
            id = draft.id();
            assertEquals(1, repository.drafts().size());
            for (int i = 1; i <= 30; i++)
                Diary.await(draft.append(Drafts.with(draft.document(), "Change " + i), "Ana"));
            copy(home.resolve("live"), copy);
        }
        try (var repository = Repository.open(copy)) {
            assertEquals(
                    Optional.of(
                            "The last 30 changes in Y.IoT-flood, saved before Rubric stopped, were"
                                    + " recovered."),
                    repository.recovered());
            var draft = repository.open(id);
            assertEquals("Change 30", Drafts.lastWords(draft.document()));
        }
        try (var repository = Repository.open(copy)) {
            assertEquals(Optional.empty(), repository.recovered());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "garbage", "empty", "short", "flipped"})
    void theDatabaseIsMadeAgainFromTheFiles(String harm) throws IOException {
        var expected = new ArrayList<DraftEntry>();
        try (var repository = Repository.open(home)) {
            for (int i = 0; i < 4; i++) {
                var draft = repository.create(RandomDocuments.of(i, 20), "Editing");
                Diary.await(draft.keepVersion("as posted", "Ana"));
                draft.close();
            }
            Diary.await(repository.records().put(SETTING, "place", new Place("a", 1), "Ana"));
            expected.addAll(repository.drafts());
        }
        harm(home.resolve("store.mv.db"), harm);
        try (var repository = Repository.open(home)) {
            assertEquals(expected, repository.drafts(), repository.recovered().toString());
            for (var entry : expected) {
                var draft = repository.open(entry.draft());
                assertEquals("as posted", draft.versions().getFirst().name());
            }
            assertEquals(1, repository.records().all(SETTING).size());
        }
    }

    @Test
    void aVersionIsKeptForGood() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            Diary.await(draft.append(Drafts.with(draft.document(), "as posted"), "Ana"));
            var posted = draft.document();
            assertEquals(1, Diary.await(draft.keepVersion("TD 12", "Ana")).number());
            Diary.await(draft.append(Drafts.with(draft.document(), "later"), "Ana"));
            assertEquals(2, Diary.await(draft.keepVersion("TD 12 R1", "Ben")).number());
            assertEquals(posted, draft.version(1));
            assertEquals(
                    List.of("TD 12", "TD 12 R1"),
                    draft.versions().stream().map(Version::name).toList());
            var failure = assertThrows(RepositoryException.class, () -> draft.version(3));
            assertEquals(RepositoryException.Kind.MISSING, failure.kind());
        }
    }

    @Test
    void aHarmedPictureDoesNotTakeTheTextWithIt() throws IOException {
        Id id;
        Document whole;
        try (var repository = Repository.open(home)) {
            var draft = repository.create(RandomDocuments.of(2, 10), "Editing");
            id = draft.id();
            whole = draft.document();
        }
        var media = home.resolve("drafts/" + id + "/media");
        Path harmed;
        try (var files = Files.list(media)) {
            harmed = files.sorted().findFirst().orElseThrow();
        }
        Files.writeString(harmed, "rubbish");
        try (var repository = Repository.open(home)) {
            var draft = repository.open(id);
            assertEquals(whole.body(), draft.document().body());
            assertTrue(draft.recovered().orElseThrow().startsWith("A picture of"));
        }
    }

    @Test
    void oneDraftThatCannotBeReadLeavesTheOthers() throws IOException {
        Id id;
        try (var repository = Repository.open(home)) {
            id = repository.create(Drafts.flood(), "Editing").id();
            repository.create(RandomDocuments.of(1, 5), "Editing");
        }
        var folder = home.resolve("drafts/" + id);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                Files.writeString(file, "rubbish");
        }
        Files.delete(home.resolve("store.mv.db"));
        try (var repository = Repository.open(home)) {
            assertTrue(repository.recovered().orElseThrow().contains("A draft cannot be read"));
            assertEquals(1, repository.drafts().size());
            var failure = assertThrows(RepositoryException.class, () -> repository.open(id));
            assertEquals(RepositoryException.Kind.DAMAGED, failure.kind());
        }
    }

    @Test
    void aRemovedDraftCanComeBack() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            assertThrows(IllegalArgumentException.class, () -> repository.remove(draft.id()));
            draft.close();
            repository.remove(draft.id());
            assertEquals(List.of(), repository.drafts());
            repository.restore(draft.id());
            assertEquals(Drafts.flood().body(), repository.read(draft.id()).body());
            assertEquals(1, repository.drafts().size());
        }
    }

    /// JavaFX interrupts the thread of a cancelled task.
    @Test
    void anInterruptedCallerHarmsNothing() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            Thread.currentThread().interrupt();
            draft.append(Drafts.with(draft.document(), "interrupted"), "Ana");
            draft.keepVersion("v", "Ana");
            assertEquals(1, repository.drafts().size());
            draft.close();
            assertTrue(Thread.interrupted());
            assertEquals("interrupted", Drafts.lastWords(repository.open(draft.id()).document()));
            assertEquals(1, repository.drafts().size());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void damagedRecordsBeginAnewAndAreSetAside() throws IOException {
        try (var repository = Repository.open(home)) {
            Diary.await(repository.records().put(SETTING, "place", new Place("a", 1), "Ana"));
            repository.create(Drafts.flood(), "Editing");
        }
        try (var files = Files.list(home.resolve("records"))) {
            for (var file : files.toList()) Files.writeString(file, "rubbish");
        }
        try (var repository = Repository.open(home)) {
            assertTrue(repository.recovered().orElseThrow().contains("begin anew"));
            assertEquals(Map.of(), repository.records().all(SETTING));
            assertEquals(1, repository.drafts().size());
            Diary.await(repository.records().put(SETTING, "place", new Place("b", 2), "Ana"));
        }
        try (var repository = Repository.open(home)) {
            assertEquals(Optional.empty(), repository.recovered());
            assertEquals("b", repository.records().find(SETTING, "place").orElseThrow().draft());
        }
    }

    @Test
    void aRecordOfAnotherFormIsToldByName() throws IOException {
        record Other(List<String> things) {}
        try (var repository = Repository.open(home)) {
            var other = Kind.of("setting", Other.class);
            Diary.await(repository.records().put(other, "x", new Other(List.of("a")), "Ana"));
            var failure =
                    assertThrows(
                            RepositoryException.class,
                            () -> repository.records().find(SETTING, "x"));
            assertEquals(RepositoryException.Kind.DAMAGED, failure.kind());
            assertTrue(failure.getMessage().startsWith("The setting \"x\" cannot be read"));
        }
    }

    @Test
    void twoDraftsAreWrittenSideBySide() throws IOException, InterruptedException {
        try (var repository = Repository.open(home)) {
            var drafts = new ArrayList<Draft>();
            for (int i = 0; i < 2; i++) drafts.add(repository.create(Drafts.flood(), "Editing"));
            var threads =
                    drafts.stream()
                            .map(draft -> Thread.ofPlatform().start(() -> write(draft)))
                            .toList();
            for (var thread : threads) thread.join();
            for (var draft : drafts) {
                draft.close();
                assertEquals("100", Drafts.lastWords(repository.read(draft.id())));
            }
        }
    }

    private static void write(Draft draft) {
        for (int i = 1; i <= 100; i++)
            draft.append(Drafts.with(draft.document(), Integer.toString(i)), "Ana")
                    .toCompletableFuture()
                    .join();
    }

    @Test
    void whatIsOpenCannotBeOpenedTwiceButRead() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            assertThrows(IllegalArgumentException.class, () -> repository.open(draft.id()));
            assertEquals(Optional.of(draft), repository.opened(draft.id()));
            draft.append(Drafts.with(draft.document(), "not yet on disk"), "Ana");
            assertEquals("not yet on disk", Drafts.lastWords(repository.read(draft.id())));
            draft.close();
            assertEquals(Optional.empty(), repository.opened(draft.id()));
        }
    }

    @Test
    void anotherDraftsDocumentIsRefused() throws IOException {
        try (var repository = Repository.open(home)) {
            var draft = repository.create(Drafts.flood(), "Editing");
            var other = RandomDocuments.of(1, 1);
            assertThrows(IllegalArgumentException.class, () -> draft.append(other, "Ana"));
            draft.close();
            var mine = draft.document();
            assertThrows(IllegalArgumentException.class, () -> draft.append(mine, "Ana"));
        }
    }

    private static void harm(Path file, String how) throws IOException {
        switch (how) {
            case "missing" -> Files.delete(file);
            case "empty" -> Files.write(file, new byte[0]);
            case "garbage" -> {
                var bytes = new byte[64 << 10];
                new Random(1).nextBytes(bytes);
                Files.write(file, bytes);
            }
            case "short" -> {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() * 7 / 10);
                }
            }
            default -> {
                var bytes = Files.readAllBytes(file);
                var random = new Random(2);
                for (int i = 0; i < 40; i++) bytes[random.nextInt(bytes.length)] ^= 8;
                Files.write(file, bytes);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }
}
