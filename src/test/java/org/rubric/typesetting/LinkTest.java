package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

import java.util.List;

/// Links, the places they lead to, contents and bookmarks.
class LinkTest {

    private static Setting example() {
        return Setting.of(
                clause("a", "Scope", p("See ", ref("t"), " and ", cite("r"), ".")),
                clause("b", "References", reference("r", "ITU-T Y.4000", "Overview.")),
                clause("c", "Values", table("t", "Limits", row("A"), row("1"))));
    }

    @Test
    void aReferenceIsAHotspotThatSaysWhereItLeads() {
        var hotspots =
                example().marks(Mark.Hotspot.class).stream()
                        .filter(spot -> spot.target().equals("t") || spot.target().equals("r"))
                        .toList();
        assertEquals(
                List.of("Table 3-1, Limits", "[ITU-T Y.4000]"),
                hotspots.stream().map(h -> h.words().replace('\u00A0', ' ')).toList());
    }

    @Test
    void itLandsOnTextThatBeginsWithItsLabel() {
        var set = example();
        for (var label : List.of("t:Table\u00A03-1", "r:[ITU-T Y.4000]", "c:3"))
            assertTrue(landing(set, label.split(":")[0]).startsWith(label.split(":")[1]), label);
    }

    /// The first text at or below a destination.
    static String landing(Setting set, String target) {
        for (var page : set.imprint().pages())
            for (var mark : page.marks())
                if (mark instanceof Mark.Destination(var id, _, double y)
                        && id.value().equals(target)) return below(page, y);
        return "";
    }

    private static String below(Page page, double y) {
        double line = Double.MAX_VALUE;
        for (var mark : page.marks())
            if (mark instanceof Mark.Glyphs glyphs && glyphs.y() > y)
                line = Math.min(line, glyphs.y());
        var text = new StringBuilder();
        for (var mark : page.marks())
            if (mark instanceof Mark.Glyphs glyphs && Math.abs(glyphs.y() - line) < 1)
                text.append(glyphs.source().text());
        return text.toString();
    }

    @Test
    void aReferenceToNothingIsPlainText() {
        var set =
                Setting.of(
                        p(
                                "See ",
                                new Inline.CrossReference(
                                        org.rubric.document.Id.of("gone"),
                                        Inline.Form.FULL,
                                        "clause 9",
                                        Marks.NONE)));
        assertTrue(set.marks(Mark.Hotspot.class).isEmpty());
        assertEquals(0, set.count(Element.Role.LINK));
    }

    @Test
    void aLinkOverTwoLinesHasTwoHotspotsInOneElement() {
        var link =
                new Inline.Text(
                        "a long description of the address that is linked from here and goes on",
                        Marks.NONE.withLink("https://www.itu.int/"));
        var set = Setting.of(p("word ".repeat(14), link));
        assertEquals(2, set.marks(Mark.Hotspot.class).size());
        assertEquals(1, set.count(Element.Role.LINK));
        for (var spot : set.marks(Mark.Hotspot.class))
            assertEquals("https://www.itu.int/", spot.uri());
    }

    @Test
    void contentsSayThePagesOnWhichClausesBegin() {
        var blocks = new Block[30];
        for (int i = 0; i < 30; i++) blocks[i] = clause("c" + i, "Title " + i, p("x ".repeat(500)));
        var set = Setting.of(blocks);
        var placement = set.imprint().placement();
        for (int i = 0; i < 30; i++) {
            var entry = "Title " + i;
            var target = "c" + i;
            var spot =
                    set.marks(Mark.Hotspot.class).stream()
                            .filter(h -> h.target().equals(target))
                            .findFirst()
                            .orElseThrow();
            var page = placement.folio(org.rubric.document.Id.of(target));
            assertEquals((i + 1) + " " + entry + ", page " + page, spot.words());
        }
        assertFalse(set.findings().contains("contents.unstable"));
    }

    @Test
    void bookmarksFollowTheClauses() {
        var set = Setting.of(clause("a", "Scope", clause("b", "Purpose", p("Text"))));
        assertEquals(
                List.of("1 1 Scope", "2 1.1 Purpose"),
                set.imprint().bookmarks().stream().map(b -> b.level() + " " + b.title()).toList());
    }
}
