package org.rubric.workbench.text.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.table.TableCommands;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;
import org.rubric.workbench.text.Shown;
import org.rubric.workbench.text.block.TableView;

class TableWritingTest {

    private static Shown shown() {
        return Shown.of(
                Document.of(
                        FrontMatter.EMPTY,
                        List.of(
                                Drafts.paragraph("a", "The gateway reports."),
                                Drafts.table(),
                                Drafts.paragraph("b", "The platform listens."))));
    }

    private static Exhibit.Table table(Shown shown) {
        return (Exhibit.Table) shown.session.snapshot().document().find(Id.of("t1")).orElseThrow();
    }

    private static String text(Shown shown, String block) {
        return shown.session
                .snapshot()
                .document()
                .find(Id.of(block))
                .map(found -> Inline.text(found.runs()))
                .orElse("gone");
    }

    private static List<String> cells(Shown shown) {
        return shown.session.selection() instanceof Selection.Cells(_, var cells)
                ? cells.stream().map(Id::value).toList()
                : List.of();
    }

    @Test
    void tabInTheLastCellMakesARowAndGoesIntoIt() {
        try (var shown = shown()) {
            shown.put("t1d3p", 0);
            shown.press(KeyCode.TAB);
            assertEquals(6, table(shown).rows().size());
            shown.type("new");
            var row = table(shown).rows().getLast();
            assertEquals("new", Inline.text(row.cells().getFirst().body().getFirst().runs()));
            shown.press(KeyCode.TAB, true, false, false);
            assertTrue(shown.selected().startsWith("t1d3p:0–"), shown.selected());
        }
    }

    @Test
    void enterMakesAParagraphInTheCellAndTabSkipsToTheNext() {
        try (var shown = shown()) {
            shown.put("t1a1p", 5);
            shown.press(KeyCode.ENTER);
            assertEquals(2, table(shown).rows().get(1).cells().get(1).body().size());
            shown.press(KeyCode.UP);
            shown.press(KeyCode.TAB);
            assertTrue(shown.selected().startsWith("t1a2p:0–"), shown.selected());
        }
    }

    @Test
    void arrowsCrossCells() {
        try (var shown = shown()) {
            shown.put("t1a0p", 6);
            shown.press(KeyCode.RIGHT);
            assertEquals("t1a1p:0", shown.caret());
            shown.press(KeyCode.LEFT);
            assertEquals("t1a0p:6", shown.caret());
            shown.press(KeyCode.DOWN);
            assertTrue(shown.caret().startsWith("t1b0p:"), shown.caret());
            shown.press(KeyCode.UP);
            shown.press(KeyCode.UP);
            assertTrue(shown.caret().startsWith("t1h0p:"), shown.caret());
        }
    }

    @Test
    void shiftAndArrowsSelectARectangleAndEscLeavesIt() {
        try (var shown = shown()) {
            shown.put("t1b1p", 3);
            shown.press(KeyCode.DOWN, true, false, false);
            assertEquals(List.of("t1b1", "t1c1"), cells(shown));
            shown.press(KeyCode.RIGHT, true, false, false);
            assertEquals(List.of("t1b1", "t1b2", "t1c1", "t1c2"), cells(shown));
            shown.press(KeyCode.LEFT, true, false, false);
            shown.press(KeyCode.LEFT, true, false, false);
            assertEquals(List.of("t1b0", "t1b1", "t1c0", "t1c1"), cells(shown));
            shown.press(KeyCode.ESCAPE);
            assertInstanceOf(Selection.Text.class, shown.session.selection());
            assertTrue(shown.caret().startsWith("t1c0p"), shown.caret());
        }
    }

