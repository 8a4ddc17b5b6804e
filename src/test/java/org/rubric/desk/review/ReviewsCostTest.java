package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.word.WordImporter;
import org.rubric.repository.Repository;
import org.rubric.revision.Proposal;

/// What five returned copies of a text of 300 pages cost.
@Tag("corpus")
@ExtendWith(Marksheet.Keeper.class)
class ReviewsCostTest {
    private static final String LONG = "T-REC-H.222.0-201808-P!!MSW-E";

    @TempDir Path home;

    @Test
    void fiveCopiesKeepTheirTextOnce(Marksheet marks) throws IOException {
        var base = new WordImporter().read(Corpus.docx(LONG), Progress.NONE).base();
        var whole = bytes(base);
        long before;
        try (var repository = Repository.open(home)) {
            var draft = repository.create(base, "Under study");
            draft.close();
        }
        before = size(home);
        try (var repository = Repository.open(home)) {
            var draft = repository.drafts().getFirst().draft();
            var reviews = Reviews.in(repository.records());
            for (int i = 0; i < 5; i++) {
                var again = BundleFormat.read(new ByteArrayInputStream(whole));
                var copy = Returned.now(i + ".docx", List.of(changed(again, i)));
                long start = System.nanoTime();
                reviews.add(draft, copy, "Editor").toCompletableFuture().join();
                tell("copy %d kept in %d ms", i + 1, since(start));
            }
        }
        long after = size(home);
        tell(
                "text %d KB; store %d KB, with five copies %d KB",
                whole.length >> 10, before >> 10, after >> 10);
        try (var repository = Repository.open(home)) {
            var draft = repository.drafts().getFirst().draft();
            var reviews = Reviews.in(repository.records());
            long start = System.nanoTime();
            assertEquals(5, reviews.of(draft).size());
            tell("five copies read in %d ms", since(start));
            for (var copy : reviews.of(draft)) reviews.putAway(draft, copy.id(), "Editor");
        }
        long without = size(home);
        tell("store without them %d KB", without >> 10);
        long most = whole.length / 4;
        marks.cost("Five copies kept", LONG, (after - before) >> 10, most >> 10, "KB");
        marks.cost("Five copies put away", LONG, (without - before) >> 10, 100, "KB");
        assertTrue(after - before < most, "Five copies cost " + (after - before));
        assertTrue(without - before < 100_000, "They left behind " + (without - before));
    }

    private static Proposal changed(Document base, int number) {
        var lines = new ArrayList<Block>();
        base.forEach(
                block -> {
                    if (block instanceof Block.Paragraph && block.runs().size() == 1)
                        lines.add(block);
                });
        var after =
                base.update(
                        lines.get(10 + number).id(),
                        block -> block.withRuns(Inline.plain("Changed by the member " + number)));
        return Proposal.of("Member " + number, base, after);
    }

    private static byte[] bytes(Document text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BundleFormat.write(text, bytes);
        return bytes.toByteArray();
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (var file : files(folder)) size += Files.size(file);
        return size;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void tell(String words, Object... values) {
        System.out.println(words.formatted(values));
    }
}
