package org.rubric.workbench.seal;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;

/// A passphrase: its name, the field, a button that shows what is typed, and below it what is wrong
/// with it.
public final class SecretField extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final Label below = new Label();

    public SecretField(Words words, String name) {
        super(4);
        var label = new Label(name);
        label.getStyleClass().add("secondary");
        shown.textProperty().bindBidirectional(hidden.textProperty());
        var eye = new ToggleButton(words.of("seal.show"));
        eye.getStyleClass().add("small-button");
        eye.setFocusTraversable(false);
        eye.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, hidden, shown, eye);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var field : new TextInputControl[] {hidden, shown}) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setAccessibleText(name);
            field.managedProperty().bind(field.visibleProperty());
        }
        shown.visibleProperty().bind(eye.selectedProperty());
        hidden.visibleProperty().bind(eye.selectedProperty().not());
        below.setWrapText(true);
        below.setManaged(false);
        getChildren().addAll(label, row, below);
    }

    public char[] typed() {
        return hidden.getText().toCharArray();
    }

    public void onChange(Runnable changed) {
        hidden.textProperty().addListener(_ -> changed.run());
    }

    /// Says below what is so; empty: nothing.
    public void say(String words, boolean wrong) {
        below.setText(words);
        below.setManaged(!words.isEmpty());
        below.getStyleClass().setAll("label", wrong ? "trouble" : "secondary");
    }

    void clear() {
        hidden.clear();
    }

    @Override
    public void requestFocus() {
        var field = shown.isVisible() ? shown : hidden;
        field.requestFocus();
        field.selectAll();
    }
}
