package org.rubric.editing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.editing.table.TableGridTest.exact;
import static org.rubric.editing.table.TableGridTest.picture;
import static org.rubric.editing.table.TableGridTest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell.Alignment;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Scene;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;

class TableCommandsTest {

    private static Scene caret(Table table, String cell) {
        return new Scene(
                Snapshot.of(Documents.recommendation(Documents.p("before"), table)),
                Selection.at(Id.of("p" + cell), 0));
    }

    private static Scene cells(Table table, String... cells) {
        var ids = Arrays.stream(cells).map(Id::of).toList();
        return new Scene(
                Snapshot.of(Documents.recommendation(Documents.p("before"), table)),
                new Selection.Cells(table.id(), ids));
    }

    private static Table now(Scene scene) {
        return (Table) scene.block(1);
    }

    private static void becomes(String wanted, Scene scene, Command command) {
        var after = now(scene.then(command));
        assertEquals(wanted, picture(after));
        assertTrue(exact(after), () -> picture(after));
    }

    private static Table framed(Table t, int header, Integer... widths) {
        var frame = new Table.Frame(List.of(widths), header, Table.Use.CAPTIONED, false);
        return new Table(t.id(), t.traits(), t.caption(), frame, t.rows(), t.notes());
    }

    @Test
    void rowsComeAboveAndBelow() {
        var plain = framed(table("a b", "c d"), 0);
        becomes("· · / a b / c d", caret(plain, "b"), TableCommands.rowAbove());
        becomes("a b / · · / c d", caret(plain, "b"), TableCommands.rowBelow());
        becomes("a b / c d / · ·", caret(plain, "c"), TableCommands.rowBelow());
        var after = caret(plain, "d").then(TableCommands.rowBelow());
        var caret = ((Selection.Text) after.selection()).caret();
        assertEquals(now(after).rows().get(2).cells().get(1).body().getFirst().id(), caret.block());
    }

    @Test
    void cellsThatReachOverTheNewRowOrColumnGrow() {
        var tall = framed(table("a:1,2 b", "c", "d:2,1"), 0);
        becomes("a b / a · / a c / d d", caret(tall, "b"), TableCommands.rowBelow());
        becomes("a b / a · / a c / d d", caret(tall, "c"), TableCommands.rowAbove());
        becomes("a · b / a · c / d d d", caret(tall, "b"), TableCommands.columnLeft());
        becomes("a b · / a c · / d d ·", caret(tall, "c"), TableCommands.columnRight());
    }

    @Test
    void rowsAndColumnsGo() {
        var tall = framed(table("a:1,2 b", "c", "d:2,1"), 0);
        becomes("a c / d d", caret(tall, "b"), TableCommands.deleteRows());
        becomes("a b / d d", caret(tall, "c"), TableCommands.deleteRows());
        becomes("d d", caret(tall, "a"), TableCommands.deleteRows());
        becomes("b / c / d", caret(tall, "a"), TableCommands.deleteColumns());
        becomes("a / a / d", cells(tall, "b", "c"), TableCommands.deleteColumns());
    }

    @Test
    void withTheLastRowTheTableGoes() {
        caret(table("a b"), "a").then(TableCommands.deleteRows()).reads("before‸");
        caret(table("a", "b"), "b").then(TableCommands.deleteColumns()).reads("before‸");
        caret(table("a", "b"), "b").then(TableCommands.delete()).reads("before‸");
    }

    @Test
    void cellsJoinAndPart() {
        var four = framed(table("a b x", "c d y", "e f z"), 0);
        becomes("a+b+c+d a+b+c+d x / a+b+c+d a+b+c+d y / e f z", four(four), TableCommands.merge());
        var one = four(four).then(TableCommands.merge());
        becomes(
                "a+b+c+d · x / · · y / e f z",
                new Scene(one.snapshot(), Selection.at(Id.of("pb"), 0)),
                TableCommands.split());
        assertTrue(caret(four, "a").transaction(TableCommands.merge()).isEmpty());
    }

    /// The corners are enough: what lies between goes along.
    private static Scene four(Table table) {
        return cells(table, "a", "d");
    }

