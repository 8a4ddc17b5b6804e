package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Traits;

/// Where tables are divided, and what stands on the pages around them.
class TablePagesTest {

    private static Table rows(int count, boolean turned, Table.Use use) {
        var rows = new Row[count + 1];
        rows[0] = row("No.", "Value");
        for (int r = 1; r <= count; r++) rows[r] = row("row " + r, "value");
        var table = table("t" + turned, "Title", rows);
        var frame = new Table.Frame(List.of(), 1, use, turned);
        var caption =
                use == Table.Use.CAPTIONED
                        ? table.caption()
                        : Block.Line.of(Id.of("none"), List.of());
        return new Table(table.id(), Traits.NONE, caption, frame, table.rows(), List.of());
    }

    private static List<Block> lines(int count, String word) {
        var lines = new ArrayList<Block>();
        for (int i = 0; i < count; i++) lines.add(p(word + i + "."));
        return lines;
    }

    private static Setting set(List<Block> body) {
        return Setting.of(body.toArray(Block[]::new));
    }

    private static boolean turned(Setting set, int page) {
        var paper = set.imprint().pages().get(page);
        return paper.width() > paper.height();
    }

    /// Rows of the table on each page.
    private static TreeMap<Integer, Integer> divided(Setting set) {
        var pages = new TreeMap<Integer, Integer>();
        for (var run : set.runs())
            if (run.text().startsWith("row ")) pages.merge(run.page(), 1, Integer::sum);
        return pages;
    }

    @Test
    void textFillsThePageBeforeATurnedTable() {
        for (int rows : new int[] {3, 30, 70}) {
            var body = lines(8, "before");
            body.add(rows(rows, true, Table.Use.CAPTIONED));
            body.addAll(lines(60, "after"));
            var set = set(body);
            int first = set.run("before7.").page();
            assertEquals(first, set.run("after0.").page(), rows + " rows");
            assertTrue(turned(set, first + 1));
            int last = divided(set).lastKey();
            for (int page = first + 1; page <= last; page++) assertTrue(turned(set, page));
            assertEquals(rows, divided(set).values().stream().mapToInt(n -> n).sum());
            assertEquals(last + 1, set.run("after59.").page());
            assertFalse(turned(set, last + 1));
            int passed = 0;
            while (set.run("after" + passed + ".").page() == first) passed++;
            assertTrue(passed > 20, "The page is filled: " + passed);
            assertEquals(last + 1, set.run("after" + passed + ".").page());
        }
    }

    @Test
    void subClausesPassATurnedTableButNoClauseAndNoTable() {
        var body = lines(4, "before");
        body.add(rows(3, true, Table.Use.CAPTIONED));
        body.addAll(lines(2, "after"));
        var below = clause("b", "Below", p("passes"), table("next", "Next", row("N"), row("cell")));
        var set =
                Setting.of(
                        clause("a", "Top", clause("aa", "Sub", body.toArray(Block[]::new)), below),
                        clause("c", "Further", p("behind")));
        int first = set.run("before3.").page();
        assertEquals(first, set.run("passes").page());
        assertEquals(first + 1, set.run("row 1").page());
        assertEquals(first + 2, set.run("cell").page());
        var alone = lines(4, "before");
        alone.add(rows(3, true, Table.Use.CAPTIONED));
        alone.addAll(lines(2, "after"));
        set =
                Setting.of(
                        clause("a", "Top", alone.toArray(Block[]::new)),
                        clause("c", "Further", p("behind")));
        assertEquals(set.run("before3.").page(), set.run("after1.").page());
        assertEquals(set.run("before3.").page() + 2, set.run("behind").page());
    }

    @Test
    void aTurnedTableWithoutANumberStandsWhereItIs() {
        var body = lines(8, "before");
        body.add(rows(3, true, Table.Use.UNCAPTIONED));
        body.addAll(lines(3, "after"));
        var set = set(body);
        assertEquals(set.run("before7.").page() + 1, set.run("row 1").page());
        assertEquals(set.run("row 3").page() + 1, set.run("after0.").page());
    }

