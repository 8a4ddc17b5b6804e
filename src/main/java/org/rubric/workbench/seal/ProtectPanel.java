package org.rubric.workbench.seal;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Growing;
import org.rubric.workbench.Words;

/// Sets the passphrase of the documents, changes it, takes it away. Enter does the first of these
/// that stands there, Esc leaves all as it was.
final class ProtectPanel extends VBox {
    private final Words words;
    private final Deeds deeds;
    private final boolean on;
    private final SecretField now;
    private final Fresh fresh;
    private final HBox buttons = new HBox(8);

    /// What the buttons do. Each is told a passphrase that is right in its form; what is wrong with
    /// it is said to the consumer.
    interface Deeds {
        void protect(char[] fresh);

        void change(char[] now, char[] fresh, Consumer<String> wrong);

        void remove(char[] now, Consumer<String> wrong);

        void close();
    }

    /// @param on whether the documents are protected
    ProtectPanel(Words words, boolean on, Deeds deeds) {
        super(16);
        this.words = words;
        this.on = on;
        this.deeds = deeds;
        getStyleClass().addAll("asking", "protect-panel");
        setPrefWidth(480);
        var title = new Label(words.of(on ? "protect.on" : "protect.off"));
        title.getStyleClass().add("popover-title");
        now = new SecretField(words, words.of("seal.now"));
        now.onChange(() -> say("", false));
        fresh = new Fresh(words, this::grow);
        getChildren().addAll(title, text(on ? "protect.on.why" : "protect.off.why"));
        if (on) getChildren().add(now);
        getChildren().add(fresh);
        if (!on) getChildren().add(text("protect.key"));
        button("programme.cancel", deeds::close);
        if (on) button("protect.remove", this::remove);
        button(on ? "protect.change" : "protect.do", this::first).getStyleClass().add("primary");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label text(String key) {
        var label = new Label(words.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(words.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        buttons.getChildren().add(button);
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof Button) return;
        first();
        event.consume();
    }

    private void first() {
        if (on && missing()) return;
        var taken = fresh.taken();
        grow();
        if (taken.isEmpty()) return;
        if (!on) {
            deeds.protect(taken.get());
            return;
        }
        busy();
        deeds.change(now.typed(), taken.get(), this::wrong);
    }

    private void remove() {
        if (missing()) return;
        busy();
        deeds.remove(now.typed(), this::wrong);
    }

    private boolean missing() {
        if (now.typed().length > 0) return false;
        say(words.of("seal.empty"), true);
        now.requestFocus();
        return true;
    }

    private void busy() {
        buttons.setDisable(true);
        say(words.of("seal.trying"), false);
    }

    private void wrong(String sentence) {
        buttons.setDisable(false);
        say(sentence, true);
        now.requestFocus();
    }

    private void say(String sentence, boolean wrong) {
        now.say(sentence, wrong);
        grow();
    }

    private void grow() {
        if (getScene() != null) Growing.again(this);
    }

    @Override
    public void requestFocus() {
        if (on) now.requestFocus();
        else fresh.requestFocus();
    }
}
