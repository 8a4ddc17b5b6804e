package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.runs;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.GalleyRack;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// What was set stays standing.
class RackTest {

    private static Document example() {
        return recommendation(
                clause("a", "One", named("p1", p("first")), named("p2", p("second"))),
                clause("b", "Two", named("p3", p("See ", ref("a"), "."))));
    }

    /// The glyph array of a run is made when its line is set, and shared by every page it is put
    /// on.
    private static int[] glyphs(Setting set, String text) {
        return set.run(text).glyphs().glyphs();
    }

    @Test
    void onlyTheChangedParagraphIsSetAgain() {
        var typesetter = new Typesetter(Setting.FACES);
        var before = Setting.of(example(), typesetter);
        var document = example();
        var first = Setting.of(document, typesetter);
        var edited = document.update(Id.of("p1"), b -> b.withRuns(runs("first and more")));
        var after = Setting.of(edited, typesetter);
        assertNotSame(glyphs(before, "second"), glyphs(first, "second"));
        assertSame(glyphs(first, "second"), glyphs(after, "second"));
        assertSame(glyphs(first, "Two"), glyphs(after, "Two"));
        assertEquals("first and more", after.run("first").text());
    }

    @Test
    void aReferenceIsSetAgainWhenItsTargetIsRenamed() {
        var typesetter = new Typesetter(Setting.FACES);
        var document = example();
        Setting.of(document, typesetter);
        var renamed = document.update(Id.of("a/title"), b -> b.withRuns(runs("Fresh")));
        var spots =
                Setting.of(renamed, typesetter).marks(Mark.Hotspot.class).stream()
                        .map(h -> h.words().replace('\u00A0', ' '))
                        .toList();
        assertTrue(spots.contains("clause 1, Fresh"), spots.toString());
    }

    @Test
    void aNumberThatMovesIsSetAgain() {
        var typesetter = new Typesetter(Setting.FACES);
        var document = example();
        var before = Setting.of(document, typesetter);
        var more = new ArrayList<Block>(document.body());
        more.addFirst(clause("z", "Zero", p("new")));
        var after = Setting.of(document.withBody(more), typesetter);
        assertEquals("3", after.run("3").text());
        assertNotEquals(before.toString(), after.toString());
        assertSame(glyphs(before, "second"), glyphs(after, "second"));
        assertEquals(Setting.of(document.withBody(more)).toString(), after.toString());
    }

    @Test
    void manyThreadsSetTheSamePages() throws Exception {
        var typesetter = new Typesetter(Setting.FACES);
        var document = example();
        var expected = Setting.of(document).toString();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var jobs = new ArrayList<Callable<String>>();
            for (int i = 0; i < 16; i++)
                jobs.add(() -> Setting.of(document, typesetter).toString());
            for (var done : threads.invokeAll(jobs)) assertEquals(expected, done.get());
        }
    }

    /// So that who shows a page need not paint it again.
    @Test
    void pagesThatLookTheSameAreEqual() {
        var document = LikelyDocuments.of(5, 20);
        var typesetter = new Typesetter(Setting.FACES);
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED)) {
            var first = pages(typesetter, document, look);
            assertEquals(first, pages(typesetter, document, look));
            var more = new ArrayList<>(document.body());
            more.addFirst(p("one"));
            var other = pages(typesetter, document.withBody(more), look);
            assertNotEquals(first, other);
        }
    }

    private static List<Page> pages(Typesetter typesetter, Document document, Look look) {
        return typesetter.set(document, Numbering.of(document), look).pages();
    }

    @Test
    void theRackIsBounded() {
        var rack = new GalleyRack(10);
        var stick = new Stick(Look.DRAFT.styles(), 100, 0, 100);
        var style = Look.DRAFT.styles().style(Part.BODY);
        var made = new ArrayList<Galley>();
        Block kept = p("kept");
        for (int i = 0; i < 100; i++) {
            made.add(rack.take(p("x"), stick, 0, List.of(), () -> galley(style)));
            rack.take(kept, stick, 0, List.of(), () -> galley(style));
        }
        assertTrue(rack.standing() <= 22, "Standing: " + rack.standing());
        var again = rack.take(kept, stick, 0, List.of(), () -> galley(style));
        assertSame(again, rack.take(kept, stick, 0, List.of(), () -> galley(style)));
    }

    private static Galley galley(Style style) {
        return Galley.of(style, List.of(), new Tags(), List.of());
    }
}
