package org.rubric.workbench.seal;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.rubric.repository.seal.KeyFile;

/// Asks for the passphrase. A wrong one is said at the field; tries are not counted, each costs up
/// to half a second.
final class UnlockPage extends Page {
    private final KeyFile file;
    private final Consumer<Gate.Opened> opened;
    private final SecretField field;
    private final Button open;

    UnlockPage(Gate gate, KeyFile file, Consumer<Gate.Opened> opened) {
        super(gate, "seal.unlock", "seal.unlock.why");
        this.file = file;
        this.opened = opened;
        field = new SecretField(gate.words(), gate.words().of("seal.passphrase"));
        field.onChange(() -> field.say("", false));
        open = primary("seal.open", this::attempt);
        var forgotten = plain("seal.forgotten", () -> gate.forgotten(file, opened));
        forgotten.getStyleClass().add("flat");
        getChildren().addAll(field, row(forgotten, open));
    }

    private void attempt() {
        var typed = field.typed();
        if (typed.length == 0) {
            field.say(gate.words().of("seal.empty"), true);
            return;
        }
        open.setDisable(true);
        field.say(gate.words().of("seal.trying"), false);
        gate.attempt(
                () -> file.unlock(typed),
                seal -> opened.accept(new Gate.Opened(seal, new char[0])),
                this::wrong);
    }

    private void wrong(String sentence) {
        open.setDisable(false);
        field.say(sentence, true);
        field.requestFocus();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
