package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.typesetting.Element.Role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Tables: columns, spans, pages.
class TableTest {
    private static final double MEASURE = Look.DRAFT.sheet().measure();
    private static final double LEFT = Look.DRAFT.sheet().margin();

    private static Cell reach(int columns, int rows, Block... body) {
        var one = cell(body);
        return new Cell(
                one.id(),
                Traits.NONE,
                new Cell.Reach(columns, rows),
                one.alignment(),
                false,
                one.body());
    }

    private static Row cells(Cell... cells) {
        return new Row(Id.fresh(), Traits.NONE, List.of(cells));
    }

    private static Table framed(Table table, Table.Frame frame, Block... notes) {
        return new Table(
                table.id(), Traits.NONE, table.caption(), frame, table.rows(), List.of(notes));
    }

    private static List<Mark.Stroke> strokes(Setting set) {
        return set.marks(Mark.Stroke.class).stream().filter(s -> s.width() == 0.5).toList();
    }

    @Test
    void columnsTakeWhatTheirWordsNeed() {
        var set = Setting.of(table("t", "T", row("No.", "What"), row("1", "word ".repeat(120))));
        assertTrue(set.run("What").x() > set.run("No.").x());
        var numbers = set.run("1").x() - LEFT;
        assertTrue(numbers < 20, "The narrow column is narrow: " + numbers);
        double right =
                strokes(set).stream()
                        .mapToDouble(s -> s.line().x() + s.line().width())
                        .max()
                        .orElseThrow();
        assertEquals(LEFT + MEASURE, right, 1);
    }

    @Test
    void aSmallTableStandsInTheMiddle() {
        var set = Setting.of(table("t", "T", row("A", "B"), row("1", "2")));
        double left = strokes(set).stream().mapToDouble(s -> s.line().x()).min().orElseThrow();
        double right =
                strokes(set).stream()
                        .mapToDouble(s -> s.line().x() + s.line().width())
                        .max()
                        .orElseThrow();
        assertEquals(LEFT + MEASURE / 2, (left + right) / 2, 0.1);
    }

    @Test
    void widthsOfTheSourceAreKept() {
        var frame = new Table.Frame(List.of(2000, 4000), 1, Table.Use.CAPTIONED, false);
        var set = Setting.of(framed(table("t", "T", row("A", "B"), row("1", "2")), frame));
        var edges =
                strokes(set).stream()
                        .filter(s -> s.line().width() == 0)
                        .map(s -> s.line().x())
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(3, edges.size());
        assertEquals(100, edges.get(1) - edges.get(0), 0.01);
        assertEquals(200, edges.get(2) - edges.get(1), 0.01);
    }

    @Test
    void cellsOverColumnsAndRows() {
        var set =
                Setting.of(
                        table(
                                "t",
                                "T",
                                cells(reach(2, 1, p("wide")), cell(p("c"))),
                                cells(reach(1, 2, p("tall")), cell(p("d")), cell(p("e"))),
                                cells(cell(p("f")), cell(p("g")))));
        assertEquals(set.run("d").x(), set.run("f").x(), 0.01);
        assertTrue(set.run("f").y() > set.run("d").y());
        assertTrue(set.run("tall").x() < set.run("d").x());
        assertTrue(set.tree().contains("TH scope Column columns 2"), set.tree());
        assertTrue(set.tree().contains("TD rows 2"), set.tree());
    }

