package org.rubric.typesetting.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.typesetting.Mark;

import java.util.List;
import java.util.Optional;

class PageMapTest {
    private static final Id BLOCK = Id.of("b");

    @Test
    void everyCaretFindsItselfAgain() {
        var map = PageMap.of(List.of(Runs.page(Runs.run(10, 50, "The device", 5))));
        for (int offset = 5; offset <= 15; offset++) {
            var place = map.place(new Position(BLOCK, offset)).orElseThrow();
            var hit = map.hit(0, place.box().x() + 0.1, 48).orElseThrow();
            assertEquals(new Position(BLOCK, offset), hit.position());
        }
    }

    @Test
    void aPointBesideTheTextFindsTheNearestLine() {
        var page = Runs.page(Runs.run(10, 30, "one", 0), Runs.run(10, 60, "two", 4));
        var map = PageMap.of(List.of(page));
        assertEquals(new Position(BLOCK, 0), map.hit(0, 0, 0).orElseThrow().position());
        assertEquals(new Position(BLOCK, 3), map.hit(0, 99, 29).orElseThrow().position());
        assertEquals(new Position(BLOCK, 7), map.hit(0, 99, 99).orElseThrow().position());
        assertEquals("two", map.hit(0, 12, 58).orElseThrow().source().text());
    }

    @Test
    void aReferenceOfManyCharactersIsOneStep() {
        var page =
                Runs.page(
                        Runs.run(0, 30, "See ", 0),
                        Runs.run(25, 30, "clause 6.2", 4),
                        Runs.run(85, 30, ".", 5));
        var map = PageMap.of(List.of(page));
        assertEquals(new Position(BLOCK, 4), map.hit(0, 25.1, 30).orElseThrow().position());
        assertEquals(new Position(BLOCK, 5), map.hit(0, 70, 30).orElseThrow().position());
    }

    @Test
    void generatedTextLeadsToTheBeginningOfItsBlock() {
        var map = PageMap.of(List.of(Runs.page(Runs.run(10, 30, "6.2", -1))));
        assertEquals(new Position(BLOCK, 0), map.hit(0, 20, 30).orElseThrow().position());
        assertEquals(10, map.place(new Position(BLOCK, 3)).orElseThrow().box().x());
    }

    @Test
    void aBlockIsARectangleALine() {
        var first = Runs.page(Runs.run(10, 30, "one ", 0), Runs.run(40, 30, "line", 4));
        var second = Runs.page(Runs.run(10, 20, "two", 9), Runs.run("other", 10, 60, "x", 0));
        var places = PageMap.of(List.of(first, second)).places(BLOCK);
        assertEquals(2, places.size());
        assertEquals(0, places.getFirst().page());
        assertEquals(10, places.getFirst().box().x());
        assertTrue(places.getFirst().box().width() > 45);
        assertEquals(1, places.getLast().page());
    }

    @Test
    void aBlockWithoutTextIsWhereLinksToItLand() {
        var page = Runs.page(new Mark.Destination(Id.of("clause"), 10, 20));
        var map = PageMap.of(List.of(page));
        assertEquals(20, map.place(Id.of("clause")).orElseThrow().box().y());
        assertEquals(Optional.empty(), map.place(Id.of("nowhere")));
        assertEquals(Optional.empty(), map.hit(0, 1, 1));
        assertEquals(Optional.empty(), map.hit(7, 1, 1));
        assertEquals(List.of(), map.places(Id.of("nowhere")));
    }

    @Test
    void charactersBeyondTheBasicPlaneCountTwice() {
        var map = PageMap.of(List.of(Runs.page(Runs.run(10, 30, "a\uD835\uDC65b", 0))));
        var steps = List.of(0, 1, 3, 4);
        for (int offset : steps) {
            double x = map.place(new Position(BLOCK, offset)).orElseThrow().box().x();
            assertEquals(offset, map.hit(0, x + 0.1, 30).orElseThrow().index());
        }
    }

    /// Clicks and carets in what runs to the left count from the right end.
    @Test
    void whatRunsToTheLeftIsCountedFromTheRight() {
        var plain = Runs.run(100, 50, "אבגד", 0);
        var turned = new StringBuilder("אבגד").reverse();
        var glyphs = turned.chars().map(c -> Runs.ROMAN.glyph(c)).toArray();
        var source = new Mark.Source(plain.source().block(), 0, "אבגד", true);
        var run = new Mark.Glyphs(100, 50, plain.ink(), glyphs, new float[0], source);
        double right = run.x() + run.width();
        double first = run.ink().advance(glyphs[3]);
        assertEquals(0, Carets.index(run, right - 1));
        assertEquals(1, Carets.index(run, right - first + 1));
        assertEquals(4, Carets.index(run, 100));
        assertEquals(right, Carets.x(run, 0), 0.001);
        assertEquals(right - first, Carets.x(run, 1), 0.001);
        assertEquals(100, Carets.x(run, 4), 0.001);
    }
}
