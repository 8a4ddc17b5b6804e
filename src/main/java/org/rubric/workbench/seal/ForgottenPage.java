package org.rubric.workbench.seal;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.RecoveryKey;

/// Asks for the recovery key and a new passphrase.
final class ForgottenPage extends Page {
    private final KeyFile file;
    private final Consumer<Gate.Opened> opened;
    private final TextField field = new TextField();
    private final Label below = new Label();
    private final Fresh fresh;
    private final Button open;

    ForgottenPage(Gate gate, KeyFile file, Consumer<Gate.Opened> opened) {
        super(gate, "seal.forgotten.title", "seal.forgotten.why");
        this.file = file;
        this.opened = opened;
        var words = gate.words();
        var label = new Label(words.of("seal.key"));
        label.getStyleClass().add("secondary");
        field.setPromptText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX");
        field.setAccessibleText(words.of("seal.key"));
        field.getStyleClass().add("gate-key-field");
        below.getStyleClass().add("trouble");
        below.setWrapText(true);
        below.setManaged(false);
        field.textProperty().addListener(_ -> say(""));
        fresh = new Fresh(words, () -> {});
        open = primary("seal.open", this::attempt);
        var back = plain("seal.back", () -> gate.ask(file, opened));
        back.setCancelButton(true);
        getChildren().addAll(new VBox(4, label, field, below), fresh, row(back, open));
    }

    private void say(String words) {
        below.setText(words);
        below.setManaged(!words.isEmpty());
    }

    private void attempt() {
        var typed = field.getText();
        try {
            RecoveryKey.of(typed);
        } catch (java.io.IOException e) {
            wrong(e.getMessage());
            return;
        }
        var passphrase = fresh.taken();
        if (passphrase.isEmpty()) return;
        open.setDisable(true);
        gate.attempt(
                () -> file.recover(RecoveryKey.of(typed)),
                seal -> opened.accept(new Gate.Opened(seal, passphrase.get())),
                this::wrong);
    }

    private void wrong(String sentence) {
        open.setDisable(false);
        say(sentence);
        field.requestFocus();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