    @Test
    void deleteEmptiesCellsAndLettersReplaceThem() {
        try (var shown = shown()) {
            shown.put("t1b0p", 0);
            shown.press(KeyCode.DOWN, true, false, false);
            shown.press(KeyCode.DELETE);
            assertEquals("gone", text(shown, "t1b0p"));
            assertEquals("warning to danger level", text(shown, "t1c1p"));
            assertEquals(5, table(shown).rows().size());
            Ui.run(() -> shown.session.undo());
            assertEquals("Advisory", text(shown, "t1b0p"));
            assertEquals(List.of("t1b0", "t1c0"), cells(shown));
            shown.type("x");
            var first = table(shown).rows().get(2).cells().getFirst();
            assertEquals("x", Inline.text(first.body().getFirst().runs()));
        }
    }

    @Test
    void commandsActOnTheSelectedCells() {
        try (var shown = shown()) {
            shown.put("t1b0p", 0);
            shown.press(KeyCode.DOWN, true, false, false);
            Ui.run(() -> shown.view.perform(TableCommands.merge()));
            Ui.settle();
            var merged = table(shown).rows().get(2).cells().getFirst();
            assertEquals(2, merged.reach().rows());
            assertEquals(2, merged.body().size());
            assertTrue(shown.caret().startsWith("t1b0p"), shown.caret());
            Ui.run(() -> shown.view.perform(TableCommands.deleteRows()));
            assertEquals(3, table(shown).rows().size());
            assertEquals("Undone: deleting rows", "Undone: " + Ui.on(shown.session::undo).get());
        }
    }

    @Test
    void draggingOverCellsSelectsThem() {
        try (var shown = shown()) {
            shown.put("a", 0);
            var from = middle(shown, "t1a0p");
            var to = middle(shown, "t1b2p");
            mouse(shown, MouseEvent.MOUSE_PRESSED, from.x, from.y);
            mouse(shown, MouseEvent.MOUSE_DRAGGED, to.x, to.y);
            mouse(shown, MouseEvent.MOUSE_RELEASED, to.x, to.y);
            assertEquals(List.of("t1a0", "t1a1", "t1a2", "t1b0", "t1b1", "t1b2"), cells(shown));
            mouse(shown, MouseEvent.MOUSE_PRESSED, from.x, from.y);
            mouse(shown, MouseEvent.MOUSE_RELEASED, from.x, from.y);
            assertEquals(List.of(), cells(shown));
        }
    }

    @Test
    void aDraggedBorderChangesTheWidths() {
        try (var shown = shown()) {
            shown.put("t1a0p", 0);
            var view = view(shown);
            var edges = Ui.on(view::edges);
            var place = Ui.on(() -> view.localToScene(edges[1], view.rows().getMinY() + 50));
            mouse(shown, MouseEvent.MOUSE_MOVED, place.getX(), place.getY());
            assertEquals(javafx.scene.Cursor.H_RESIZE, Ui.on(() -> shown.view.flow().getCursor()));
            mouse(shown, MouseEvent.MOUSE_PRESSED, place.getX(), place.getY());
            mouse(shown, MouseEvent.MOUSE_DRAGGED, place.getX() + 60, place.getY());
            mouse(shown, MouseEvent.MOUSE_RELEASED, place.getX() + 60, place.getY());
            var widths = table(shown).frame().widths();
            assertEquals(4, widths.size());
            assertEquals(9639, widths.stream().mapToInt(i -> i).sum(), 4);
            var now = Ui.on(view::edges);
            assertEquals(edges[1] + 60, now[1], 2);
            assertEquals("t1a0p:0", shown.caret());
            assertEquals("column widths", Ui.on(shown.session::undo).get());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -2, 2})
    void aClickOnABorderChangesNothing(int tremble) {
        try (var shown = shown()) {
            var view = view(shown);
            var edges = Ui.on(view::edges);
            var place = Ui.on(() -> view.localToScene(edges[1] + 3, view.rows().getMinY() + 50));
            var before = table(shown).frame().widths();
            mouse(shown, MouseEvent.MOUSE_PRESSED, place.getX(), place.getY());
            mouse(shown, MouseEvent.MOUSE_DRAGGED, place.getX() + tremble, place.getY());
            mouse(shown, MouseEvent.MOUSE_RELEASED, place.getX() + tremble, place.getY());
            assertEquals(before, table(shown).frame().widths());
            assertEquals(Optional.empty(), Ui.on(shown.session::undo));
        }
    }

