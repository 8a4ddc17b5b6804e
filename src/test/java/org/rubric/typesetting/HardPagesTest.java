package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Traits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What no page was made for: it is told, with its place, and all of it stands on the pages.
class HardPagesTest {

    private static Finding told(Setting set, String code) {
        return set.imprint().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " in " + set.findings()));
    }

    private static String place(Finding finding) {
        return finding.place().value();
    }

    /// The letters of a block on the pages, in the order in which they stand.
    private static String words(Setting set, String block) {
        var words = new StringBuilder();
        for (var run : set.runs()) {
            var source = run.glyphs().source();
            if (source.block().value().equals(block) && source.from() >= 0)
                words.append(source.text());
        }
        return words.toString();
    }

    private static void insideTheMargins(Setting set) {
        for (var run : set.runs()) {
            var page = set.imprint().pages().get(run.page());
            double margin = Look.DRAFT.sheet().margin();
            if (run.y() < margin) continue;
            double right = run.x() + run.glyphs().width();
            assertTrue(run.x() >= margin - 1 && right <= page.width() - margin + 1, run.text());
            assertTrue(run.y() <= page.height() - margin + 1, run.text());
        }
    }

    @Test
    void aWordWiderThanTheMeasure() {
        var word = "ABCDEFGHIJ".repeat(30);
        var set = Setting.of(named("w", p(word)));
        assertEquals("w", place(told(set, "line.overfull")));
        assertEquals(word, words(set, "w"));
        insideTheMargins(set);
    }

    @Test
    void aFigureHigherThanThePage() {
        var document = recommendation(p("before"), Drawn.figure("f", "High", 3000), p("after"));
        var set = Setting.of(Drawn.in(document));
        var finding = told(set, "figure.reduced");
        assertEquals("fp", place(finding));
        assertTrue(finding.message().contains(" 20 per cent"), finding.message());
        var pictures = set.marks(Mark.Painting.class);
        assertEquals(1, pictures.size());
        var box = pictures.getFirst().box();
        assertTrue(box.y() + box.height() <= Look.DRAFT.sheet().height() - 56, box.toString());
        assertEquals(10, box.height() / box.width(), 0.01);
        insideTheMargins(set);
    }

    private static Exhibit.Table grid(int rows, int columns) {
        var made = new ArrayList<Row>();
        for (int r = 0; r < rows; r++) {
            var words = new String[columns];
            for (int c = 0; c < columns; c++) words[c] = "v" + r + "." + c;
            made.add(row(words));
        }
        return table("t", "Wide", made.toArray(Row[]::new));
    }

    /// How often each word stands on the pages outside repeated headings.
    private static Map<String, Integer> counted(Setting set) {
        var counted = new HashMap<String, Integer>();
        boolean artifact = false;
        for (var page : set.imprint().pages())
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) artifact = element == Element.ARTIFACT;
                if (mark instanceof Mark.Glyphs glyphs && !artifact)
                    counted.merge(glyphs.source().text(), 1, Integer::sum);
            }
        return counted;
    }

    @Test
    void aTableOfTwoHundredColumns() {
        var set = Setting.of(p("before"), grid(40, 200), p("after"));
        assertEquals("t", place(told(set, "table.wide")));
        assertFalse(set.findings().contains("line.overfull"), "No word is divided");
        var counted = counted(set);
        int parts = counted.get("v7.0");
        assertTrue(parts > 2 && parts < 15, parts + " parts, each with the first column");
        for (int r = 0; r < 40; r++)
            for (int c = 1; c < 200; c++)
                assertEquals(1, counted.getOrDefault("v" + r + "." + c, 0), r + " " + c);
        insideTheMargins(set);
    }

    @Test
    void whatStandsBeyondTheLastColumnOfAll() {
        var set = Setting.of(grid(2, 450));
        var words = new HashSet<String>();
        for (var run : set.runs()) words.add(run.text().strip());
        for (int c = 0; c < 450; c++) assertTrue(words.contains("v1." + c), "v1." + c);
    }

    @Test
    void aCellHigherThanThePage() {
        var tall = new Row(Id.of("tall"), Traits.NONE, row("x", "y").cells());
        var long1 = "one ".repeat(1500).strip();
        var long2 = "two ".repeat(2500).strip();
        tall =
                new Row(
                        tall.id(),
                        Traits.NONE,
                        List.of(cell(named("a", p(long1))), cell(named("b", p(long2)))));
        var set = Setting.of(table("t", "T", row("H", "I"), tall, row("last", "z")));
        assertEquals("tall", place(told(set, "table.row.tall")));
        assertEquals(long1, words(set, "a").strip());
        assertEquals(long2, words(set, "b").strip());
        insideTheMargins(set);
    }

    /// A cell over rows of which one is higher than the page goes on in all of them.
    @Test
    void aCellThatSpansATallRow() {
        var words = "side ".repeat(300).strip();
        var reach = new Exhibit.Cell.Reach(1, 3);
        var one = cell(named("side", p(words)));
        var spanning =
                new Exhibit.Cell(one.id(), Traits.NONE, reach, one.alignment(), false, one.body());
        var rows =
                new Row[] {
                    row("H", "I"),
                    new Row(Id.fresh(), Traits.NONE, List.of(spanning, cell(p("r1")))),
                    new Row(Id.fresh(), Traits.NONE, List.of(cell(p("tall ".repeat(3000))))),
                    new Row(Id.fresh(), Traits.NONE, List.of(cell(p("r3"))))
                };
        var set = Setting.of(table("t", "T", rows));
        assertEquals(words, words(set, "side").strip());
        insideTheMargins(set);
    }

    @Test
    void aFootnoteOfThreePages() {
        var words = "word ".repeat(2600).strip();
        var body = List.<Block>of(named("noted", p(words)));
        var notes = List.of(new Block.Footnote(Id.of("n"), Traits.NONE, body));
        var text = named("text", p("Called ", footnote("n"), " for. ", "lorem ".repeat(2000)));
        var set = Setting.of(recommendation(text).withApparatus(new Apparatus(notes, List.of())));
        assertEquals("n", place(told(set, "footnote.long")));
        assertEquals(words, words(set, "noted").strip());
        var pages = new HashSet<Integer>();
        for (var run : set.runs())
            if (run.glyphs().source().block().value().equals("noted")) pages.add(run.page());
        assertTrue(pages.size() >= 3, pages.toString());
        assertEquals(set.run("Called").page(), pages.stream().min(Integer::compare).orElseThrow());
        insideTheMargins(set);
    }

    /// Contents keep room for their numbers: pages and contents agree after one round, however
    /// many there are.
    @Test
    void contentsOfManyPagesAgreeWithThem() {
        var blocks = new Block[700];
        for (int i = 0; i < blocks.length; i++)
            blocks[i] =
                    clause("c" + i, "Title of this clause ".repeat(i % 9 + 1), p("x ".repeat(99)));
        var set = Setting.of(blocks);
        assertFalse(set.findings().contains("contents.unstable"));
        var folios = set.imprint().placement();
        for (var spot : set.marks(Mark.Hotspot.class))
            if (spot.words().contains(", page "))
                assertTrue(
                        spot.words().endsWith(", page " + folios.folio(Id.of(spot.target()))),
                        spot.words());
    }

    /// Within the time that somebody waits for an export.
    @Test
    void aThousandRowsOfFiftyColumns() {
        var table = grid(1000, 50);
        var set = assertTimeoutPreemptively(Duration.ofSeconds(90), () -> Setting.of(table));
        var counted = counted(set);
        for (int r = 0; r < 1000; r++)
            for (int c = 1; c < 50; c++)
                assertEquals(1, counted.getOrDefault("v" + r + "." + c, 0), r + " " + c);
        assertEquals("t", place(told(set, "table.wide")));
    }

    /// Lists in cells too narrow for their indents.
    @Test
    void aListInAColumnWithoutRoom() {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < 3; r++) {
            var cells = new ArrayList<Exhibit.Cell>();
            for (int c = 0; c < 12; c++)
                cells.add(cell(item(3, Block.Item.Marker.DASH, "a bc architecture")));
            rows.add(new Row(Id.fresh(), Traits.NONE, cells));
        }
        var narrow = table("t", "T", rows.toArray(Row[]::new));
        var outer =
                table("o", "O", row("A"), new Row(Id.fresh(), Traits.NONE, List.of(cell(narrow))));
        var set = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Setting.of(outer));
        assertTrue(set.findings().contains("line.overfull"));
    }
}
