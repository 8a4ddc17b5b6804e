package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.desk.Sample;
import org.rubric.desk.opening.OpeningReport;
import org.rubric.desk.opening.Openings;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.Passage;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.interchange.Imported;
import org.rubric.repository.Kind;
import org.rubric.repository.Repository;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;

/// Returned copies in a real store, over its closing and opening.
class ReviewsTest {
    private static final Id DRAFT = Id.of("d1");
    private static final Document BASE = Sample.draft();

    @TempDir Path home;

    @Test
    void copiesSurviveAndShareTheirText() throws IOException {
        var ada = copy("Ada", "to the person in charge");
        var ben = copy("Ben", "to whoever is there");
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            reviews.add(DRAFT, ada, "Editor").toCompletableFuture().join();
            reviews.add(DRAFT, ben, "Editor").toCompletableFuture().join();
            reviews.add(Id.of("d2"), copy("Eve", "x"), "Editor").toCompletableFuture().join();
            assertEquals(List.of(ada, ben), reviews.of(DRAFT));
        }
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            var back = reviews.of(DRAFT);
            assertEquals(List.of(ada, ben), back);
            assertEquals(1, reviews.of(Id.of("d2")).size());
            var one = back.get(0).proposals();
            var other = back.get(1).proposals();
            assertSame(one.getFirst().before(), other.getFirst().before());
            assertSame(one.get(0).after(), one.get(1).before());
            assertSame(
                    one.getFirst().before().body().getFirst(),
                    one.getFirst().after().body().getFirst());
            assertEquals(
                    keys(Review.of(BASE, ada.proposals(), Set.of())),
                    keys(Review.of(BASE, one, Set.of())));
        }
    }

    @Test
    void whatIsLeftAndPutAwayIsRemembered() throws IOException {
        var ada = copy("Ada", "to the person in charge");
        var keys = Set.copyOf(keys(Review.of(BASE, ada.proposals(), Set.of())));
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            reviews.add(DRAFT, ada, "Editor");
            reviews.leave(DRAFT, ada.id(), keys, "Editor").toCompletableFuture().join();
            assertEquals(keys, reviews.of(DRAFT).getFirst().left());
        }
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            var back = reviews.of(DRAFT).getFirst();
            assertEquals(keys, back.left());
            assertEquals(List.of(), Review.of(BASE, back.proposals(), back.left()).proposed());
            reviews.putAway(DRAFT, ada.id(), "Editor").toCompletableFuture().join();
            assertEquals(List.of(), reviews.of(DRAFT));
        }
        try (var repository = Repository.open(home)) {
            assertEquals(List.of(), Reviews.in(repository.records()).of(DRAFT));
        }
    }

    @Test
    void thereAreNotTooMany() throws IOException {
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            for (int i = 0; i < 40; i++) reviews.add(DRAFT, copy("Ada", "x" + i), "Editor");
            var one = copy("Ada", "more");
            assertThrows(IOException.class, () -> reviews.add(DRAFT, one, "Editor"));
            var again = reviews.of(DRAFT).getFirst();
            reviews.add(DRAFT, again, "Editor");
            assertEquals(40, reviews.of(DRAFT).size());
        }
    }

    @Test
    void oneThatCannotBeReadLeavesTheOthers() throws IOException {
        var raw = Kind.of("returned-copy", String.class);
        var texts = Kind.of("returned-base", BaseText.class);
        var ada = copy("Ada", "to the person in charge");
        try (var repository = Repository.open(home)) {
            var records = repository.records();
            Reviews.in(records).add(DRAFT, ada, "Editor");
            records.put(raw, "d1/bad", "nonsense", "Editor");
            records.put(raw, "d2/worse", "nonsense", "Editor");
            records.put(
                    Kind.of("returned-copy", Kept.class),
                    "d1/lost",
                    Kept.of(
                            new Returned(
                                    Id.of("lost"),
                                    "lost.docx",
                                    ada.when(),
                                    ada.proposals(),
                                    Set.of()),
                            "d1/none"),
                    "Editor");
            var reviews = Reviews.in(records);
            var found = reviews.found(DRAFT);
            assertEquals(3, found.copies().size());
            assertEquals(2, found.troubles().size(), found.troubles()::toString);
            var told = String.join(" ", found.troubles());
            assertTrue(told.contains("lost.docx cannot be read any more"), told);
            assertTrue(found.copies().contains(ada));
            for (var copy : found.copies())
                if (copy.proposals().isEmpty()) reviews.putAway(DRAFT, copy.id(), "Editor");
            assertEquals(new Reviews.Found(List.of(ada), List.of()), reviews.found(DRAFT));
            assertEquals(1, records.names(texts, "").size());
        }
    }

    @Test
    void textsGoWithTheirLastCopyAndAllWithTheDraft() throws IOException {
        var texts = Kind.of("returned-base", BaseText.class);
        try (var repository = Repository.open(home)) {
            var records = repository.records();
            var draft = repository.create(BASE, "Under study");
            var reviews = Reviews.in(records);
            var ada = copy("Ada", "to the person in charge");
            reviews.add(draft.id(), ada, "Editor");
            var over = ada.proposals().getFirst().after();
            var line = ada.proposals().getLast();
            var again =
                    new Returned(
                            ada.id(),
                            ada.file(),
                            ada.when(),
                            List.of(Proposal.of("Ada", over, line.after())),
                            Set.of());
            reviews.add(draft.id(), again, "Editor");
            assertEquals(1, records.names(texts, "").size());
            reviews.add(Id.of("other"), copy("Eve", "x"), "Editor");
            var opened =
                    OpeningReport.of(
                            Path.of("a.docx"), Imported.of(BASE, List.of()), Instant.now());
            new Openings(records).keep(draft.id(), opened, "Editor");
            repository.watch(
                    new Forgetting(records, org.rubric.desk.approval.Approvals.in(records)));
            draft.close();
            repository.remove(draft.id());
            assertEquals(1, records.names(texts, "").size());
            assertEquals(List.of(), Reviews.in(records).of(draft.id()));
            assertEquals(1, Reviews.in(records).of(Id.of("other")).size());
            assertTrue(new Openings(records).of(draft.id()).isEmpty());
        }
    }

    @Test
    void aTextThatWouldNotBeReadBackIsNotKept() throws IOException {
        var name = BaseText.name(BASE);
        assertEquals(BASE, BaseText.text(name, BaseText.bytes(BASE)));
        var other = BaseText.name(BASE.withBody(List.of()));
        assertThrows(IOException.class, () -> BaseText.text(other, BaseText.bytes(BASE)));
        var large = assertThrows(IOException.class, () -> BaseText.name(BASE, 500));
        assertTrue(large.getMessage().contains("too large"), large.getMessage());
    }

    /// As earlier versions kept copies: their text within a record.
    @Test
    void copiesOfAnEarlierVersionOpenAndTheirTextComesToLieBeside() throws IOException {
        var texts = Kind.of("returned-base", BaseText.class);
        var copies = Kind.of("returned-copy", Kept.class);
        var ada = copy("Ada", "to the person in charge");
        var ben = copy("Ben", "to whoever is there");
        var name = "d1/0123456789abcdef0123456789abcdef";
        var packed = Base64.getEncoder().encodeToString(BaseText.bytes(BASE));
        try (var repository = Repository.open(home)) {
            var records = repository.records();
            records.put(texts, name, new BaseText(packed), "Editor");
            for (var copy : List.of(ada, ben))
                records.put(copies, "d1/" + copy.id(), Kept.of(copy, name), "Editor");
        }
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            assertEquals(new Reviews.Found(List.of(ada, ben), List.of()), reviews.found(DRAFT));
            assertEquals(
                    List.of("d1/" + BaseText.name(BASE)), repository.records().names(texts, ""));
            assertEquals(List.of(ada, ben), reviews.of(DRAFT));
        }
        assertEquals(List.of(BaseText.name(BASE)), values());
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            assertEquals(new Reviews.Found(List.of(ada, ben), List.of()), reviews.found(DRAFT));
        }
    }

    @Test
    void draftsShareATextAndTheLastTakesItWithIt() throws IOException {
        var ada = copy("Ada", "to the person in charge");
        var eve = copy("Eve", "x");
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            reviews.add(DRAFT, ada, "Editor");
            Reviews.in(repository.records()).add(Id.of("d2"), eve, "Editor");
            assertEquals(1, values().size());
            reviews.putAway(DRAFT, ada.id(), "Editor");
        }
        assertEquals(1, values().size());
        Files.createFile(home.resolve("records/values/" + "a".repeat(64) + ".tmp"));
        Files.createFile(home.resolve("records/values/notes.txt"));
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            assertEquals(List.of(eve), reviews.of(Id.of("d2")));
            reviews.putAway(Id.of("d2"), eve.id(), "Editor");
        }
        assertEquals(List.of("notes.txt"), values());
    }

    @Test
    void aTextHarmedOnDiskIsSaidAndComesAgainWithTheFile() throws IOException {
        var ada = copy("Ada", "to the person in charge");
        try (var repository = Repository.open(home)) {
            Reviews.in(repository.records()).add(DRAFT, ada, "Editor");
        }
        var file = home.resolve("records/values").resolve(values().getFirst());
        Files.write(file, BaseText.bytes(BASE.withBody(List.of())));
        try (var repository = Repository.open(home)) {
            var reviews = Reviews.in(repository.records());
            assertEquals(1, reviews.found(DRAFT).troubles().size());
            Files.delete(file);
            assertEquals(1, reviews.found(DRAFT).troubles().size());
            reviews.add(DRAFT, ada, "Editor");
            assertEquals(new Reviews.Found(List.of(ada), List.of()), reviews.found(DRAFT));
        }
    }

    private List<String> values() throws IOException {
        try (var files = Files.list(home.resolve("records/values"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stepsLeadFromAnyTextToAnyOther(long seed) {
        var from = RandomDocuments.of(seed, 25);
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var session = Session.of(from);
        for (int i = 0; i < 12; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        var to = session.snapshot().document();
        var text = from;
        for (var step : Passage.steps(from, to)) text = step.apply(text);
        assertEquals(to, text);
        assertEquals(List.of(), Passage.steps(to, to));
        for (var step : Passage.steps(to, from)) text = step.apply(text);
        assertEquals(from, text);
    }

    private static Returned copy(String author, String words) {
        var line = new Block[1];
        BASE.forEach(
                block -> {
                    boolean text = block instanceof Block.Paragraph && block.runs().size() == 1;
                    if (line[0] == null && text) line[0] = block;
                });
        var id = line[0].id();
        var first = BASE.update(id, b -> b.withRuns(Inline.plain(words)));
        var second = first.update(id, b -> b.withRuns(Inline.plain(words + " and more")));
        var proposals =
                List.of(
                        new Proposal(author, BASE, first, Map.of(id, "2027-01-19T10:00:00Z")),
                        Proposal.of(author + " too", first, second));
        assertTrue(first != second);
        return Returned.now(author + ".docx", proposals);
    }

    private static List<String> keys(Review review) {
        return review.proposed().stream().map(Proposed::key).toList();
    }
}
