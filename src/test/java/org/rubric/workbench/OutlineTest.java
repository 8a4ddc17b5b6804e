package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;

/// The outline shapes the draft: by dragging, by keys, by its menu.
class OutlineTest {
    private Desktop desktop;

    @BeforeEach
    void open() {
        desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT);
        desktop.ready();
        Ui.run(() -> desktop.write.text().jump(desktop.clause("General")));
        Ui.settle();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private TreeView<?> tree() {
        return (TreeView<?>) desktop.scene.lookup(".outline .tree-view");
    }

    private List<String> rows() {
        return Ui.on(this::shown);
    }

    private List<String> shown() {
        return tree().lookupAll(".outline-row").stream()
                .map(Node::getAccessibleText)
                .filter(words -> words != null)
                .toList();
    }

    private Bounds row(String words) {
        return Ui.on(
                () ->
                        tree().lookupAll(".outline-row").stream()
                                .filter(node -> words.equals(node.getAccessibleText()))
                                .map(node -> node.localToScene(node.getLayoutBounds()))
                                .findFirst()
                                .orElseThrow());
    }

    private void mouse(EventType<MouseEvent> type, Bounds box, double part) {
        double x = box.getMinX() + 80;
        double y = box.getMinY() + box.getHeight() * part;
        var event =
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
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null);
        Ui.run(() -> Event.fireEvent(tree(), event));
        Ui.settle();
    }

    private void drag(String from, String to, double part) {
        mouse(MouseEvent.MOUSE_PRESSED, row(from), 0.5);
        mouse(MouseEvent.MOUSE_DRAGGED, row(to), part);
        mouse(MouseEvent.MOUSE_DRAGGED, row(to), part);
    }

    private String number(String clause) {
        return desktop.session
                .snapshot()
                .numbering()
                .label(desktop.clause(clause))
                .orElseThrow()
                .number();
    }

    @Test
    void draggingMovesAndTellsWhatFollowed() {
        drag("6.2 Reporting", "6.1 General", 0.1);
        assertTrue(Ui.on(() -> tree().getParent().lookup(".drop-line").isVisible()));
        Ui.picture(desktop.scene, "30-outline-drag-light");
        mouse(MouseEvent.MOUSE_RELEASED, row("6.1 General"), 0.1);
        assertEquals("6.1", number("Reporting"));
        var said = Ui.on(() -> desktop.said());
        assertTrue(said.matches("Moved clause 6\\.2; \\d+ references? followed"), said);
        Ui.await(() -> shown().contains("6.1 Reporting"));
        Ui.run(() -> desktop.write.text().requestFocus());
        desktop.press(KeyCode.Z, false, true, false);
        var undone = Ui.on(() -> desktop.said());
        assertTrue(undone.startsWith("Undone: moved clause 6.2; "), undone);
        assertEquals("6.2", number("Reporting"));
    }

    @Test
    void theMiddleOfARowTakesTheClauseIn() {
        drag("5 Conventions", "6 Requirements", 0.5);
        assertTrue(Ui.on(() -> tree().getParent().lookup(".drop-into").isVisible()));
        mouse(MouseEvent.MOUSE_RELEASED, row("6 Requirements"), 0.5);
        assertEquals("5", number("Requirements"));
        assertTrue(number("Conventions").startsWith("5."), number("Conventions"));
    }

    @Test
    void escapeGivesTheDragUp() {
        var before = desktop.session.snapshot().document();
        Ui.run(() -> tree().requestFocus());
        drag("6.2 Reporting", "6.1 General", 0.1);
        desktop.press(KeyCode.ESCAPE);
        mouse(MouseEvent.MOUSE_RELEASED, row("6.1 General"), 0.1);
        assertEquals(before, desktop.session.snapshot().document());
    }

    @Test
    void keysMoveTheChosenClauseAndTheOutlineKeepsTheKeyboard() {
        Ui.run(() -> tree().requestFocus());
        desktop.press(KeyCode.DOWN, true, false, true);
        assertEquals("6.2", number("General"));
        Ui.await(() -> shown().contains("6.2 General"));
        assertTrue(Ui.on(() -> tree().isFocused()));
        desktop.press(KeyCode.UP, true, false, true);
        assertEquals("6.1", number("General"));
        desktop.press(KeyCode.LEFT, true, false, true);
        assertEquals("7", number("General"));
    }

    @Test
    void keysActOnTheRowNotOnTheCaret() {
        Ui.run(() -> tree().requestFocus());
        desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.UP, true, false, true);
        assertEquals("6.1", number("Reporting"), "the row below the caret's clause was moved");
    }

    @Test
    void theMenuBeginsAndDeletes() {
        Ui.run(() -> tree().requestFocus());
        desktop.press(KeyCode.F10, true, false, false);
        var verbs =
                Ui.on(
                        () ->
                                desktop.scene.getRoot().lookupAll(".menu-row").stream()
                                        .map(
                                                node ->
                                                        node.getAccessibleText() == null
                                                                ? ((Labeled) node).getText()
                                                                : node.getAccessibleText())
                                        .toList());
        assertTrue(verbs.contains("Clause a level up"), verbs.toString());
        assertFalse(verbs.contains("Clause up"), "the first cannot go up: " + verbs);
        Ui.picture(desktop.scene, "31-outline-menu-light");
        fire("New clause after this one");
        assertEquals("6.3", number("Reporting"));
        desktop.type("Power");
        assertEquals("6.2", number("Power"), "the caret is in the new title");
        Ui.await(() -> shown().contains("6.2 Power"));
        Ui.run(() -> tree().requestFocus());
        desktop.press(KeyCode.DELETE);
        assertEquals("6.2", number("Reporting"));
        assertEquals("Deleted clause 6.2", Ui.on(() -> desktop.said()).replaceAll(";.*", ""));
    }

    private void fire(String words) {
        Ui.run(
                () ->
                        desktop.scene.getRoot().lookupAll(".menu-row").stream()
                                .map(Button.class::cast)
                                .filter(row -> words.equals(row.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }

    @Test
    void typingFindsAHeadingAndEnterGoesThere() {
        desktop.press(KeyCode.O, true, true, false);
        desktop.type("sit");
        assertEquals(List.of("I Siting of sensors"), rows());
        Ui.picture(desktop.scene, "32-outline-find-light");
        desktop.press(KeyCode.ENTER);
        assertTrue(Ui.on(() -> desktop.write.text().isFocused()));
        Ui.await(() -> shown().size() > 5);
        assertFalse(Ui.on(() -> desktop.scene.lookup(".outline-field").isVisible()));
    }

    @Test
    void escapeInTheFieldGoesBackToTheOutline() {
        desktop.press(KeyCode.O, true, true, false);
        desktop.type("xyz");
        assertEquals(List.of(), rows());
        assertTrue(Ui.on(() -> desktop.scene.getFocusOwner() instanceof TextField));
        desktop.press(KeyCode.ESCAPE);
        assertTrue(Ui.on(() -> tree().isFocused()));
        assertTrue(rows().size() > 5);
    }
}
