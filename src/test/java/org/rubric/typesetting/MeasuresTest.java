package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.reference;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block.Item.Marker;

/// The measures of the draft look: where things stand, in points.
class MeasuresTest {
    private static final double LEFT = 1134 / 20.0;
    private static final double LINE = 12 * 1.1495;

    @Test
    void theSheetIsA4WithMarginsOf20Millimetres() {
        var sheet = Look.DRAFT.sheet();
        assertEquals(595.35, sheet.width());
        assertEquals(842, sheet.height());
        assertEquals(481.95, sheet.measure(), 1e-9);
        assertEquals(LEFT, Setting.of(p("Text")).run("Text").x(), 1e-9);
    }

    @Test
    void paragraphsAreSixPointsApart() {
        var set = Setting.of(p("First"), p("Second"));
        assertEquals(LINE + 6, set.run("Second").y() - set.run("First").y(), 0.05);
    }

    @Test
    void headingsHangTheirNumberAt14Millimetres() {
        var set = Setting.of(clause("a", "Scope", p("Text"), clause("b", "Purpose", p("More"))));
        assertEquals(LEFT, set.run("1").x(), 1e-9);
        assertEquals(LEFT + 794 / 20.0, set.run("Scope").x(), 0.01);
        assertEquals("LiberationSerif-Bold", set.run("Scope").glyphs().ink().face().name());
        assertEquals(LINE + 12, set.run("Purpose").y() - set.run("Text").y(), 0.05);
    }

    @Test
    void itemsHangTheirMarkerLevelByLevel() {
        var set =
                Setting.of(
                        item(Marker.DASH, "one"),
                        item(2, Marker.LETTER, "two"),
                        item(3, Marker.DASH, "three"));
        assertEquals(LEFT + 794 / 20.0, set.run("one").x(), 0.01);
        assertEquals(LEFT + 794 / 20.0, set.run("a)").x(), 0.01);
        assertEquals(LEFT + 1191 / 20.0, set.run("two").x(), 0.01);
        assertEquals(LEFT + 1588 / 20.0, set.run("three").x(), 0.01);
        assertEquals(LINE + 4, set.run("two").y() - set.run("one").y(), 0.05);
    }

    @Test
    void laterLinesHangUnderTheText() {
        var words = "word ".repeat(60);
        var set = Setting.of(item(Marker.DASH, words), reference("r", "ITU-T A.1", words));
        var lines = set.runs().stream().filter(run -> run.text().startsWith("word")).toList();
        assertEquals(9, lines.size());
        for (var line : lines.subList(0, 4)) assertEquals(LEFT + 39.7, line.x(), 0.01);
        for (var line : lines.subList(4, 9)) assertEquals(LEFT + 113.4, line.x(), 0.01);
    }

    @Test
    void anEntryWithoutATagHangsFromTheMargin() {
        var set = Setting.of(reference("r", "", "word ".repeat(60)));
        var lines = set.runs().stream().filter(run -> run.text().startsWith("word")).toList();
        assertEquals(LEFT, lines.getFirst().x(), 0.01);
        for (var line : lines.subList(1, lines.size())) assertEquals(LEFT + 20, line.x(), 0.01);
        var elements = set.imprint().elements();
        for (int i = 1; i < elements.size(); i++)
            assertTrue(elements.get(i).parent() < i, "a parent comes before its parts: " + i);
    }

    @Test
    void labelledLinesHaveTheirTabs() {
        var set =
                Setting.of(
                        clause(
                                "c",
                                "Definitions",
                                definition("d", "device", "A piece of equipment.")),
                        abbreviation("IoT", "Internet of things"),
                        note("Mind this."));
        assertEquals(LEFT + 851 / 20.0, set.run("device").x(), 0.01);
        assertEquals("LiberationSerif-Bold", set.run("device").glyphs().ink().face().name());
        assertEquals(LEFT + 1588 / 20.0, set.run("Internet").x(), 0.01);
        assertEquals(LEFT, set.run("NOTE – ").x(), 0.01);
    }

    @Test
    void annexesBeginAPageWithACentredTitle() {
        var set = Setting.of(clause("a", "Scope", p("Text")), annex("x", "Profiles", p("More")));
        var label = set.run("Annex\u00A0A");
        var title = set.run("Profiles");
        assertEquals(1, label.page() - set.run("Text").page());
        assertEquals(14, title.glyphs().ink().size());
        double centre = LEFT + Look.DRAFT.sheet().measure() / 2;
        assertEquals(centre, label.x() + label.glyphs().width() / 2, 0.1);
        assertEquals(centre, title.x() + title.glyphs().width() / 2, 0.1);
        assertTrue(title.y() > label.y());
    }

    @Test
    void foliosStandAtTheHeadFromTheSecondPageOn() {
        var set = Setting.of(clause("a", "Scope", p("Text")));
        var folio = set.run("- 2 -");
        assertEquals(1, folio.page());
        assertEquals(9, folio.glyphs().ink().size());
        assertEquals(595.35 / 2, folio.x() + folio.glyphs().width() / 2, 0.1);
        assertTrue(set.runs().stream().noneMatch(run -> run.text().equals("- 1 -")));
        assertEquals("1", set.imprint().pages().getFirst().folio());
    }
}