    @Test
    void footnotesOfATurnedTableStandBelowIt() {
        var wide = rows(3, true, Table.Use.CAPTIONED);
        var rows = new ArrayList<>(wide.rows());
        rows.add(
                new Row(
                        Id.of("noted"),
                        Traits.NONE,
                        List.of(cell(p("noted", footnote("f"))), cell(p("value")))));
        var table =
                new Table(wide.id(), Traits.NONE, wide.caption(), wide.frame(), rows, List.of());
        var note = new Block.Footnote(Id.of("f"), Traits.NONE, List.of(p("the note")));
        var document =
                recommendation(p("before"), table, p("after"))
                        .withApparatus(new Apparatus(List.of(note), List.of()));
        var set = Setting.of(document);
        assertEquals(set.run("noted").page(), set.run("the note").page());
        assertTrue(turned(set, set.run("the note").page()));
    }

    @Test
    void theLastRowsOfALongTableAreNotAlone() {
        for (boolean turned : new boolean[] {false, true})
            for (int rows = 40; rows < 70; rows++) {
                var pages = divided(set(List.of(p("x"), rows(rows, turned, Table.Use.CAPTIONED))));
                assertTrue(pages.size() > 1);
                for (int count : pages.values()) assertTrue(count >= 4, rows + " rows: " + pages);
            }
    }

    @Test
    void aRowThatHeadsOthersIsNotLastOnItsPage() {
        for (int before = 0; before < 12; before++) {
            var rows = new ArrayList<Row>();
            rows.add(row("Parameter", "Value"));
            for (int r = 0; r < 60; r++) {
                if (r % 6 == 0) {
                    var bold = p(Documents.bold("Head " + r + "."));
                    rows.add(new Row(Id.fresh(), Traits.NONE, List.of(cell(bold), cell(p("")))));
                }
                rows.add(row("row " + r + ".", "value"));
            }
            var body = lines(before, "before");
            body.add(table("t", "T", rows.toArray(Row[]::new)));
            var set = set(body);
            for (int r = 0; r < 60; r += 6)
                assertEquals(
                        set.run("Head " + r + ".").page(),
                        set.run("row " + r + ".").page(),
                        r + " after " + before);
        }
    }

    @Test
    void aTableOfNothingButHeadsIsDivided() {
        var rows = new Row[90];
        for (int r = 0; r < rows.length; r++)
            rows[r] =
                    new Row(
                            Id.fresh(),
                            Traits.NONE,
                            List.of(cell(p(Documents.bold("row " + r))), cell(p(""))));
        var pages = divided(set(List.of(table("t", "T", rows))));
        assertTrue(pages.size() > 1 && pages.lastEntry().getValue() >= 4, pages.toString());
    }

    @Test
    void aClauseIsNotDividedByATurnedTableWhereThePageIsNearlyFull() {
        var body = lines(22, "before");
        body.add(rows(60, true, Table.Use.CAPTIONED));
        body.addAll(lines(3, "after"));
        var set =
                Setting.of(
                        clause(
                                "a",
                                "Top",
                                clause("b", "First", body.toArray(Block[]::new)),
                                clause("c", "Second", lines(9, "late").toArray(Block[]::new))));
        assertEquals(set.run("before0.").page(), set.run("after2.").page());
        assertFalse(turned(set, set.run("Second").page()));
        assertTrue(set.run("Second").page() > set.run("row 60").page());
    }

    @Test
    void aSmallTableIsNotDivided() {
        for (int before = 15; before < 36; before++) {
            var body = lines(before, "before");
            body.add(rows(6, false, Table.Use.CAPTIONED));
            assertEquals(1, divided(set(body)).size(), "after " + before);
        }
    }

    @Test
    void namesInHumpsGoUprightInTwoLines() {
        var words = new String[] {"RGB with OUTPUT_BITDEPTH", "", "", "", "", "", "NCOMPONENT"};
        for (int c = 1; c < 6; c++) words[c] = "InvColorFmtConvert" + c + "(\u00A0)";
        var set = Setting.of(table("t", "T", row("O", "A", "B", "C", "D", "E", "F"), row(words)));
        var run = set.run("Convert5");
        assertFalse(turned(set, run.page()));
        assertTrue(run.glyphs().ink().size() >= 8);
    }
}