    @Test
    void aLongTableRepeatsItsHeadingOutsideTheStructure() {
        var rows = new ArrayList<Row>();
        rows.add(row("Heading", "Other"));
        for (int i = 0; i < 285; i++) rows.add(row("row" + i, "text"));
        var set = Setting.of(table("t", "Long one", rows.toArray(Row[]::new)));
        var headings = set.runs().stream().filter(r -> r.text().equals("Heading")).toList();
        var captions = set.runs().stream().filter(r -> r.text().equals("Long one")).toList();
        int pages = set.run("row284").page() - set.run("row0").page() + 1;
        assertTrue(pages > 5);
        assertEquals(pages, headings.size());
        assertEquals(pages, captions.size());
        assertEquals(2 + 0, set.count(Role.TH));
        assertEquals(286, set.count(Role.TR));
        assertTrue(
                IntStream.range(0, 285)
                        .allMatch(
                                i ->
                                        set.runs().stream()
                                                        .filter(r -> r.text().equals("row" + i))
                                                        .count()
                                                == 1));
    }

    @Test
    void aRowIsNotDividedUnlessItIsTall() {
        var rows = new ArrayList<Row>();
        rows.add(row("A", "B"));
        for (int i = 0; i < 60; i++)
            rows.add(row("begin" + i + ".", "word ".repeat(90) + "end" + i));
        var set = Setting.of(table("t", "T", rows.toArray(Row[]::new)));
        for (int i = 0; i < 60; i++) {
            var last = "end" + i;
            var end = set.runs().stream().filter(r -> r.text().endsWith(last)).findFirst();
            assertEquals(set.run("begin" + i + ".").page(), end.orElseThrow().page());
        }
    }

    @Test
    void aRowHigherThanThePageGoesOn() {
        var set =
                Setting.of(table("t", "T", row("A", "B"), row("x", "word ".repeat(2500) + "end")));
        assertTrue(set.imprint().pages().size() > 2);
        double foot = Look.DRAFT.sheet().height() - LEFT;
        for (var run : set.runs()) assertTrue(run.y() <= foot, run.toString());
        assertTrue(set.runs().stream().anyMatch(r -> r.text().endsWith("end")));
    }