    @Test
    void rowsAndColumnsThatNobodySeesGoWithAMerge() {
        var scene = cells(framed(table("a b", "c d"), 0, 1000, 2000), "a", "b");
        var one = new Scene(scene.then(TableCommands.merge()).snapshot(), cells("c", "d"));
        becomes("a+b / c+d", one, TableCommands.merge());
        assertEquals(List.of(3000), now(one.then(TableCommands.merge())).frame().widths());
        var rows = cells(framed(table("a b", "c d"), 0), "a", "c").then(TableCommands.merge());
        becomes("a+c b+d", new Scene(rows.snapshot(), cells("b", "d")), TableCommands.merge());
    }

    private static Selection cells(String... cells) {
        return new Selection.Cells(Id.of("t"), Arrays.stream(cells).map(Id::of).toList());
    }

    @Test
    void aPlainCellIsHalved() {
        var wide = framed(table("a b", "c d"), 0, 1000, 3000);
        becomes("a b · / c d d", caret(wide, "b"), TableCommands.split());
        var widths = now(caret(wide, "b").then(TableCommands.split())).frame().widths();
        assertEquals(List.of(1000, 1500, 1500), widths);
    }

    @Test
    void theTableStaysAsWideAsItWas() {
        var wide = framed(table("a b", "c d"), 0, 1000, 3000);
        var more = now(caret(wide, "b").then(TableCommands.columnRight())).frame().widths();
        assertEquals(3, more.size());
        assertEquals(4000, more.stream().mapToInt(i -> i).sum());
        assertEquals(more.get(1), more.get(2), 1);
        var less = now(caret(wide, "b").then(TableCommands.deleteColumns())).frame().widths();
        assertEquals(List.of(4000), less);
    }

    @Test
    void theHeaderGrowsAndShrinks() {
        var plain = framed(table("a b", "c d", "e f"), 0);
        var one = caret(plain, "b").then(TableCommands.header());
        assertEquals(1, now(one).frame().headerRows());
        assertTrue(cell(one, "a").header());
        assertEquals(Alignment.CENTRE, cell(one, "a").alignment());
        assertFalse(cell(one, "c").header());
        var below = one.then(TableCommands.rowBelow());
        assertEquals(1, now(below).frame().headerRows());
        assertFalse(now(below).rows().get(1).cells().getFirst().header());
        assertEquals(2, now(one.then(TableCommands.rowAbove())).frame().headerRows());
        assertEquals(0, now(one.then(TableCommands.deleteRows())).frame().headerRows());
        var off = one.then(TableCommands.header());
        assertEquals(0, now(off).frame().headerRows());
        assertFalse(cell(off, "a").header());
        var headed = new Scene(one.snapshot(), cells(plain, "a", "d").selection());
        assertTrue(headed.transaction(TableCommands.merge()).isEmpty(), "across the header's end");
    }

    private static Exhibit.Cell cell(Scene scene, String id) {
        return (Exhibit.Cell) scene.snapshot().document().find(Id.of(id)).orElseThrow();
    }

    @Test
    void alignmentIsOfTheSelectedCells() {
        var scene = cells(table("a b", "c d"), "b", "d").then(TableCommands.align(Alignment.RIGHT));
        assertEquals(Alignment.RIGHT, cell(scene, "d").alignment());
        assertEquals(Alignment.LEFT, cell(scene, "c").alignment());
        assertTrue(scene.transaction(TableCommands.align(Alignment.RIGHT)).isEmpty());
        assertEquals(cells(table("a b"), "b", "d").selection(), scene.selection());
    }

    @Test
    void theFrameTurnsAndLosesItsCaption() {
        var scene = caret(table("a"), "a");
        assertTrue(now(scene.then(TableCommands.landscape())).frame().landscape());
        var caption = new Scene(scene.snapshot(), Selection.at(Id.of("t/caption"), 2));
        var without = caption.then(TableCommands.caption());
        assertEquals(Table.Use.UNCAPTIONED, now(without).frame().use());
        assertEquals(Selection.at(Id.of("pa"), 0), without.selection());
        assertTrue(without.snapshot().numbering().label(Id.of("t")).isEmpty());
        assertEquals(Table.Use.CAPTIONED, now(without.then(TableCommands.caption())).frame().use());
    }

