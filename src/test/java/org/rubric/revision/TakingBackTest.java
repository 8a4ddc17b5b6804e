package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.editing.Step;

/// A change is taken back alone, or not at all.
class TakingBackTest {
    private static final Document OLD =
            recommendation(
                    clause(
                            "a",
                            "Scope",
                            named("p", p("One thing is said.")),
                            named("q", p("Two."))),
                    clause("b", "Power", named("r", p("It has power."))));

    @Test
    void wordsBecomeWhatTheyWere() {
        var now = OLD.update(Id.of("p"), b -> b.withRuns(Inline.plain("One thing is sung.")));
        assertEquals(OLD, taken(OLD, now));
    }

    @Test
    void whatCameGoes() {
        assertEquals(OLD, taken(OLD, with("a", 2, named("n", p("Words that came.")))));
        assertEquals(
                OLD,
                taken(
                        OLD,
                        new Step.Splice(OLD.id(), 1, 0, List.of(clause("n", "New"))).apply(OLD)));
    }

    @Test
    void whatWentComesBackToItsPlace() {
        assertEquals(OLD, taken(OLD, new Step.Splice(Id.of("a"), 2, 1, List.of()).apply(OLD)));
        assertEquals(OLD, taken(OLD, new Step.Splice(Id.of("a"), 1, 1, List.of()).apply(OLD)));
        assertEquals(OLD, taken(OLD, new Step.Splice(OLD.id(), 1, 1, List.of()).apply(OLD)));
        assertEquals(OLD, taken(OLD, new Step.Splice(OLD.id(), 0, 1, List.of()).apply(OLD)));
    }

    @Test
    void whatOthersReferToStays() {
        var came = new Step.Splice(OLD.id(), 1, 0, List.of(clause("n", "New"))).apply(OLD);
        var now = came.update(Id.of("p"), b -> b.withRuns(p("See ", ref("n"), ".").runs()));
        var inserted =
                Comparison.of(OLD, now).changes().stream()
                        .filter(Change.Inserted.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertFalse(Session.of(now).perform(TakingBack.of(OLD, inserted, "it")));
    }

    @Test
    void anotherDraftHasNothingToTakeBack() {
        var other = recommendation(clause("a", "Scope", named("p", p("Another thing."))));
        for (var change : Comparison.of(other, OLD).changes())
            assertFalse(Session.of(OLD).perform(TakingBack.of(other, change, "it")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 8, 9})
    void whatIsTakenBackIsToldNoMore(long seed) {
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var start = RandomDocuments.of(seed, 40);
        var session = Session.of(start);
        for (int i = 0; i < 25; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        int many = Comparison.of(start, session.snapshot().document()).changes().size();
        for (var change : Comparison.of(start, session.snapshot().document()).changes()) {
            var before = session.snapshot().document();
            if (!session.perform(TakingBack.of(start, change, "it"))) continue;
            int left = Comparison.of(start, session.snapshot().document()).changes().size();
            assertTrue(left <= many, () -> "More is told after taking back " + change.sentence());
            session.undo();
            assertEquals(before, session.snapshot().document());
        }
    }

    private static Document with(String clause, int at, Block block) {
        return new Step.Splice(Id.of(clause), at, 0, List.of(block)).apply(OLD);
    }

    private static Document taken(Document old, Document now) {
        var changes = Comparison.of(old, now).changes();
        assertEquals(1, changes.size(), () -> changes.toString());
        var session = Session.of(now);
        assertTrue(session.perform(TakingBack.of(old, changes.getFirst(), "it")));
        return session.snapshot().document();
    }
}
