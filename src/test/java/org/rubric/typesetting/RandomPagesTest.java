package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What holds on the pages of any document.
class RandomPagesTest {
    private static final int CORRECTION = 1;

    /// Where the glyphs of a block begin and end.
    private record Reach(int first, double top, int last, double bottom) {
        Reach and(int page, double y) {
            return new Reach(first, top, page, Math.max(page == last ? bottom : 0, y));
        }

        double begins(int page) {
            return page == first ? top : 0;
        }
    }

    /// A block that sets a paragraph of its own, and whether that is a heading.
    private record Leaf(Block block, boolean heading, boolean opens) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oddDocuments(long seed) {
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED))
            holds(RandomDocuments.of(seed, 120), look);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void likelyDocuments(long seed) {
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED))
            holds(LikelyDocuments.of(seed, 25), look);
    }

    private static void holds(Document document, Look look) {
        var set = Setting.of(document, look);
        everyMarkIsOnThePaper(set);
        nothingIsLost(document, set);
        var leaves = leaves(document.body());
        var reaches = reaches(set);
        orderIsKept(leaves, reaches);
        headingsAreNotLast(leaves, reaches, set);
        figuresAreNear(document.body(), new Id[1], reaches, set);
    }

    private static void everyMarkIsOnThePaper(Setting set) {
        var pages = set.imprint().pages();
        for (int p = 0; p < pages.size(); p++) {
            var page = pages.get(p);
            for (var mark : page.marks()) {
                var box = box(mark);
                boolean inside =
                        box.x() >= -CORRECTION
                                && box.y() >= -CORRECTION
                                && box.x() + box.width() <= page.width() + CORRECTION
                                && box.y() + box.height() <= page.height() + CORRECTION;
                assertTrue(inside, "page " + p + ": " + mark);
            }
        }
    }

    private static Mark.Box box(Mark mark) {
        return switch (mark) {
            case Mark.Glyphs glyphs -> new Mark.Box(glyphs.x(), glyphs.y(), glyphs.width(), 0);
            case Mark.Stroke stroke -> stroke.line();
            case Mark.Fill fill -> fill.box();
            case Mark.Painting painting -> painting.box();
            case Mark.Hotspot spot -> spot.box();
            case Mark.Destination place -> new Mark.Box(place.x(), place.y(), 0, 0);
            case Mark.Changed _, Mark.Open _, Mark.Close _ -> new Mark.Box(0, 0, 0, 0);
        };
    }

    /// Each letter of each plain run stands once on a page.
    private static void nothingIsLost(Document document, Setting set) {
        var shown = new HashMap<Id, Set<Integer>>();
        int open = Element.ARTIFACT;
        for (var page : set.imprint().pages())
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) open = element;
                if (open == Element.ARTIFACT) continue;
                if (mark instanceof Mark.Glyphs glyphs && glyphs.source().from() >= 0) {
                    var source = glyphs.source();
                    var steps = shown.computeIfAbsent(source.block(), _ -> new HashSet<>());
                    for (int i = 0; i < source.text().length(); i++)
                        if (Character.isLetter(source.text().charAt(i)))
                            steps.add(source.from() + i);
                }
            }
        for (var block : document.body()) if (!rule(block)) lost(block, shown);
    }

    /// Drawn, whatever it says.
    private static boolean rule(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.role() == Block.Paragraph.Role.RULE;
    }

    private static void lost(Block block, Map<Id, Set<Integer>> shown) {
        int letters = 0;
        for (var run : block.runs())
            if (run instanceof Inline.Text(var text, _))
                letters += (int) text.chars().filter(c -> Character.isLetter((char) c)).count();
        int have = shown.getOrDefault(block.id(), Set.of()).size();
        assertTrue(have >= letters, block + ": " + have + " of " + letters);
        var parts = new ArrayList<>(block.parts());
        // A table that only places things has no caption to show.
        if (block instanceof Exhibit.Table table && table.frame().use() == Exhibit.Table.Use.LAYOUT)
            parts.remove(table.caption());
        for (var part : parts) if (!rule(part)) lost(part, shown);
    }

    private static List<Leaf> leaves(List<? extends Block> body) {
        var leaves = new ArrayList<Leaf>();
        for (var block : body) {
            if (block instanceof Block.Clause clause) {
                boolean opens = clause.kind() != Block.Clause.Kind.CLAUSE;
                leaves.add(new Leaf(clause.title(), true, opens));
                leaves.addAll(leaves(clause.body()));
            } else if (!(block instanceof Exhibit) && block.parts().isEmpty())
                leaves.add(new Leaf(block, false, false));
        }
        return leaves;
    }

    private static Map<Id, Reach> reaches(Setting set) {
        var reaches = new LinkedHashMap<Id, Reach>();
        for (var run : set.runs()) {
            if (run.glyphs().source().from() < 0) continue;
            var id = run.glyphs().source().block();
            var first = new Reach(run.page(), run.y(), run.page(), run.y());
            reaches.merge(id, first, (now, _) -> now.and(run.page(), run.y()));
        }
        return reaches;
    }

    private static void orderIsKept(List<Leaf> leaves, Map<Id, Reach> reaches) {
        Reach before = null;
        for (var leaf : leaves) {
            var reach = reaches.get(leaf.block().id());
            if (reach == null) continue;
            if (before != null)
                assertTrue(
                        reach.first() > before.last()
                                || reach.first() == before.last()
                                        && reach.top() >= before.begins(reach.first()),
                        leaf + " " + reach + " stands before " + before);
            before = reach;
        }
    }

    /// A heading and what follows it stand on one page, unless that begins a page or nothing but
    /// headings stands on this one.
    private static void headingsAreNotLast(List<Leaf> leaves, Map<Id, Reach> reaches, Setting set) {
        for (int i = 0; i + 1 < leaves.size(); i++) {
            var leaf = leaves.get(i);
            var next = leaves.get(i + 1);
            var here = reaches.get(leaf.block().id());
            var after = reaches.get(next.block().id());
            if (!leaf.heading() || next.opens() || here == null || after == null) continue;
            if (after.first() == here.last()) continue;
            double lowest = 0;
            for (var run : set.runs())
                if (run.page() == here.last() && run.glyphs().source().from() >= 0)
                    lowest = Math.max(lowest, run.y());
            for (var painting : set.imprint().pages().get(here.last()).marks())
                if (painting instanceof Mark.Painting || painting instanceof Mark.Stroke)
                    lowest = Math.max(lowest, box(painting).y());
            assertTrue(lowest > here.bottom() + 5, leaf.block() + " is last on page " + here);
        }
    }

    /// The page behind one, or behind the turned pages behind it.
    private static int after(int page, Setting set) {
        var pages = set.imprint().pages();
        int next = page + 1;
        while (next < pages.size() && pages.get(next).width() > pages.get(next).height()) next++;
        return next;
    }

    /// A figure stands on the page of what is before it or on the next, turned pages not counted.
    private static void figuresAreNear(
            List<? extends Block> body, Id[] before, Map<Id, Reach> reaches, Setting set) {
        for (var block : body) {
            if (block instanceof Exhibit.Figure figure) {
                var page = set.imprint().placement().pages().get(figure.id());
                var last = before[0] == null ? null : reaches.get(before[0]);
                boolean far = page != null && last != null && page > after(last.last(), set);
                assertEquals(false, far, () -> figure.id() + " on " + page + " after " + last);
                before[0] = null;
            } else if (block instanceof Exhibit) {
                before[0] = null;
            } else if (block instanceof Block.Clause clause) {
                before[0] = clause.title().id();
                figuresAreNear(clause.body(), before, reaches, set);
            } else before[0] = block.id();
        }
    }
}