    @Test
    void notesStandInTheFrame() {
        var scene = caret(table("a"), "a").then(TableCommands.note());
        assertEquals(1, now(scene).notes().size());
        scene.reads("before", "Caption", "a", "‸");
        scene.then(Commands.enter()).reads("before", "Caption", "a", "‸");
        assertEquals(0, now(scene.then(Commands.enter())).notes().size());
        scene.then(Commands.backspace()).reads("before", "Caption", "a‸");
    }

    @Test
    void tabGoesFromCellToCellAndMakesARow() {
        var scene = caret(framed(table("a b", "c d"), 0), "b").then(TableCommands.next());
        assertEquals(text("pc", 1), scene.selection());
        assertEquals(
                text("pa", 1), caret(table("a b"), "b").then(TableCommands.previous()).selection());
        var row = caret(framed(table("a b", "c d"), 0), "d").then(TableCommands.next());
        assertEquals("a b / c d / · ·", picture(now(row)));
        assertEquals(
                "new row",
                caret(table("a"), "a").transaction(TableCommands.next()).orElseThrow().name());
        var first = caret(table("a b"), "a").then(TableCommands.previous());
        assertEquals(
                new Position(Id.of("t/caption"), 7), ((Selection.Text) first.selection()).caret());
        assertTrue(first.transaction(TableCommands.previous()).isEmpty());
    }

    private static Selection text(String block, int to) {
        return new Selection.Text(new Position(Id.of(block), 0), new Position(Id.of(block), to));
    }

    @Test
    void widthsAreThoseOfTheColumns() {
        var scene = caret(table("a b"), "a");
        var t = Id.of("t");
        assertEquals(
                List.of(1, 2),
                now(scene.then(TableCommands.widths(t, List.of(1, 2)))).frame().widths());
        for (var wrong : List.of(List.of(1), List.of(0, 1), List.of(1, 2, 3)))
            assertTrue(scene.transaction(TableCommands.widths(t, wrong)).isEmpty());
    }

    @Test
    void outsideATableNothingCanBeDone() {
        var scene = new Scene(caret(table("a"), "a").snapshot(), new Selection.None());
        var caption = new Scene(scene.snapshot(), Selection.at(Id.of("t/caption"), 0));
        for (var command :
                List.of(
                        TableCommands.rowAbove(),
                        TableCommands.merge(),
                        TableCommands.split(),
                        TableCommands.header(),
                        TableCommands.deleteColumns())) {
            assertTrue(scene.transaction(command).isEmpty());
            assertTrue(caption.transaction(command).isEmpty());
        }
        assertTrue(scene.transaction(TableCommands.landscape()).isEmpty());
        assertTrue(caption.transaction(TableCommands.landscape()).isPresent());
    }

    @Test
    void twoPlacesInDifferentCellsSelectARectangle() {
        var document =
                Documents.recommendation(Documents.p("x"), table("a b c", "d:2,1 e", "f g h"));
        assertEquals("a b d e", between(document, "a", "e").replace("c ", ""));
        assertEquals("a b d f g", between(document, "f", "b"));
        assertEquals("", between(document, "a", "a"));
        var x = document.body().getFirst().id();
        var a = new Position(Id.of("pa"), 0);
        assertTrue(Cells.between(document, new Position(x, 0), a).isEmpty());
    }

    private static String between(org.rubric.document.Document document, String one, String other) {
        var found =
                Cells.between(
                        document,
                        new Position(Id.of("p" + one), 0),
                        new Position(Id.of("p" + other), 1));
        var words = new ArrayList<String>();
        found.ifPresent(cells -> cells.cells().forEach(id -> words.add(id.value())));
        return String.join(" ", words);
    }

    @Test
    void selectedCellsTakeLettersAndStyles() {
        var scene = cells(table("a b", "c d"), "a", "c");
        scene.then(Commands.typeText("x")).reads("before", "Caption", "x‸", "b", "", "d");
        var bold = scene.then(Commands.toggle(org.rubric.document.Marks.Style.BOLD));
        Block line = bold.snapshot().document().find(Id.of("pc")).orElseThrow();
        assertTrue(
                ((Inline.Text) line.runs().getFirst())
                        .marks()
                        .has(org.rubric.document.Marks.Style.BOLD));
        assertEquals(scene.selection(), bold.selection());
    }
}
