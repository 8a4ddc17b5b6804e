package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;
import org.rubric.repository.seal.Unlocking;

/// The whole window over a store of its own, for a test.
final class Opened implements AutoCloseable {
    final Desk desk;
    final Window window;
    final Stage stage;

    Opened(Path home) throws IOException {
        this(home, 1000, 800);
    }

    Opened(Path home, double width, double height) throws IOException {
        this(home, Unlocking.NOBODY, width, height);
    }

    Opened(Path home, Unlocking unlocking, double width, double height) throws IOException {
        desk = new Desk(home, unlocking);
        desk.repository();
        Ui.run(() -> {});
        window = Ui.on(() -> new Window(desk, home));
        stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                    window.show(stage);
                });
        Ui.settle();
    }

    /// Opens the sample and waits for its checks.
    void sample() throws IOException {
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        var draft = desk.repository().open(entry.draft());
        Ui.run(() -> window.open(draft));
        Ui.await(
                () ->
                        !window.write().judging().findings().isEmpty()
                                && window.write().imprint().isPresent());
    }

    Session session() {
        return Platform.isFxApplicationThread()
                ? window.session().orElseThrow()
                : Ui.on(() -> window.session().orElseThrow());
    }

    void press(KeyCode code) {
        press(code, false, false, false);
    }

    void press(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, alt, false);
        Ui.run(() -> Event.fireEvent(owner(), event));
        Ui.settle();
    }

    private Node owner() {
        var owner = window.scene().getFocusOwner();
        return owner == null ? window.scene().getRoot() : owner;
    }

    void type(String words) {
        for (var letter : words.split(""))
            Ui.run(
                    () ->
                            Event.fireEvent(
                                    owner(),
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            letter,
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false)));
        Ui.settle();
    }

    /// Presses the button with those words on it or said for it.
    void fire(String words) {
        Ui.run(() -> button(words).fire());
        Ui.settle();
    }

    Button button(String words) {
        for (var node : all(".button"))
            if (node instanceof Button button
                    && (words.equals(button.getText()) || words.equals(button.getAccessibleText())))
                return button;
        throw new AssertionError("There is no button " + words);
    }

    Set<Node> all(String selector) {
        return window.scene().getRoot().lookupAll(selector);
    }

    Node node(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    /// Whether words stand anywhere in what can be seen.
    boolean reads(String words) {
        return Ui.on(
                () ->
                        all(".label").stream()
                                .filter(Opened::seen)
                                .anyMatch(
                                        node ->
                                                node instanceof Labeled label
                                                        && label.getText() != null
                                                        && label.getText().contains(words)));
    }

    static boolean seen(Node node) {
        for (var up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    Id clause(String title) {
        for (var block : session().snapshot().document().body()) {
            var found = find(block, title);
            if (found != null) return found;
        }
        throw new AssertionError("No clause " + title);
    }

    private static Id find(Block block, String title) {
        if (!(block instanceof Block.Clause clause)) return null;
        if (Inline.text(clause.title().runs()).equals(title)) return clause.id();
        for (var part : clause.body()) {
            var found = find(part, title);
            if (found != null) return found;
        }
        return null;
    }

    void picture(String name) {
        Ui.picture(window.scene(), name);
    }

    @Override
    public void close() throws IOException {
        Ui.close(stage);
        Ui.run(window::close);
        desk.close();
    }
}
