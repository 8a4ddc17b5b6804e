package org.rubric.revision.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Runs;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.revision.Proposal;

/// Proposals of several people over one text: what is open, taking and leaving it.
class ReviewTest {
    private static final String LEVEL =
            "The gateway is required to report the water level every ten minutes to the centre.";

    private static final Document OLD =
            recommendation(
                    clause("a", "Scope", named("p", p(LEVEL)), named("q", p("A second one."))),
                    clause("b", "Power", named("r", p("It has power from the sun."))),
                    table("t", "Values", row("one", "two"), row("three", "four")));

    @Test
    void whatIsOpenStandsInTheOrderOfTheText() {
        var ada = said(said(OLD, "r", "It has power from the wind."), "p", LEVEL + " Always.");
        var ben = new Step.Splice(Id.of("a"), 3, 0, List.of(named("n", p("A third.")))).apply(OLD);
        var review = Review.of(OLD, List.of(by("Ada", ada), by("Ben", ben)), Set.of());
        assertEquals(
                List.of("Ada p", "Ben n", "Ada r"),
                review.proposed().stream().map(ReviewTest::told).toList());
        assertTrue(review.proposed().stream().allMatch(Proposed::possible));
        assertEquals(
                List.of("Clause 1, first paragraph: “Always.” added after “to the centre.”"),
                List.of(review.proposed().getFirst().change().sentence()));
    }

    @Test
    void oneIsTakenAndUndoneAndTheOthersStayOpen() {
        var ada = said(said(OLD, "r", "It has power from the wind."), "p", LEVEL + " Always.");
        var session = Session.of(OLD);
        var review = Review.of(OLD, List.of(by("Ada", ada)), Set.of());
        var first = review.proposed().getFirst();
        assertTrue(session.perform(review.take(List.of(first), "took a change")));
        assertEquals(LEVEL + " Always.", words(session, "p"));
        assertEquals("It has power from the sun.", words(session, "r"));
        var then = review.over(session.snapshot().document(), Set.of());
        assertEquals(List.of("Ada r"), then.proposed().stream().map(ReviewTest::told).toList());
        assertFalse(session.perform(then.take(List.of(first), "again")));
        session.undo();
        assertSame(OLD, session.snapshot().document());
        assertEquals(keys(review), keys(then.over(session.snapshot().document(), Set.of())));
    }

    @Test
    void allOfAnAuthorAreTakenAsOne() {
        var ada =
                new Step.Splice(OLD.id(), 1, 1, List.of())
                        .apply(said(OLD, "p", LEVEL.replace("ten", "five")));
        var session = Session.of(OLD);
        var review = Review.of(OLD, List.of(by("Ada", ada)), Set.of());
        assertEquals(2, review.proposed().size());
        assertTrue(session.perform(review.take(review.proposed(), "took all of Ada")));
        assertEquals(ada, session.snapshot().document());
        assertEquals(List.of(), review.over(ada, Set.of()).proposed());
        session.undo();
        assertSame(OLD, session.snapshot().document());
    }

    @Test
    void whatIsLeftIsShownNoMore() {
        var ada = said(OLD, "p", LEVEL.replace("ten", "five"));
        var review = Review.of(OLD, List.of(by("Ada", ada)), Set.of());
        var key = review.proposed().getFirst().key();
        assertEquals(List.of(), review.over(OLD, Set.of(key)).proposed());
        var edited = said(OLD, "p", LEVEL.replace("water", "river"));
        assertEquals(List.of(), review.over(edited, Set.of(key)).proposed());
        assertEquals(
                List.of(key),
                List.copyOf(keys(Review.of(edited, List.of(by("Ada", ada)), Set.of()))));
    }

