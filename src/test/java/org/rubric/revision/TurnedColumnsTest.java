package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.revision.merging.Adopting;
import org.rubric.revision.review.Review;

/// Columns of a table that changed places are told, taken and taken back.
class TurnedColumnsTest {
    private static final Document OLD =
            recommendation(
                    clause(
                            "a",
                            "Values",
                            table(
                                    "t",
                                    "Periods",
                                    row("Level", "Period", "Unit"),
                                    row("low", "ten", "second"),
                                    row("high", "one", "minute"))));

    /// The columns of the table in this order.
    private static Document ordered(Document document, int... order) {
        return document.update(
                Id.of("t"),
                table -> {
                    var parts = new ArrayList<Block>();
                    for (var part : table.parts())
                        if (part instanceof Exhibit.Row row) {
                            var cells = new ArrayList<Block>();
                            for (int at : order) cells.add(row.cells().get(at));
                            parts.add(row.withParts(cells));
                        } else parts.add(part);
                    return table.withParts(parts);
                });
    }

    private static List<String> told(Document old, Document now) {
        return Comparison.of(old, now).changes().stream().map(Change::sentence).toList();
    }

    @Test
    void aColumnThatMovedIsTold() {
        assertEquals(
                List.of(
                        "Table 1-1, column 1, moved to the front (it was column 3):"
                                + " “Unit | second | minute”."),
                told(OLD, ordered(OLD, 2, 0, 1)));
        assertEquals(
                List.of(
                        "Table 1-1, column 3, moved behind “Unit” (it was column 1):"
                                + " “Level | low | high”."),
                told(OLD, ordered(OLD, 1, 2, 0)));
        assertEquals(2, told(OLD, ordered(OLD, 2, 1, 0)).size());
        assertEquals(List.of(), told(OLD, ordered(OLD, 0, 1, 2)));
    }

    @Test
    void aRedlineHoldsBoth() {
        var now = ordered(OLD, 2, 0, 1);
        Versions.check(OLD, now);
        Versions.check(now, OLD);
    }

    @Test
    void itIsTakenAndTakenBack() {
        var now = ordered(OLD, 1, 2, 0);
        var session = Session.of(OLD);
        var review = Review.of(OLD, List.of(Proposal.of("Ada", OLD, now)), Set.of());
        assertEquals(1, review.proposed().size());
        assertTrue(session.perform(review.take(review.proposed(), "it")));
        assertEquals(now, session.snapshot().document());
        assertEquals(List.of(), review.over(now, Set.of()).proposed());
        var left = Set.of(review.proposed().getFirst().key());
        assertEquals(List.of(), review.over(OLD, left).proposed());
        assertTrue(left.stream().noneMatch(String::isEmpty));
        var change = Comparison.of(OLD, now).changes().getFirst();
        assertTrue(session.perform(TakingBack.of(OLD, change, "it")));
        assertEquals(OLD, session.snapshot().document());
    }

    /// Word keeps no Ids of cells: their words tell the columns.
    @Test
    void aStrangeCopyIsReadByItsWords() {
        for (var order : List.of(new int[] {2, 0, 1}, new int[] {1, 0, 2}, new int[] {2, 1, 0})) {
            var now = ordered(OLD, order);
            var strange =
                    ordered(
                            recommendation(
                                    clause(
                                            "w1",
                                            "Values",
                                            table(
                                                    "t",
                                                    "Periods",
                                                    row("Level", "Period", "Unit"),
                                                    row("low", "ten", "second"),
                                                    row("high", "one", "minute")))),
                            order);
            var copy =
                    new Document(
                            Id.fresh(),
                            strange.settings(),
                            strange.front(),
                            strange.body(),
                            strange.apparatus(),
                            strange.media());
            assertEquals(told(OLD, now), told(OLD, Adopting.of(OLD, copy)));
        }
    }
}
