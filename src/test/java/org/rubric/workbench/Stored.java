package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.editing.Session;

/// The whole window with a store behind it, 1280 × 800, driven by keys.
final class Stored implements AutoCloseable {
    final Desk desk;
    final Window window;
    private final Stage stage;

    Stored(Path home) throws IOException {
        desk = new Desk(home);
        desk.repository();
        Ui.run(() -> {});
        window = Ui.on(() -> new Window(desk, home));
        stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    window.show(stage);
                });
        Ui.settle();
    }

    Scene scene() {
        return window.scene();
    }

    Session session() {
        return Ui.on(() -> window.session().orElseThrow());
    }

    Document document() {
        return session().snapshot().document();
    }

    /// The first block in reading order that fits.
    Block block(Predicate<Block> fits) {
        var found = new ArrayList<Block>();
        document()
                .forEach(
                        block -> {
                            if (fits.test(block)) found.add(block);
                        });
        return found.getFirst();
    }

    /// The clause with that title.
    Block.Clause clause(String title) {
        return (Block.Clause)
                block(
                        block ->
                                block instanceof Block.Clause clause
                                        && Inline.text(clause.title().runs()).equals(title));
    }

    void press(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, alt, false);
        Ui.run(
                () -> {
                    var owner = scene().getFocusOwner();
                    Event.fireEvent(owner == null ? scene().getRoot() : owner, event);
                });
        Ui.settle();
    }

    /// A key let go again: buttons act on that.
    void release(KeyCode code) {
        var event = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false);
        Ui.run(
                () -> {
                    var owner = scene().getFocusOwner();
                    if (owner != null) Event.fireEvent(owner, event);
                });
        Ui.settle();
    }

    void press(KeyCode code) {
        press(code, false, false, false);
    }

    void shortcut(KeyCode code) {
        press(code, false, true, false);
    }

    void type(String words) {
        for (var letter : words.split("")) {
            var code = KeyCode.UNDEFINED;
            var event =
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", code, false, false, false, false);
            Ui.run(() -> Event.fireEvent(scene().getFocusOwner(), event));
        }
        Ui.settle();
    }

    /// Runs what the palette calls so.
    void palette(String words) {
        press(KeyCode.P, true, true, false);
        field(words);
        press(KeyCode.ENTER);
    }

    /// Writes into the field that has the keyboard: headless, fields hear no typed keys.
    void field(String words) {
        Ui.run(() -> ((javafx.scene.control.TextField) scene().getFocusOwner()).setText(words));
        Ui.settle();
    }

    Button button(String words) {
        return Ui.on(
                () -> {
                    for (Node node : scene().getRoot().lookupAll(".button"))
                        if (node instanceof Button button && words.equals(button.getText()))
                            return button;
                    throw new AssertionError("There is no button " + words);
                });
    }

    /// Whether something with that style is seen.
    boolean shows(String style) {
        return Ui.on(
                () ->
                        scene().getRoot().lookupAll(style).stream()
                                .anyMatch(node -> node.isVisible() && node.getScene() != null));
    }

    /// All that labels with that style say.
    List<String> labels(String style) {
        return Ui.on(
                () ->
                        scene().getRoot().lookupAll(style + " .label").stream()
                                .filter(javafx.scene.control.Label.class::isInstance)
                                .map(node -> ((javafx.scene.control.Label) node).getText())
                                .toList());
    }

    @Override
    public void close() throws IOException {
        Ui.close(stage);
        Ui.run(window::close);
        desk.close();
    }
}