    @Test
    void twoAtTheSameWordsAreRivals() {
        var ada = said(OLD, "p", LEVEL.replace("ten", "five"));
        var ben = said(OLD, "p", LEVEL.replace("ten", "twenty"));
        var eve = said(OLD, "p", LEVEL.replace("water", "river"));
        var proposals = List.of(by("Ada", ada), by("Ben", ben), by("Eve", eve));
        var review = Review.of(OLD, proposals, Set.of());
        var one = review.proposed().get(0);
        var two = review.proposed().get(1);
        assertEquals(Set.of(two.key()), one.rivals());
        assertEquals(Set.of(one.key()), two.rivals());
        assertEquals(Set.of(), review.proposed().get(2).rivals());
        var with = review.with(List.of(one));
        var then = review.over(with, Set.of());
        var beside = then.proposed().stream().filter(each -> each.key().equals(two.key())).toList();
        assertFalse(beside.getFirst().possible());
        assertEquals(2, then.proposed().size());
    }

    @Test
    void whoDeletesIsTheRivalOfWhoRewords() {
        var ada = said(OLD, "r", "It has power from the wind.");
        var ben = new Step.Splice(OLD.id(), 1, 1, List.of()).apply(OLD);
        var review = Review.of(OLD, List.of(by("Ada", ada), by("Ben", ben)), Set.of());
        for (var each : review.proposed()) assertEquals(1, each.rivals().size(), each::toString);
    }

    @Test
    void whatRestsOnTextThatIsGoneIsNotPossible() {
        var ada = said(OLD, "r", "It has power from the wind.");
        var now = new Step.Splice(OLD.id(), 1, 1, List.of()).apply(OLD);
        var review = Review.of(now, List.of(by("Ada", ada)), Set.of());
        assertEquals(1, review.proposed().size());
        assertFalse(review.proposed().getFirst().possible());
        assertFalse(Session.of(now).perform(review.take(review.proposed(), "it")));
    }

    @Test
    void theSecondOfTwoAuthorsRestsOnTheFirst() {
        var ada = said(OLD, "p", LEVEL.replace("ten", "five"));
        var ben = said(ada, "p", LEVEL.replace("ten", "five").replace("centre", "town"));
        var proposals = List.of(by("Ada", ada), Proposal.of("Ben", ada, ben));
        var review = Review.of(OLD, proposals, Set.of());
        assertEquals(2, review.proposed().size());
        var last = review.with(List.of(review.proposed().get(1)));
        assertEquals(
                LEVEL.replace("centre", "town"),
                Inline.text(last.find(Id.of("p")).orElseThrow().runs()));
    }

    @Test
    void everyKindCanBeTakenByItself() {
        var table = (Exhibit.Table) OLD.body().get(2);
        var cell = table.rows().get(0).cells().get(0).body().getFirst().id();
        var changed = said(OLD, "p", LEVEL.replace("ten", "five"));
        changed = changed.update(Id.of("r"), b -> styled(b, Marks.Style.BOLD));
        changed = changed.update(cell, b -> b.withRuns(Inline.plain("eins")));
        changed =
                changed.update(
                        Id.of("q"),
                        b ->
                                new Block.Item(
                                        b.id(), b.traits(), 1, Block.Item.Marker.DASH, b.runs()));
        changed =
                changed.withFront(OLD.front().withIdentity(OLD.front().identity().withTitle("T")));
        var body = new ArrayList<>(changed.body());
        body.addFirst(body.remove(1));
        body.add(clause("n", "New", named("np", p("A new clause."))));
        changed = changed.withBody(body);
        var review = Review.of(OLD, List.of(by("Ada", changed)), Set.of());
        var kinds = new HashSet<String>();
        for (var each : review.proposed()) {
            kinds.add(each.change().getClass().getSimpleName());
            var session = Session.of(OLD);
            assertTrue(session.perform(review.take(List.of(each), "it")), each::toString);
            var then = review.over(session.snapshot().document(), Set.of());
            var left = new HashSet<>(keys(review));
            left.remove(each.key());
            assertEquals(left, keys(then), each::toString);
        }
        assertEquals(Set.of("Reworded", "Restyled", "Recast", "Moved", "Inserted"), kinds);
        assertEquals(changed, review.with(review.proposed()));
    }

