package org.rubric.workbench;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import org.rubric.document.wording.Wording;

/// Protecting what is in a store and opening it again, for the walk in another language.
final class PseudoGate {
    private static final String PASS = "otter basalt teapot Lyon";

    private final Words words = Words.of(Wording.language());
    private final Path home;
    private final PseudoLook look;
    private AtTheGate gate;

    private PseudoGate(Path home, PseudoLook look) {
        this.home = home;
        this.look = look;
    }

    static void walk(Path home, PseudoLook look) throws Exception {
        var walk = new PseudoGate(home, look);
        walk.begin();
        walk.protect();
        walk.gate.close();
        walk.begin();
        walk.stop("unlock");
        walk.press("seal.forgotten");
        walk.stop("forgotten");
        walk.gate.close();
    }

    private void begin() throws Exception {
        gate = AtTheGate.of(home);
    }

    private void protect() {
        gate.panel();
        Ui.run(
                () -> {
                    for (var field : scene().getRoot().lookupAll(".password-field"))
                        if (field.isVisible()) ((PasswordField) field).setText(PASS);
                });
        stop("protect");
        press("protect.do");
        Ui.await(() -> scene().lookup(".gate-key") != null);
        stop("key");
        Ui.run(() -> ((CheckBox) scene().lookup(".check-box")).setSelected(true));
        press("seal.on");
        Ui.await(() -> !scene().getRoot().getStyleClass().contains("gate"));
    }

    private Scene scene() {
        return gate.scene();
    }

    private void press(String key) {
        Ui.run(
                () -> {
                    for (var node : scene().getRoot().lookupAll(".button"))
                        if (node instanceof Button button && words.of(key).equals(button.getText()))
                            button.fire();
                });
        Ui.settle();
    }

    private void stop(String name) {
        Ui.settle();
        if (Boolean.getBoolean("pictures")) Ui.picture(scene(), "pseudo-" + name);
        Ui.run(() -> look.at(name));
    }
}
