package org.rubric.workbench.backup;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;
import org.rubric.workbench.seal.SecretField;

/// Asks for the passphrase of a backup of protected documents. Enter tries it; a wrong one is said
/// at the field.
final class KeyBox extends VBox {
    private final Words words;
    private final SecretField field;
    private final Button open;
    private final Consumer<char[]> attempt;

    /// @param attempt tries what was typed, and shows what is in the backup or [#say]s why not
    KeyBox(Words words, Runnable back, Consumer<char[]> attempt) {
        super(12);
        this.words = words;
        this.attempt = attempt;
        var why = new Label(words.of("safe.locked"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        field = new SecretField(words, words.of("safe.locked.field"));
        field.onChange(() -> field.say("", false));
        field.setMaxWidth(480);
        var leave = new Button(words.of("safe.back"));
        leave.getStyleClass().add("small-button");
        leave.setOnAction(_ -> back.run());
        open = new Button(words.of("seal.open"));
        open.getStyleClass().addAll("small-button", "primary");
        open.setOnAction(_ -> attempt());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var below = new Region();
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(why, field, below, new HBox(8, leave, gap, open));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof Button) return;
        event.consume();
        attempt();
    }

    private void attempt() {
        if (open.isDisabled()) return;
        var typed = field.typed();
        if (typed.length == 0) {
            field.say(words.of("seal.empty"), true);
            return;
        }
        open.setDisable(true);
        field.say(words.of("seal.trying"), false);
        attempt.accept(typed);
    }

    /// @param wrong why it stayed closed; empty: nothing was typed yet
    void say(String wrong) {
        open.setDisable(false);
        field.say(wrong, true);
        field.requestFocus();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
