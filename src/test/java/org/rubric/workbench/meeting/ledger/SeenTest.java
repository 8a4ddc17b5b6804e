package org.rubric.workbench.meeting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.revision.Proposal;
import org.rubric.workbench.meeting.ledger.Query.Hand;
import org.rubric.workbench.meeting.ledger.Query.Scope;

/// What is open, what was rewritten, and what the text shows, for any state of text and ledger.
class SeenTest {
    private static final Id C01 = Id.of("c01");
    private static final Id C02 = Id.of("c02");

    private final Block.Paragraph line = p("report every ten minutes and keep the data");
    private final Block.Paragraph other = p("The battery is required to last for three days.");
    private final Document base =
            recommendation(clause("six", "Reporting", line, other), clause("end", "End", p("x")));
    private final Document five =
            said(base, line.id(), "report every five minutes and keep the data");
    private final Document seven =
            said(base, line.id(), "report every seven minutes and keep the data");
    private final Map<Id, Settled> settled = new HashMap<>();
    private Scope scope = Scope.ONE;
    private Hand hand = Hand.NOTHING;

    private static Document said(Document text, Id block, String words) {
        return text.update(block, b -> b.withRuns(Inline.plain(words)));
    }

    private Voice voice(Id document, String number, String source, Document after) {
        return new Voice(document, number, Proposal.of(source, base, after));
    }

    private final List<Voice> voices =
            List.of(
                    voice(C01, "C01", "Alpha Telecom", five),
                    voice(C02, "C02", "Alpha Telecom", seven));

    private Seen seen(Document now) {
        return Seen.of(
                new Query(voices, Optional.of(base), Optional.of(C01), settled, scope, hand),
                now,
                Optional.empty());
    }

    private void did(Id document, Deed deed, String key) {
        var edit = Settled.edit(deed, key, line.id(), "words");
        settled.put(document, Settled.of(Bearing.NONE.with(edit)));
    }

    private String key() {
        settled.clear();
        return seen(base).open().getFirst().key();
    }

    private List<String> shown(Seen seen) {
        var marked = seen.shown().revised().lines().of(seen.now().find(line.id()).orElseThrow());
        var words = Inline.text(seen.now().find(line.id()).orElseThrow().runs());
        var all = new ArrayList<String>();
        for (var ghost : marked.ghosts())
            all.add(ghost.told().kind() + " " + Inline.text(ghost.words()).strip());
        for (var own : marked.own())
            all.add(own.kind() + " own " + words.substring(own.from(), own.to()));
        return all;
    }

    @Test
    void onlyTheDocumentAtHandIsHeard() {
        var seen = seen(base);
        assertEquals(1, seen.open().size());
        assertEquals("C01 Alpha Telecom", seen.voice(seen.open().getFirst()).author());
        assertEquals(List.of("INSERTED five", "DELETED own ten"), shown(seen));
    }

    /// Two documents of one organization are two voices, each with its own colour and number.
    @Test
    void rivalsStandSideBySideWhenAllAreAskedFor() {
        scope = new Scope(true, false);
        var seen = seen(base);
        assertEquals(2, seen.open().size());
        assertEquals(1, seen.open().getFirst().rivals().size());
        assertEquals(List.of("C01", "C02"), seen.shown().revised().signs());
        assertTrue(shown(seen).containsAll(List.of("INSERTED five", "INSERTED seven")));
    }

    @Test
    void whatIsLeftIsNotOpen() {
        did(C01, Deed.LEFT, key());
        assertEquals(List.of(), seen(base).open());
        assertEquals(List.of(), shown(seen(base)));
    }

    @Test
    void whatIsTakenIsTheDocuments() {
        did(C01, Deed.TAKEN, key());
        var seen = seen(five);
        assertEquals(List.of(), seen.open());
        assertEquals(List.of(), seen.reopened());
        assertEquals(List.of("DELETED ten", "INSERTED own five"), shown(seen));
    }

