package org.rubric.workbench.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Growing;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;

/// The small forms and the fields that are typed in place.
class AskingTest {
    private final List<List<String>> answers = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private int closed;

    @Test
    void enterAnswersAndWrongAnswersKeepThePanel() {
        var wrong = new ArrayList<>(List.of("No day"));
        var asking =
                asking(
                        List.of(
                                Asking.Question.of("Date", " 2027 ", "2027-05-14"),
                                new Asking.Question("Reason", "", "", 2)),
                        given -> {
                            answers.add(given);
                            return wrong.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(wrong.removeFirst());
                        });
        var stage = show(asking);
        var field = (TextField) node(asking, ".text-field");
        assertTrue(Ui.on(field::isFocused), "the first question has the keyboard");
        double before = Ui.on(asking::getHeight);
        press(field, KeyCode.ENTER, false);
        assertEquals(List.of(List.of("2027", "")), answers, "without the spaces around");
        assertEquals(0, closed);
        assertEquals("No day", ((Label) node(asking, ".trouble")).getText());
        assertTrue(Ui.on(asking::getHeight) > before, "the panel grows by the sentence");
        var area = (TextArea) node(asking, ".text-area");
        press(area, KeyCode.ENTER, false);
        assertEquals(1, answers.size(), "Enter in an answer of several lines begins a line");
        press(area, KeyCode.ENTER, true);
        assertEquals(2, answers.size());
        assertEquals(1, closed);
        Ui.close(stage);
    }

    @Test
    void cancelAsksNobody() {
        var asking =
                asking(
                        List.of(Asking.Question.of("Date", "", "")),
                        given -> {
                            answers.add(given);
                            return Optional.empty();
                        });
        var stage = show(asking);
        var cancel = (Button) Ui.on(() -> asking.lookupAll(".button").iterator().next());
        Ui.run(cancel::fire);
        assertEquals(1, closed);
        assertEquals(List.of(), answers);
        Ui.close(stage);
    }

    @Test
    void aPanelThatGrowsStaysInTheWindow() {
        var panel = Ui.on(() -> new VBox(new Label("one")));
        var floor = Ui.on(() -> new javafx.scene.layout.Pane(panel));
        var stage = Ui.show(floor, 400, 300, false);
        Ui.run(
                () -> {
                    panel.setManaged(false);
                    panel.resizeRelocate(10, 260, 200, 30);
                    for (int i = 0; i < 6; i++) panel.getChildren().add(new Label("line " + i));
                    Growing.again(panel);
                });
        assertTrue(Ui.on(() -> panel.getLayoutY() + panel.getHeight()) <= 292);
        assertTrue(Ui.on(panel::getHeight) > 30);
        Ui.close(stage);
    }

    @Test
    void aFieldIsKeptWhenTheKeyboardGoesElsewhere() {
        var row = row("Scope", "old words");
        var other = Ui.on(() -> new Button("elsewhere"));
        var stage = show(Ui.on(() -> new VBox(row, other)));
        edit(row).setText("new words");
        Ui.run(other::requestFocus);
        assertEquals(List.of("new words"), typed);
        assertTrue(Ui.on(() -> row.lookup(".field-area")) == null);
        Ui.close(stage);
    }

    @Test
    void escapeAndTheSameWordsChangeNothing() {
        var row = row("Scope", "old words");
        var stage = show(row);
        var area = edit(row);
        Ui.run(() -> area.setText("new words"));
        press(area, KeyCode.ESCAPE, false);
        assertEquals(List.of(), typed);
        var again = edit(row);
        Ui.run(() -> again.setText("  old words "));
        press(again, KeyCode.ENTER, false);
        assertEquals(List.of(), typed);
        var button = (Button) node(row, ".field-value");
        assertTrue(Ui.on(button::isFocused), "the keyboard is back on the field");
        Ui.close(stage);
    }

    @Test
    void aFieldThatIsOnlyReadOpensNothing() {
        var row = row("Status", "Under study");
        Ui.run(row::readOnly);
        var stage = show(row);
        var button = (Button) node(row, ".field-value");
        Ui.run(button::fire);
        assertTrue(Ui.on(() -> row.lookup(".field-area")) == null);
        assertFalse(Ui.on(() -> button.getOpacity()) < 1, "and is not pale");
        Ui.close(stage);
    }

    private Asking asking(List<Asking.Question> questions, Asking.Answered answered) {
        return Ui.on(
                () ->
                        new Asking(
                                Words.of(Locale.ENGLISH),
                                "Title",
                                "Record",
                                questions,
                                answered,
                                () -> closed++));
    }

    private FieldRow row(String name, String value) {
        return Ui.on(() -> new FieldRow(Words.of(Locale.ENGLISH), name, value, typed::add));
    }

    private static TextArea edit(FieldRow row) {
        var button = (Button) node(row, ".field-value");
        Ui.run(button::fire);
        Ui.settle();
        return (TextArea) node(row, ".field-area");
    }

    private static Node node(Parent in, String selector) {
        return Ui.on(() -> in.lookup(selector));
    }

    private static Stage show(Parent content) {
        var stage =
                Ui.show(
                        Ui.on(
                                () -> {
                                    var root = new StackPane(content);
                                    root.getStyleClass().addAll("workbench", "programme");
                                    return root;
                                }),
                        600,
                        400,
                        false);
        Ui.run(
                () -> {
                    content.requestFocus();
                    if (content instanceof VBox box) box.setMaxHeight(VBox.USE_PREF_SIZE);
                });
        Ui.settle();
        return stage;
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        Ui.run(
                () -> {
                    node.requestFocus();
                    Event.fireEvent(
                            node,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    shortcut,
                                    false,
                                    false));
                });
        Ui.settle();
    }
}
