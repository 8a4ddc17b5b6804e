package org.rubric.workbench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import org.rubric.desk.Desk;
import org.rubric.repository.Protection;
import org.rubric.document.wording.Wording;

/// Protecting what is in a store and opening it again, for the walk in another language.
final class PseudoGate {
    private static final String PASS = "otter basalt teapot Lyon";

    private final Words words = Words.of(Wording.language());
    private final Path home;
    private final PseudoLook look;
    private Desk desk;
    private Opening opening;

    private PseudoGate(Path home, PseudoLook look) {
        this.home = home;
        this.look = look;
    }

    static void walk(Path home, PseudoLook look) throws Exception {
        var gate = new PseudoGate(home, look);
        gate.begin();
        gate.protect();
        gate.end();
        gate.begin();
        gate.stop("unlock");
        gate.press("seal.forgotten");
        gate.stop("forgotten");
        gate.end();
    }

    private void begin() throws Exception {
        desk = new Desk(home);
        opening = new Opening(desk, new PrintStream(OutputStream.nullOutputStream()));
        var key = new Protection(home).keyFile();
        if (key.isEmpty()) desk.repository();
        Ui.run(() -> opening.begin(key));
        Ui.settle();
    }

    private void end() throws Exception {
        Ui.run(() -> opening.stage().orElseThrow().hide());
        opening.left();
        desk.close();
    }

    private void protect() {
        Ui.run(
                () ->
                        opening.window().orElseThrow().actions().stream()
                                .filter(action -> action.key().equals("protect"))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
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
        return opening.stage().orElseThrow().getScene();
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