    @Test
    void whatWasRewrittenIsToldAndItsWordsStayBeside() {
        var key = key();
        did(C01, Deed.TAKEN, key);
        var now = said(five, line.id(), "report every fifteen minutes and keep the data");
        var seen = seen(now);
        assertEquals(1, seen.reopened().size());
        assertTrue(!seen.reopened().getFirst().possible());
        assertTrue(
                seen.rewritten(seen.reopened().getFirst())
                        .endsWith("“ten” became “five”; then “five” became “fifteen”."),
                seen.rewritten(seen.reopened().getFirst()));
        did(C01, Deed.CHANGED, key);
        assertEquals(
                List.of("DELETED ten", "DELETED five", "INSERTED own fifteen"), shown(seen(now)));
    }

    @Test
    void aTakenChangeThatIsGoneAgainCanBeTakenAgain() {
        did(C01, Deed.TAKEN, key());
        var seen = seen(base);
        assertEquals(1, seen.reopened().size());
        assertTrue(seen.reopened().getFirst().possible());
    }

    @Test
    void whatIsWrittenByHandIsTold() {
        var now = said(base, other.id(), "The battery is required to last for four days.");
        hand = new Hand(Optional.of(base), Set.of(other.id()));
        assertEquals(1, seen(now).shown().byHand().size());
        hand = new Hand(Optional.of(now), Set.of(other.id()));
        assertEquals(List.of(), seen(now).shown().byHand());
        hand = new Hand(Optional.of(base), Set.of());
        assertEquals(List.of(), seen(now).shown().byHand());
    }

    @Test
    void theListSinceTheBaseTextNamesEachByItsDocument() {
        did(C01, Deed.TAKEN, key());
        scope = new Scope(false, true);
        var now = said(five, other.id(), "The battery is required to last for four days.");
        var since = seen(now).shown().since();
        assertEquals(
                List.of("C01 Alpha Telecom", Seen.meeting()),
                since.stream().map(entry -> entry.author()).toList());
        assertEquals(2, Walk.of(seen(now)).rows().size());
    }

    @Test
    void withoutABaseTextThereAreNoMarksSince() {
        var query = new Query(voices, Optional.empty(), Optional.empty(), settled, scope, hand);
        var seen = Seen.of(query, five, Optional.empty());
        assertEquals(List.of(), shown(seen));
    }

    @Test
    void theWalkGoesAroundAndStaysWhenARowGoes() {
        scope = new Scope(true, false);
        var walk = Walk.of(seen(base));
        var first = walk.rows().getFirst().key();
        var second = walk.rows().getLast().key();
        assertEquals(second, walk.beside(first, 0, 1).orElseThrow().key());
        assertEquals(first, walk.beside(second, 1, 1).orElseThrow().key());
        assertEquals(second, walk.beside(first, 0, -1).orElseThrow().key());
        assertEquals(first, walk.beside("gone", 0, 1).orElseThrow().key());
        assertEquals(Optional.empty(), new Walk(List.of()).beside("gone", 0, 1));
    }

    /// Forty contributions to the sample are worked out while somebody types.
    @Test
    void manyContributionsAreWorkedOutInTime() {
        var draft = Sample.draft();
        var many = new ArrayList<Voice>();
        var deeds = new HashMap<Id, Settled>();
        for (int i = 0; i < 40; i++) {
            var id = Id.of("many" + i);
            var after = said(draft, Id.of("reporting/p" + (1 + i % 9)), "Other words " + i);
            many.add(new Voice(id, "C" + i, Proposal.of("Org " + i, draft, after)));
            deeds.put(
                    id,
                    Settled.of(
                            Bearing.NONE.with(
                                    Settled.edit(Deed.TAKEN, "k" + i, Id.of("power"), "w"))));
        }
        var query =
                new Query(
                        many,
                        Optional.of(draft),
                        Optional.of(Id.of("many0")),
                        deeds,
                        Scope.ONE,
                        Hand.NOTHING);
        var now = said(draft, Id.of("reporting/p1"), "Other words 0");
        Seen.of(query, now, Optional.empty());
        var began = Instant.now();
        Seen.of(query, now, Optional.empty());
        var took = Duration.between(began, Instant.now());
        assertTrue(took.toMillis() < 4_000, took.toString());
    }
}