    @Test
    void aBorderFollowsTheMouseFromWhereItWasTaken() {
        try (var shown = shown()) {
            var view = view(shown);
            var edges = Ui.on(view::edges);
            var place = Ui.on(() -> view.localToScene(edges[1] + 3, view.rows().getMinY() + 50));
            mouse(shown, MouseEvent.MOUSE_PRESSED, place.getX(), place.getY());
            mouse(shown, MouseEvent.MOUSE_DRAGGED, place.getX() + 4, place.getY());
            mouse(shown, MouseEvent.MOUSE_DRAGGED, place.getX() + 5, place.getY());
            mouse(shown, MouseEvent.MOUSE_RELEASED, place.getX() + 5, place.getY());
            assertEquals(edges[1] + 5, Ui.on(view::edges)[1], 1);
        }
    }

    @Test
    void theRingStandsAroundTheCellWithTheCaret() {
        try (var shown = shown()) {
            shown.put("t1c2p", 0);
            var ring = ring(shown);
            assertTrue(ring.isVisible());
            var caret =
                    Ui.on(
                            () ->
                                    shown.view
                                            .selecting()
                                            .caret()
                                            .flatMap(shown.view.places()::caret)
                                            .orElseThrow());
            var box = Ui.on(() -> ring.localToScene(ring.getLayoutBounds()));
            assertTrue(box.contains(caret.getMinX(), caret.getMinY() + 5), box + " " + caret);
            shown.put("a", 0);
            assertFalse(ring.isVisible());
        }
    }

    @Test
    void aBarHangsOverTheTable() {
        try (var shown = shown()) {
            var bar = new Region();
            bar.setMinSize(200, 36);
            Ui.run(() -> shown.view.hang(bar));
            shown.put("a", 0);
            assertFalse(bar.isVisible());
            shown.put("t1a0p", 0);
            assertTrue(bar.isVisible());
            double bottom = Ui.on(() -> bar.getLayoutY() + bar.getHeight());
            assertEquals(view(shown).getLayoutY() - 8, bottom, 1);
        }
    }

    @Test
    void aTableIsSelectedWholeAndTheKeysGoOn() {
        try (var shown = shown()) {
            shown.put("b", 0);
            shown.press(KeyCode.BACK_SPACE);
            assertEquals(new Selection.Blocks(List.of(Id.of("t1"))), shown.session.selection());
            shown.press(KeyCode.ESCAPE);
            assertInstanceOf(Selection.Text.class, shown.session.selection());
            shown.put("b", 0);
            shown.press(KeyCode.BACK_SPACE);
            shown.press(KeyCode.DELETE);
            assertEquals(2, shown.session.snapshot().document().body().size());
            assertEquals("a:20", shown.caret());
        }
    }

    private static TableView view(Shown shown) {
        return Ui.on(
                () -> (TableView) shown.view.places().spot(Id.of("t1a0p")).orElseThrow().block());
    }

    private static Node ring(Shown shown) {
        var view = view(shown);
        return Ui.on(() -> view.lookup(".cell-focus"));
    }

    private record Point(double x, double y) {}

    private static Point middle(Shown shown, String line) {
        return Ui.on(
                () -> {
                    var view = shown.view.places().spot(Id.of(line)).orElseThrow().line();
                    var box = view.localToScene(view.getLayoutBounds());
                    return new Point(box.getCenterX(), box.getCenterY());
                });
    }

    private static void mouse(Shown shown, EventType<MouseEvent> type, double x, double y) {
        var flow = shown.view.flow();
        boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
        var kept = new ArrayList<MouseEvent>();
        kept.add(
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
        Ui.run(() -> Event.fireEvent(flow, kept.getFirst()));
        Ui.settle();
    }
}
