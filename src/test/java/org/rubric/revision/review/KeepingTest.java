package org.rubric.revision.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Traits;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.revision.Proposal;

/// What the writer did meanwhile, or left, stays so.
class KeepingTest {
    private static final Document OLD =
            recommendation(
                    clause("a", "Scope", equation("e", "x=1"), figure("f", "It", panel("g", ""))),
                    table("t", "Values", row("one", "two", "six"), row("three", "four", "ten")));

    @Test
    void aFormulaThatWasChangedIsNotDeleted() {
        var mine =
                OLD.update(
                        Id.of("e"),
                        b ->
                                new Exhibit.Equation(
                                        b.id(), b.traits(), Maths.latex("x=2"), false, List.of()));
        stays(new Step.Splice(Id.of("a"), 1, 1, List.of()).apply(OLD), mine);
    }

    @Test
    void aPictureThatWasChangedIsNotDeleted() {
        var image = new Image("new.png", "alt", 0, 0);
        var mine =
                OLD.update(
                        Id.of("g"),
                        b ->
                                new Exhibit.Panel(
                                        b.id(), b.traits(), image, ((Exhibit.Panel) b).caption()));
        stays(new Step.Splice(Id.of("a"), 2, 1, List.of()).apply(OLD), mine);
    }

    private static void stays(Document theirs, Document mine) {
        var review = review(mine, theirs, Set.of());
        assertEquals(mine, review.with(review.proposed()));
        assertEquals(1, review.proposed().size());
        assertFalse(review.proposed().getFirst().possible());
    }

    @Test
    void aColumnThatWasLeftStaysLeftAsItsNumberChanges() {
        var came = columns(OLD, cells -> cells.add(cell(p("new"))));
        var went = columns(OLD, cells -> cells.remove(2));
        for (var theirs : List.of(came, went)) {
            var left = keys(review(OLD, theirs, Set.of()));
            assertEquals(1, left.size());
            var more = columns(OLD, cells -> cells.addFirst(cell(p("mine"))));
            var less = columns(OLD, cells -> cells.removeFirst());
            var rows = new Step.Splice(Id.of("t"), 1, 1, List.of()).apply(more);
            for (var mine : List.of(more, less, rows)) {
                assertEquals(1, review(mine, theirs, Set.of()).proposed().size());
                assertEquals(List.of(), review(mine, theirs, left).proposed());
            }
        }
    }

    @Test
    void whatIsUnknownIsQuietlyNotTaken() {
        var theirs = new Step.Splice(Id.of("a"), 1, 1, List.of()).apply(OLD);
        var one = review(OLD, theirs, Set.of()).proposed().getFirst();
        var none = Review.of(OLD, List.of(), Set.of());
        assertFalse(Session.of(OLD).perform(none.take(List.of(one), "it")));
        assertTrue(none.redline(0).alterations().isEmpty());
        var left = review(OLD, theirs, Set.of(one.key(), "unknown"));
        assertEquals(List.of(), left.proposed());
        assertTrue(left.redline(-1).alterations().isEmpty());
        assertTrue(left.redline(1).alterations().isEmpty());
    }

    /// A formula that holds what it cannot: nothing can be brought into it.
    @Test
    void oneThatCannotBeBroughtStopsNoOther() {
        var old = recommendation(named("p", p("Some words.")), broken("one"));
        var eve = old.withBody(List.of(old.body().getFirst(), broken("two")));
        var ada = old.update(Id.of("p"), b -> b.withRuns(Inline.plain("Other words.")));
        var proposals = List.of(Proposal.of("Eve", old, eve), Proposal.of("Ada", old, ada));
        var review = Review.of(old, proposals, Set.of());
        assertEquals(2, review.proposed().size());
        for (var each : review.proposed())
            assertEquals(each.author().equals("Ada"), each.possible());
        assertEquals(ada, review.with(review.proposed()));
        assertTrue(review.redline(0).alterations().isEmpty());
        assertFalse(review.redline(1).alterations().isEmpty());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Block broken(String words) {
        List parts = List.of(named("in", p(words)));
        return new Exhibit.Equation(Id.of("e"), Traits.NONE, Maths.latex("x"), false, parts);
    }

    private interface Cells {
        void change(List<Block> cells);
    }

    private static Document columns(Document document, Cells change) {
        return document.update(
                Id.of("t"),
                b -> {
                    var parts = new ArrayList<Block>();
                    for (var part : b.parts()) {
                        var cells = new ArrayList<>(part.parts());
                        if (part instanceof Exhibit.Row) change.change(cells);
                        parts.add(part instanceof Exhibit.Row ? part.withParts(cells) : part);
                    }
                    return b.withParts(parts);
                });
    }

    private static Set<String> keys(Review review) {
        var keys = new HashSet<String>();
        for (var each : review.proposed()) keys.add(each.key());
        return keys;
    }

    private static Review review(Document now, Document theirs, Set<String> left) {
        return Review.of(now, List.of(Proposal.of("Ada", OLD, theirs)), left);
    }
}
