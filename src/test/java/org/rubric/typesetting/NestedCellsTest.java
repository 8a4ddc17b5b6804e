package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Exhibit.Table.Frame;
import org.rubric.document.Exhibit.Table.Use;
import org.rubric.document.Id;
import org.rubric.document.Traits;

/// Pseudo-code in the cells of a table.
class NestedCellsTest {
    private static final double STEP = 14.2;
    private static final List<Integer> DRAWN = List.of(6000, 1000, 1000);

    private static Table drawn(List<Integer> widths, Row... rows) {
        var frame = new Frame(widths, 1, Use.CAPTIONED, false);
        var caption = Block.Line.of(Id.of("caption"), "Syntax");
        return new Table(Id.of("t"), Traits.NONE, caption, frame, List.of(rows), List.of());
    }

    private static Setting set(Block... body) {
        return Setting.of(body);
    }

    @Test
    void eachTabIsOneStep() {
        var set =
                set(
                        drawn(
                                DRAWN,
                                row("Syntax", "Bits", "Mnemonic"),
                                row("packet() {", "", ""),
                                row("\tsync_byte", "8", "bslbf"),
                                row("\t\ttransport_priority", "1", "bslbf"),
                                row("\t\t\tPID", "13", "uimsbf"),
                                row("}", "", "")));
        double left = set.run("packet").x();
        assertEquals(left + STEP, set.run("sync").x(), 0.01);
        assertEquals(left + 2 * STEP, set.run("transport").x(), 0.01);
        assertEquals(left + 3 * STEP, set.run("PID").x(), 0.01);
        assertEquals(left, set.run("}").x(), 0.01);
    }

    @Test
    void whatGoesOnStandsAStepFurtherIn() {
        var condition = "\t\tif (one_long_name == 1 && other_long_name == 2 && third == 3) {";
        var set =
                set(
                        drawn(
                                List.of(3000, 1000, 1000),
                                row("Syntax", "Bits", "Mnemonic"),
                                row("packet() {", "", ""),
                                row(condition, "8", "bslbf")));
        double left = set.run("packet").x();
        var lines =
                set.runs().stream()
                        .filter(run -> run.page() == set.run("packet").page())
                        .filter(run -> run.y() > set.run("packet").y() + 1)
                        .filter(run -> run.x() > left && run.x() < set.run("8").x() - 5)
                        .toList();
        assertTrue(lines.size() > 1, "It takes several lines: " + lines);
        assertEquals(left + 2 * STEP, lines.getFirst().x(), 0.01);
        for (var line : lines.subList(1, lines.size()))
            assertEquals(left + 3 * STEP, line.x(), 0.01, line.text());
    }

    @Test
    void linesThatTheAuthorBrokeBeginWhereHePutThem() {
        var set =
                set(
                        drawn(
                                DRAWN,
                                row("Syntax", "Bits", "Mnemonic"),
                                row("\tif (a ||\n\t\tb)\nnext", "8", "bslbf")));
        double left = set.run("next").x();
        assertEquals(left + STEP, set.run("if").x(), 0.01);
        assertEquals(left + 2 * STEP, set.run("b)").x(), 0.01);
    }

    @Test
    void emptyLinesKeepBitsBesideTheirNames() {
        var set =
                set(
                        drawn(
                                DRAWN,
                                row("Syntax", "Bits", "Mnemonic"),
                                row("head {\n\talpha\n\tbeta\n}", "\n8\n16", "\nbslbf\nuimsbf")));
        assertEquals(set.run("alpha").y(), set.run("8").y(), 0.01);
        assertEquals(set.run("beta").y(), set.run("16").y(), 0.01);
    }

    @Test
    void runningTextKeepsItsTabs() {
        var set = set(p("\tFirst words " + "and so on ".repeat(40)), p("Flush"));
        assertEquals(set.run("Flush").x() + 28.35, set.run("First").x(), 0.01);
        assertEquals(set.run("Flush").x(), set.run("and so on").x(), 0.01);
    }

    /// Names are not torn for the sake of nesting, and nothing stands outside the frame.
    @Test
    void deepNestingLeavesRoomForNames() {
        var random = new Random(832);
        for (int round = 0; round < 30; round++) {
            var rows = new Row[12];
            rows[0] = row("Syntax", "Bits", "Mnemonic");
            for (int r = 1; r < rows.length; r++)
                rows[r] =
                        row(
                                "\t".repeat(random.nextInt(8))
                                        + "if (TheNameOfAField == another_name) {",
                                "8",
                                "bslbf");
            var widths = List.of(500 + random.nextInt(6000), 1000, 1000);
            var set = set(drawn(widths, rows));
            assertFalse(set.findings().contains("line.overfull"), "Drawn " + widths);
        }
    }

    @Test
    void noNestIsTooDeep() {
        var set = set(drawn(DRAWN, row("S", "B", "M"), row("\t".repeat(200) + "deep", "8", "b")));
        assertTrue(set.imprint().pages().size() < 4);
        assertTrue(set.runs().stream().anyMatch(run -> run.text().contains("deep")));
    }

    @Test
    void tablesWithoutCaptionsNestToo() {
        var set = set(table("t", "T", row("A", "B"), row("x {", "1"), row("\ty", "2")));
        assertEquals(set.run("x {").x() + STEP, set.run("y").x(), 0.01);
    }
}