    @Test
    void aRedlineIsNamedAfterItsAuthor() {
        var ada = said(OLD, "p", LEVEL.replace("ten", "five"));
        var dates = Map.of(Id.of("p"), "2027-01-19T10:00:00Z");
        var proposal = new Proposal("Ada", OLD, ada, dates);
        var review = Review.of(OLD, List.of(proposal), Set.of());
        assertEquals("2027-01-19T10:00:00Z", review.proposed().getFirst().date());
        for (var each : review.redline(0).alterations().of(Id.of("p"))) {
            assertEquals("Ada", each.author());
            assertEquals("2027-01-19T10:00:00Z", each.date());
        }
        assertEquals(2, review.redline(0).alterations().of(Id.of("p")).size());
        var none = review.over(OLD, keys(review)).redline(0);
        assertTrue(none.alterations().isEmpty());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 25));
    }

    /// Whatever two people did: each change can be taken and is then told no more.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenVanishes(long seed) {
        var start = RandomDocuments.of(seed, 25);
        var one = edited(start, seed * 3);
        var other = edited(start, seed * 5);
        var proposals = List.of(Proposal.of("Ada", start, one), Proposal.of("Ben", start, other));
        var review = Review.of(start, proposals, Set.of());
        int stays = 0;
        for (var each : review.proposed()) {
            assertTrue(each.possible(), each::toString);
            var with = review.with(List.of(each));
            var then = review.over(with, Set.of());
            var open = then.proposed().stream().filter(Proposed::possible);
            if (open.anyMatch(p -> p.key().equals(each.key()))) stays++;
            var session = Session.of(start);
            session.perform(review.take(List.of(each), "it"));
            session.undo();
            assertEquals(start, session.snapshot().document());
        }
        int most = review.proposed().size() / 10;
        int many = stays;
        assertTrue(many <= most, () -> many + " of " + review.proposed().size() + " stay");
        var all = review.with(review.proposed());
        var ids = new HashSet<Id>();
        all.forEach(block -> assertTrue(ids.add(block.id()), () -> "Twice: " + block.id()));
    }

    /// After typing anywhere the queue is what it would be if it were made anew.
    @ParameterizedTest
    @MethodSource("seeds")
    void theQueueFollowsTyping(long seed) {
        var start = RandomDocuments.of(seed, 25);
        var proposals =
                List.of(
                        Proposal.of("Ada", start, edited(start, seed * 3)),
                        Proposal.of("Ben", start, edited(start, seed * 5)));
        var review = Review.of(start, proposals, Set.of());
        var lines = new ArrayList<Block>();
        start.forEach(
                block -> {
                    if (block instanceof Block.Paragraph) lines.add(block);
                });
        for (var line : lines) {
            var now = said(start, line.id().value(), "Other words than before.");
            var then = review.over(now, Set.of());
            assertEquals(bare(Review.of(now, proposals, Set.of())), bare(then));
            assertEquals(review.proposed(), then.over(start, Set.of()).proposed());
        }
    }

    /// All but what stands before what moved, whose first words may be the old ones.
    private static List<String> bare(Review review) {
        return review.proposed().stream()
                .map(each -> told(each) + each.key() + each.rivals() + each.possible())
                .toList();
    }

    private static Document edited(Document origin, long seed) {
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var session = Session.of(origin);
        for (int i = 0; i < 8; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        return session.snapshot().document();
    }

    private static Set<String> keys(Review review) {
        var keys = new HashSet<String>();
        for (var each : review.proposed()) keys.add(each.key());
        return keys;
    }

    private static String told(Proposed proposed) {
        return proposed.author() + " " + proposed.change().place().block();
    }

    private static Proposal by(String author, Document after) {
        return Proposal.of(author, OLD, after);
    }

    private static Document said(Document document, String block, String words) {
        return document.update(Id.of(block), b -> b.withRuns(Inline.plain(words)));
    }

    private static Block styled(Block block, Marks.Style style) {
        int end = Inline.length(block.runs());
        return block.withRuns(Runs.restyle(block.runs(), 0, end, marks -> marks.with(style)));
    }

    private static String words(Session session, String block) {
        return Inline.text(session.snapshot().document().find(Id.of(block)).orElseThrow().runs());
    }
}
