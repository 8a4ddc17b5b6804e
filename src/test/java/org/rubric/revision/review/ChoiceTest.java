package org.rubric.revision.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.revision.Proposal;
import org.rubric.revision.Sound;

/// Some of what a member did, without the rest: the text holds together.
class ChoiceTest {
    private static final Block P =
            named("p", p("The gateway is required to report the level of the water."));
    private static final Block Q =
            named("q", p("A second one about the power of the sun and the wind."));
    private static final Block Z = named("z", p("Some values are here."));
    private static final Exhibit.Row ROW = row("one", "two");
    private static final Document OLD =
            recommendation(clause("a", "Scope", P, Q), clause("b", "Values", Z, held(ROW)));

    @Test
    void aParagraphPutIntoANewRow() {
        var theirs =
                body(
                        clause("a", "Scope", P),
                        clause("b", "Values", Z, held(ROW, around(Q, p("three")))));
        assertEquals(1, review(OLD, theirs, Set.of()).proposed().size());
        eachAlone(OLD, theirs);
        eachAlone(theirs, OLD);
    }

    @Test
    void aParagraphPutIntoARowThatIsNewAndOneThatWent() {
        var was = row("old words of it", "and others");
        var old =
                body(clause("a", "Scope", P), clause("b", "Values", held(ROW, around(Q, p("3")))));
        var now =
                body(
                        clause("a", "Scope", P, Q),
                        clause("b", "Values", held(ROW, was), table("u", "More", around(Z, Z2))));
        eachAlone(old, now);
        eachAlone(now, old);
    }

    private static final Block Z2 = named("z2", p("Other values stand over there."));

    @Test
    void twoParagraphsPutIntoANewTable() {
        var theirs =
                body(clause("a", "Scope", table("t2", "New", around(P, Q))), OLD.body().get(1));
        var open = review(OLD, theirs, Set.of()).proposed();
        assertEquals(1, open.size(), open::toString);
        assertTrue(open.getFirst().change().sentence().contains("around text that was there"));
        eachAlone(OLD, theirs);
        eachAlone(theirs, OLD);
    }

    @Test
    void aParagraphPutIntoANewClauseAtTheTop() {
        var theirs = body(clause("n", "New first", Q), clause("a", "Scope", P), OLD.body().get(1));
        eachAlone(OLD, theirs);
        eachAlone(theirs, OLD);
    }

    @Test
    void aNewClauseTakesNothingOfWhatStandsBeforeIt() {
        var old = body(clause("a", "Requirements", Z, P, Q));
        var first = clause("h1", "General heading", P, Q);
        var second = clause("h2", "New things", named("n", p("Entirely new text.")));
        var theirs = body(clause("a", "Requirements", Z, first, second));
        var review = review(old, theirs, Set.of());
        var only =
                review.proposed().stream()
                        .filter(each -> each.change().place().block().equals(Id.of("h2")))
                        .toList();
        assertEquals(
                List.of("a/title", "z", "p", "q", "h2"),
                review.with(only).body().getFirst().parts().stream()
                        .map(part -> part.id().value())
                        .toList());
        eachAlone(old, theirs);
        eachAlone(theirs, old);
    }

    private static void eachAlone(Document old, Document theirs) {
        var review = review(old, theirs, Set.of());
        assertEquals(theirs.body(), review.with(review.proposed()).body());
        for (var each : review.proposed()) {
            var after = " after " + each.change().sentence();
            Sound.check(review.with(List.of(each)), after);
            var left = review(old, theirs, Set.of(each.key()));
            Sound.check(left.with(left.proposed()), " without" + after);
            assertDoesNotThrow(() -> left.redline(0), after);
        }
    }

    private static Review review(Document old, Document theirs, Set<String> left) {
        return Review.of(old, List.of(Proposal.of("Ada", old, theirs)), left);
    }

    private static Exhibit.Table held(Exhibit.Row... rows) {
        return table("t", "Values", rows);
    }

    private static Exhibit.Row around(Block one, Block other) {
        var cells = List.of(cell(one), cell(other));
        return new Exhibit.Row(Id.fresh(), Traits.NONE, cells);
    }

    private static Document body(Block... blocks) {
        return recommendation().withBody(List.of(blocks));
    }
}
