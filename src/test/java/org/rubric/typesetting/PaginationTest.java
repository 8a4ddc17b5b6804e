package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;

import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Where pages end.
class PaginationTest {

    /// Lines of a paragraph on each page, when `lines` single lines stand before it.
    private static TreeMap<Integer, Integer> divided(int before, String words) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < before; i++) blocks.add(p("filler"));
        blocks.add(p(words));
        var pages = new TreeMap<Integer, Integer>();
        for (var run : Setting.of(blocks.toArray(Block[]::new)).runs())
            if (run.text().startsWith("lorem")) pages.merge(run.page(), 1, Integer::sum);
        return pages;
    }

    @Test
    void neverASingleLineOfAParagraphOnAPage() {
        for (int lines = 2; lines < 8; lines++)
            for (int before = 25; before < 34; before++) {
                var pages = divided(before, "lorem ".repeat(15 * lines - 3));
                var where = lines + " lines after " + before + ": " + pages;
                for (int count : pages.values()) assertTrue(count >= 2, where);
            }
    }

    @Test
    void aHeadingStaysWithTheTextItHeads() {
        for (int before = 20; before < 36; before++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < before; i++) blocks.add(p("filler"));
            blocks.add(clause("a", "Heading", clause("b", "Below", p("lorem ".repeat(40)))));
            var set = Setting.of(blocks.toArray(Block[]::new));
            int page = set.run("Heading").page();
            assertEquals(page, set.run("Below").page());
            var first = set.runs().stream().filter(r -> r.text().startsWith("lorem")).findFirst();
            assertEquals(page, first.orElseThrow().page());
        }
    }

    @Test
    void aFigureStaysWithItsCaption() {
        for (int before = 24; before < 36; before++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < before; i++) blocks.add(p("filler"));
            blocks.add(figure("f", "Overview of it", panel("pan", "")));
            var set = Setting.of(blocks.toArray(Block[]::new));
            assertEquals(set.run("Picture image.png").page(), set.run("Overview of it").page());
        }
    }

    /// The text behind it fills the page, and the figure stands at the head of the next.
    @Test
    void aFigureFloatsToTheNextPage() {
        for (int before = 14; before < 34; before++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < before; i++) blocks.add(p("filler"));
            blocks.add(Drawn.figure("f", "Overview", 400));
            blocks.add(p("behind ".repeat(80)));
            blocks.add(clause("c", "Next clause", p("other ".repeat(300))));
            var set = Setting.of(Drawn.in(recommendation(blocks.toArray(Block[]::new))));
            int page = set.run("filler").page();
            assertTrue(set.run("Overview").page() <= page + 1);
            boolean room = before < 32;
            if (set.run("Overview").page() > page && room) {
                var behind =
                        set.runs().stream().filter(r -> r.text().startsWith("behind")).findFirst();
                assertEquals(page, behind.orElseThrow().page(), before + " paragraphs before");
                assertEquals(page + 1, set.run("Next").page(), "A clause does not pass the figure");
                assertTrue(set.run("Next").y() > set.run("Overview").y());
            }
        }
    }

    /// Two figures that do not go on one page: what stands between them stays between them.
    @Test
    void aSecondFigureIsNotLeftBehind() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 24; i++) blocks.add(p("filler"));
        blocks.add(Drawn.figure("f", "First", 500));
        blocks.add(p("between"));
        blocks.add(Drawn.figure("g", "Second", 500));
        var set = Setting.of(Drawn.in(recommendation(blocks.toArray(Block[]::new))));
        assertEquals(set.run("filler").page() + 1, set.run("First").page());
        assertEquals(set.run("First").page(), set.run("between").page());
        assertEquals(set.run("between").page() + 1, set.run("Second").page());
    }

    @Test
    void nothingStandsBelowTheMargin() {
        double foot = Look.DRAFT.sheet().height() - Look.DRAFT.sheet().margin();
        var set = withNotes(60, 3);
        for (var run : set.runs()) assertTrue(run.y() <= foot, run.toString());
    }

    private static Setting withNotes(int paragraphs, int words) {
        var blocks = new ArrayList<Block>();
        var notes = new ArrayList<Block.Footnote>();
        for (int i = 0; i < paragraphs; i++) {
            var id = Id.of("fn" + i);
            notes.add(
                    new Block.Footnote(
                            id, Traits.NONE, List.of(p("note" + i + " ", "of it ".repeat(words)))));
            blocks.add(p("calls" + i + " ", "lorem ".repeat(30), footnote("fn" + i)));
        }
        var document = recommendation(blocks.toArray(Block[]::new));
        return Setting.of(document.withApparatus(new Apparatus(notes, List.of())));
    }

    @Test
    void aFootnoteStandsOnThePageThatCallsForIt() {
        var set = withNotes(60, 3);
        for (int i = 0; i < 60; i++)
            assertEquals(set.run("calls" + i + " ").page(), set.run("note" + i + " ").page());
    }

    @Test
    void aLongFootnoteGoesOnOverleaf() {
        var set = withNotes(1, 2500);
        assertEquals(set.run("calls0").page(), set.run("note0").page());
        assertTrue(set.imprint().pages().size() > 2, "More than one page of it");
        double foot = Look.DRAFT.sheet().height() - Look.DRAFT.sheet().margin();
        for (var run : set.runs()) assertTrue(run.y() <= foot, run.toString());
    }

    @Test
    void placementKnowsEveryBlockAndItsPage() {
        var document =
                recommendation(
                        clause("a", "One", p("x ".repeat(3000))), clause("b", "Two", p("y")));
        var set = Setting.of(document);
        var placement = set.imprint().placement();
        document.forEach(
                block -> assertTrue(placement.pages().containsKey(block.id()), block + ""));
        assertEquals(set.run("Two").page(), placement.pages().get(Id.of("b")));
        assertEquals(set.run("Two").page() + 1 + "", placement.folio(Id.of("b")));
    }

    @Test
    void anEmptyDocumentIsAPage() {
        assertEquals(1, Setting.of(recommendation()).imprint().pages().size());
    }
}
