package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.line.Hit;

/// Selecting, dragging and cutting with the mouse.
class PointerTest {

    private static Document draft() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        Documents.named("a", Documents.p("The gateway reports water levels.")),
                        Documents.named("b", Documents.p("The platform listens.")),
                        Documents.table(
                                "t", "Levels", row("r0", "high", "red"), row("r1", "low", "green")),
                        Documents.named(
                                "i", Documents.item(Block.Item.Marker.DASH, "an item of a list")),
                        Documents.clause(
                                "c", "Clause", Documents.named("d", Documents.p("End.")))));
    }

    private static Exhibit.Row row(String id, String... words) {
        var cells = new ArrayList<Exhibit.Cell>();
        for (int i = 0; i < words.length; i++)
            cells.add(Documents.cell(Documents.named(id + i, Documents.p(words[i]))));
        return new Exhibit.Row(Id.of(id), org.rubric.document.Traits.NONE, cells);
    }

    private static Point2D at(Shown shown, String block, int offset) {
        return Ui.on(
                () -> {
                    var box =
                            shown.view
                                    .places()
                                    .caret(Hit.at(new Position(Id.of(block), offset)))
                                    .orElseThrow();
                    return new Point2D(box.getMinX(), box.getMinY() + box.getHeight() / 2);
                });
    }

    private static void mouse(
            Shown shown, EventType<MouseEvent> type, Point2D at, int clicks, String keys) {
        Ui.run(
                () -> {
                    var flow = shown.view.flow();
                    var scene = flow.localToScene(at);
                    Event.fireEvent(
                            flow,
                            new MouseEvent(
                                    type,
                                    scene.getX(),
                                    scene.getY(),
                                    scene.getX(),
                                    scene.getY(),
                                    MouseButton.PRIMARY,
                                    clicks,
                                    keys.contains("shift"),
                                    keys.contains("ctrl"),
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    null));
                });
        Ui.settle();
    }

    private static void drag(Shown shown, Point2D from, Point2D to, int clicks, String keys) {
        mouse(shown, MouseEvent.MOUSE_PRESSED, from, clicks, "");
        mouse(shown, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), clicks, keys);
        mouse(shown, MouseEvent.MOUSE_DRAGGED, to, clicks, keys);
        mouse(shown, MouseEvent.MOUSE_RELEASED, to, clicks, keys);
    }

    private static void click(Shown shown, Point2D at, int clicks, String keys) {
        mouse(shown, MouseEvent.MOUSE_PRESSED, at, clicks, keys);
        mouse(shown, MouseEvent.MOUSE_RELEASED, at, clicks, keys);
    }

    private static String words(Shown shown, String id) {
        return shown.session
                .snapshot()
                .document()
                .find(Id.of(id))
                .map(block -> Inline.text(block.runs()))
                .orElse("gone");
    }

    @Test
    void draggingSelectsAcrossParagraphsAndCells() {
        try (var shown = Shown.of(draft())) {
            drag(shown, at(shown, "a", 4), at(shown, "b", 12), 1, "");
            assertEquals("a:4–b:12", shown.selected());
            drag(shown, at(shown, "r00", 1), at(shown, "r11", 3), 1, "");
            assertEquals("r00:1–r11:3", shown.selected());
            drag(shown, at(shown, "i", 3), at(shown, "b", 4), 1, "");
            assertEquals("b:4–i:3", shown.selected());
        }
    }

    @Test
    void twoClicksAWordThreeAParagraphShiftTheRest() {
        try (var shown = Shown.of(draft())) {
            click(shown, at(shown, "a", 6), 2, "");
            assertEquals("a:4–a:11", shown.selected());
            click(shown, at(shown, "a", 6), 3, "");
            assertEquals("a:0–a:33", shown.selected());
            click(shown, at(shown, "a", 4), 1, "");
            click(shown, at(shown, "a", 4), 1, "");
            click(shown, at(shown, "b", 3), 1, "shift");
            assertEquals("a:4–b:3", shown.selected());
        }
    }

    @Test
    void afterTwoClicksWholeWordsAreAdded() {
        try (var shown = Shown.of(draft())) {
            var word = at(shown, "a", 6);
            mouse(shown, MouseEvent.MOUSE_PRESSED, word, 2, "");
            mouse(shown, MouseEvent.MOUSE_DRAGGED, at(shown, "a", 22), 2, "");
            assertEquals("a:4–a:25", shown.selected());
            mouse(shown, MouseEvent.MOUSE_DRAGGED, at(shown, "a", 1), 2, "");
            assertEquals("a:0–a:11", shown.selected());
            mouse(shown, MouseEvent.MOUSE_RELEASED, word, 2, "");
        }
    }

    @Test
    void heldBelowTheWindowTheTextScrollsOn() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 120; i++)
            blocks.add(Documents.named("p" + i, Documents.p("Paragraph " + i)));
        try (var shown = Shown.of(Document.of(FrontMatter.EMPTY, blocks), 600, 300)) {
            var start = at(shown, "p1", 2);
            mouse(shown, MouseEvent.MOUSE_PRESSED, start, 1, "");
            mouse(shown, MouseEvent.MOUSE_DRAGGED, new Point2D(start.getX(), 420), 1, "");
            Ui.await(() -> shown.view.flow().position() > 600);
            mouse(shown, MouseEvent.MOUSE_RELEASED, new Point2D(start.getX(), 420), 1, "");
            double stopped = Ui.on(() -> shown.view.flow().position());
            Ui.settle();
            assertEquals(stopped, Ui.on(() -> shown.view.flow().position()), 0.1);
            assertTrue(shown.selected().startsWith("p1:2–p"), shown.selected());
            assertFalse(shown.selected().contains("–p1:"), shown.selected());
        }
    }

    private static void select(Shown shown, String from, int a, String to, int b) {
        Ui.run(
                () ->
                        shown.view
                                .selecting()
                                .select(new Position(Id.of(from), a), new Position(Id.of(to), b)));
        Ui.settle();
    }

    @Test
    void selectedTextIsDraggedElsewhere() {
        try (var shown = Shown.of(draft())) {
            select(shown, "a", 4, "a", 12);
            drag(shown, at(shown, "a", 7), at(shown, "b", 4), 1, "");
            assertEquals("The reports water levels.", words(shown, "a"));
            assertEquals("The gateway platform listens.", words(shown, "b"));
            assertEquals("move", Ui.on(() -> shown.session.undo()).orElseThrow());
            assertEquals("The gateway reports water levels.", words(shown, "a"));
        }
    }

    @Test
    void withControlACopyIsDragged() {
        try (var shown = Shown.of(draft())) {
            select(shown, "a", 4, "a", 12);
            drag(shown, at(shown, "a", 7), at(shown, "b", 4), 1, "ctrl");
            assertEquals("The gateway reports water levels.", words(shown, "a"));
            assertEquals("The gateway platform listens.", words(shown, "b"));
        }
    }

    @Test
    void aClickOnTheSelectionSetsTheCaretAndEscapeLetsGo() {
        try (var shown = Shown.of(draft())) {
            select(shown, "a", 4, "a", 12);
            click(shown, at(shown, "a", 7), 1, "");
            assertEquals("", shown.selected());
            assertEquals("a:7", shown.caret());
            select(shown, "a", 4, "a", 12);
            mouse(shown, MouseEvent.MOUSE_PRESSED, at(shown, "a", 7), 1, "");
            mouse(shown, MouseEvent.MOUSE_DRAGGED, at(shown, "b", 4), 1, "");
            Ui.picture(shown.stage.getScene(), "drag-text");
            shown.press(KeyCode.ESCAPE);
            mouse(shown, MouseEvent.MOUSE_RELEASED, at(shown, "b", 4), 1, "");
            assertEquals("The platform listens.", words(shown, "b"));
        }
    }

    @Test
    void cuttingAcrossCellsLeavesTheTable() {
        try (var shown = Shown.of(draft())) {
            var before = told(shown);
            select(shown, "r00", 2, "r11", 2);
            shown.press(KeyCode.X, false, true, false);
            assertEquals("|;|;", told(shown));
            shown.press(KeyCode.V, false, true, false);
            assertEquals(before, told(shown));
        }
    }

    private static String told(Shown shown) {
        var told = new StringBuilder();
        for (var row : table(shown).rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (i > 0) told.append('|');
                for (var block : row.cells().get(i).body()) told.append(Inline.text(block.runs()));
            }
            told.append(';');
        }
        return told.toString();
    }

    @Test
    void cuttingFromAListIntoAClauseLeavesASaneDocument() {
        try (var shown = Shown.of(draft())) {
            select(shown, "i", 3, "d", 1);
            shown.press(KeyCode.X, false, true, false);
            assertEquals("an nd.", words(shown, "i"));
            assertEquals("gone", words(shown, "d"));
            assertEquals("gone", words(shown, "c"));
            var back = Ui.on(() -> shown.session.undo());
            assertEquals("cut", back.orElseThrow());
            select(shown, "r01", 1, "i", 3);
            shown.press(KeyCode.X, false, true, false);
            assertEquals("r", words(shown, "r01"));
            assertEquals("item of a list", words(shown, "i"));
            assertTrue(shown.session.snapshot().document().find(Id.of("t")).isPresent());
        }
    }

    private static Exhibit.Table table(Shown shown) {
        return (Exhibit.Table) shown.session.snapshot().document().find(Id.of("t")).orElseThrow();
    }
}
