package org.rubric.workbench.write.remark;

import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;

/// A field for what is to be said, and the button that sends it; Ctrl+Enter does the same. Words
/// that were neither sent nor wiped out are sent when the field goes, unless Esc made it go.
final class Composer extends VBox {
    private static final int ROWS = 3;

    private final TextArea field = new TextArea();
    private final Button send;
    private final HBox row;
    private final Unsent.Slot unsent;
    private final Predicate<String> sent;
    private final String before;
    private final EventHandler<KeyEvent> watch = this::watched;
    private boolean escaped;
    private boolean done;

    /// @param said keys of prompt and button in the messages
    /// @param unsent what was left by Esc
    /// @param sent whether it could be said
    Composer(Words words, Said said, Unsent.Slot unsent, Predicate<String> sent) {
        super(8);
        this.unsent = unsent;
        this.sent = sent;
        before = said.text;
        field.setText(unsent.or(said.text));
        field.setPromptText(words.of(said.prompt));
        field.setAccessibleText(words.of(said.prompt));
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.setPrefWidth(80);
        field.getStyleClass().add("remark-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        send = new Button(words.of(said.button));
        send.getStyleClass().addAll("small-button", "primary");
        send.setMinWidth(Region.USE_PREF_SIZE);
        send.disableProperty().bind(field.textProperty().map(String::isBlank));
        send.setOnAction(_ -> send());
        var hint = new Label("Ctrl+Enter");
        hint.getStyleClass().add("secondary");
        hint.setMinWidth(0);
        row = new HBox(8, send, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(field, row);
        sceneProperty().addListener((_, before, now) -> moved(before, now));
    }

    /// Keys in the messages.
    ///
    /// @param text that stands there at first
    record Said(String prompt, String button, String text) {}

    /// More buttons in the row of the first.
    Composer with(Node... more) {
        row.getChildren().addAll(more);
        return this;
    }

    /// The keyboard goes into the field.
    void begin() {
        field.requestFocus();
        field.end();
    }

    TextArea field() {
        return field;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        event.consume();
        boolean back = event.isShiftDown();
        field.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private void send() {
        if (field.getText().isBlank()) return;
        done = true;
        unsent.send(field.getText().strip(), sent);
    }

    private void moved(Scene before, Scene now) {
        if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, watch);
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, watch);
            escaped = false;
            return;
        }
        var text = hold();
        if (!text.isEmpty() && !escaped) unsent.sendLater(text, sent);
    }

    /// Keeps what was typed for the next time, and sends it no more; empty: nothing new.
    String hold() {
        if (done) return "";
        done = true;
        var text = field.getText().strip();
        if (text.equals(before)) text = "";
        unsent.keep(text);
        return text;
    }

    /// Before the window, for which these keys mean something in the text.
    private void watched(KeyEvent event) {
        escaped = event.getCode() == KeyCode.ESCAPE;
        if (!field.isFocused() || !event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case ENTER -> send();
            case Z -> {
                if (event.isShiftDown()) field.redo();
                else field.undo();
            }
            case Y -> field.redo();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
