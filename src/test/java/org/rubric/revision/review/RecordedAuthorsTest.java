package org.rubric.revision.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.Revised;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.Sound;

/// The changes of five people in one file, some of them in each other's: whoever is taken first,
/// with all of them taken the text is the accepted one.
class RecordedAuthorsTest {
    private static final int AUTHORS = 5;

    /// Which of the 120 orders are tried: 1 for all of them.
    private static final int EACH = Integer.getInteger("orders", 7);

    private static final int SEEDS = Integer.getInteger("seeds", 8);

    private static final Set<Kind> MOVES = Set.of(Kind.MOVED_HERE, Kind.MOVED_AWAY);

    @TempDir private Path folder;

    private Imported read() throws IOException {
        var file = Revised.everything().write(folder.resolve("Revised.docx"));
        return new WordImporter().read(file, Progress.NONE);
    }

    @Test
    void authorAfterAuthorInAnyOrder() throws IOException {
        var read = read();
        var start = Review.of(read.base(), read.proposals(), Set.of());
        var failed = new ArrayList<String>();
        var orders = orders(List.of(0, 1, 2, 3, 4));
        for (int i = 0; i < orders.size(); i += EACH) {
            var order = orders.get(i);
            var review = start;
            for (int round = 0; round < AUTHORS; round++)
                for (int author : order) review = taken(review, p -> p.proposal() == author);
            check(read, review, "authors " + order, failed);
        }
        assertEquals(List.of(), failed);
    }

    @Test
    void oneAfterTheOtherInAnyOrder() throws IOException {
        var read = read();
        var start = Review.of(read.base(), read.proposals(), Set.of());
        var failed = new ArrayList<String>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            var review = start;
            for (int taken = 0; taken < 200; taken++) {
                var open = review.proposed().stream().filter(Proposed::possible).toList();
                if (open.isEmpty()) break;
                var one = open.get(random.nextInt(open.size()));
                var with = review.with(List.of(one));
                Sound.check(with, " after " + one.change().sentence());
                review = review.over(with, Set.of());
            }
            check(read, review, "seed " + seed, failed);
        }
        assertEquals(List.of(), failed);
    }

    /// What was left is in no redline any more, as little as a move that is told beside it.
    @Test
    void whatWasLeftIsMarkedNoMore() throws IOException {
        var read = read();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            var left = new HashSet<String>();
            var review = Review.of(read.base(), read.proposals(), left);
            while (!review.proposed().isEmpty()) {
                var open = review.proposed();
                left.add(open.get(random.nextInt(open.size())).key());
                review = review.over(read.base(), left);
                for (int i = 0; i < AUTHORS; i++) {
                    int author = i;
                    var here = review.proposed().stream().filter(p -> p.proposal() == author);
                    var told = here.filter(Proposed::possible).map(Proposed::change).toList();
                    var said = "seed " + seed + ", author " + i + ", open " + told;
                    var marks = review.redline(i).alterations();
                    // No redline shows looks.
                    boolean some = told.stream().anyMatch(c -> !(c instanceof Change.Restyled));
                    assertEquals(some, !marks.isEmpty(), said);
                    boolean moves = told.stream().anyMatch(Change.Moved.class::isInstance);
                    for (var line : marks.blocks().values())
                        for (var each : line)
                            assertTrue(moves || !MOVES.contains(each.kind()), said);
                }
            }
        }
    }

    /// What the last author made of a line is all that is asked about, whether each of those before
    /// was taken first or not.
    @Test
    void whatALaterAuthorMadeOfItIsSettled() {
        var old = recommendation(named("p", p("An old line.")), named("q", p("Another line.")));
        var ada = old.update(Id.of("p"), b -> b.withRuns(Inline.plain("A new line.")));
        var ben = ada.update(Id.of("p"), b -> b.withRuns(Inline.plain("A newer line.")));
        var cia = ben.withBody(List.of(ben.body().get(1)));
        var proposals =
                List.of(
                        Proposal.of("Ada", old, ada),
                        Proposal.of("Ben", ada, ben),
                        Proposal.of("Cia", ben, cia));
        for (var now : List.of(cia, old.withBody(cia.body())))
            assertEquals(List.of(), Review.of(now, proposals, Set.of()).proposed());
        var review = Review.of(ben, proposals, Set.of());
        assertEquals(List.of("Cia"), review.proposed().stream().map(Proposed::author).toList());
        // Each is possible once what it rests on is there.
        review = Review.of(old, proposals, Set.of());
        for (var name : List.of("Ada", "Ben", "Cia"))
            review = taken(review, p -> p.author().equals(name));
        assertEquals(cia, review.now());
        // Somebody else's other words are no answer to Ada.
        var mine = old.update(Id.of("p"), b -> b.withRuns(Inline.plain("An odd line.")));
        assertTrue(
                Review.of(mine, proposals, Set.of()).proposed().stream()
                        .anyMatch(p -> p.author().equals("Ada") && !p.possible()));
    }

    private static Review taken(Review review, Predicate<Proposed> wanted) {
        var some = review.proposed().stream().filter(Proposed::possible).filter(wanted).toList();
        return some.isEmpty() ? review : review.over(review.with(some), Set.of());
    }

    private static void check(Imported read, Review review, String how, List<String> failed) {
        var told = new ArrayList<String>();
        for (var change : Comparison.of(read.accepted(), review.now()).changes())
            told.add(change.remark());
        for (var each : review.proposed())
            told.add("open: " + each.author() + ": " + each.change().remark());
        if (!words(read.accepted()).equals(words(review.now()))) told.add("other words");
        if (!told.isEmpty()) failed.add(how + ": " + told);
    }

    private static String words(Document document) {
        var said = new StringBuilder();
        document.forEach(block -> said.append(Inline.text(block.runs())).append('\n'));
        return said.toString();
    }

    private static List<List<Integer>> orders(List<Integer> some) {
        if (some.isEmpty()) return List.of(List.of());
        var orders = new ArrayList<List<Integer>>();
        for (var first : some) {
            var rest = new ArrayList<>(some);
            rest.remove(first);
            for (var order : orders(rest)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(Collections.unmodifiableList(whole));
            }
        }
        return orders;
    }
}