    /// A row of two thirds of a page goes to the next page whole, but not if that leaves this one
    /// half empty.
    @Test
    void aRowIsDividedRatherThanLeaveAPageHalfEmpty() {
        for (int before = 0; before < 30; before++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < before; i++) blocks.add(p("filler"));
            var words = "one two three four five six ".repeat(90);
            blocks.add(table("t", "T", row("A", "B"), row("x", words + "end")));
            var set = Setting.of(blocks.toArray(Block[]::new));
            int begins = set.run("one").page();
            int ends =
                    set.runs().stream()
                            .filter(r -> r.text().endsWith("end"))
                            .mapToInt(Setting.Run::page)
                            .max()
                            .orElseThrow();
            var where = before + ": " + begins + " to " + ends;
            boolean half = before > 18;
            if (half) assertEquals(begins, ends, where);
            assertEquals(
                    half ? 1 : 0,
                    begins
                            - (before == 0
                                    ? set.run("T").page() - (half ? 1 : 0)
                                    : set.run("filler").page()),
                    where);
        }
    }

    @Test
    void columnsThatAllButMeetAreOne() {
        var frame = new Table.Frame(List.of(8, 2000, 8, 4000, 8), 1, Table.Use.CAPTIONED, false);
        var table =
                table(
                        "t",
                        "T",
                        cells(reach(2, 1, p("A")), reach(3, 1, p("B"))),
                        cells(cell(p("")), reach(2, 1, p("c")), reach(2, 1, p("d"))),
                        cells(reach(2, 1, p("e")), reach(2, 1, p("f")), cell(p(""))));
        var set = Setting.of(framed(table, frame));
        assertEquals(set.run("c").x(), set.run("e").x(), 0.01);
        assertEquals(set.run("d").x(), set.run("f").x(), 0.01);
        assertEquals(6, set.count(Role.TH) + set.count(Role.TD));
        assertEquals(
                3,
                strokes(set).stream()
                        .filter(s -> s.line().width() == 0)
                        .map(s -> s.line().x())
                        .distinct()
                        .count());
    }

    /// A name stays whole where the page has room for it.
    @Test
    void wordsAreNotDividedWhereThereIsRoom() {
        var name = "INTERNAL_CLR_FMT_OF_THE_PLANE";
        var frame = new Table.Frame(List.of(1000, 8000), 1, Table.Use.CAPTIONED, false);
        var set = Setting.of(framed(table("t", "T", row("A", "B"), row(name, "text")), frame));
        assertEquals(name, set.run(name).text().strip());
        assertFalse(set.findings().contains("line.overfull"));
    }

    @Test
    void aHeadingStandsOnThePageOfATurnedTable() {
        var frame = new Table.Frame(List.of(), 1, Table.Use.CAPTIONED, true);
        var set =
                Setting.of(
                        p("before"),
                        clause("c", "Heading", framed(table("t", "T", row("A")), frame)),
                        p("after"));
        assertEquals(set.run("Heading").page(), set.run("A").page());
        var page = set.imprint().pages().get(set.run("A").page());
        assertTrue(page.width() > page.height());
        assertTrue(set.run("before").page() < set.run("A").page());
    }

    @Test
    void manyColumnsAreSetSmallerOrOnATurnedPage() {
        var words = new String[19];
        Arrays.fill(words, "Parameter");
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 101; i++) rows.add(row(words));
        var set = Setting.of(p("before"), table("t", "T", rows.toArray(Row[]::new)), p("after"));
        var cell = set.run("Parameter");
        var page = set.imprint().pages().get(cell.page());
        assertTrue(page.width() > page.height(), "Turned");
        assertTrue(cell.glyphs().ink().size() >= 7 && cell.glyphs().ink().size() < 11);
        var upright = set.imprint().pages().get(set.run("after").page());
        assertTrue(upright.width() < upright.height());
        assertFalse(set.findings().contains("line.overfull"));
        for (var run : set.runs())
            if (run.page() == cell.page())
                assertTrue(run.x() + run.glyphs().width() < page.width() - LEFT + 1);
    }

    @Test
    void notesStandInsideTheFrame() {
        var set =
                Setting.of(
                        framed(
                                table("t", "T", row("A", "B"), row("1", "2")),
                                Table.Frame.PLAIN,
                                note("Mind it.")));
        double bottom = strokes(set).stream().mapToDouble(s -> s.line().y()).max().orElseThrow();
        assertTrue(set.run("Mind it.").y() < bottom);
        assertTrue(set.run("Mind it.").y() > set.run("1").y());
        assertTrue(set.tree().contains("TD columns 2"));
    }

    @Test
    void tablesStandInCells() {
        var inner =
                framed(
                        table("in", "", row("x", "y")),
                        new Table.Frame(List.of(), 0, Table.Use.UNCAPTIONED, false));
        var set = Setting.of(table("t", "T", row("A", "B"), cells(cell(p("left")), cell(inner))));
        assertEquals(2, set.count(Role.TABLE));
        assertTrue(set.run("x").x() > set.run("left").x());
        assertEquals(2 + 4, set.count(Role.TH) + set.count(Role.TD));
    }

    @Test
    void aTableThatOnlyPlacesThingsIsNoTable() {
        var frame = new Table.Frame(List.of(), 0, Table.Use.LAYOUT, false);
        var set = Setting.of(framed(table("t", "", row("a", "b")), frame));
        assertEquals(0, set.count(Role.TABLE));
        assertTrue(strokes(set).isEmpty());
    }

    /// Reaches that no table has: they are cut, nothing is lost, and it does not take long.
    @Test
    void impossibleReachesAreCut() {
        var set =
                Setting.of(
                        table(
                                "t",
                                "T",
                                cells(reach(1_000_000, 1_000_000, p("huge")), cell(p("b"))),
                                cells(cell(p("c"))),
                                new Exhibit.Row(Id.fresh(), Traits.NONE, List.of())));
        assertTrue(set.runs().stream().anyMatch(r -> r.text().equals("huge")));
    }
}
