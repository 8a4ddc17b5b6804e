package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.repository.Protection;

/// The passphrase in the window: set, asked for, forgotten, changed, taken away.
class ProtectingTest {
    private static final String PASS = "otter basalt teapot Lyon";

    @TempDir Path home;
    private AtTheGate gate;

    private void begin() throws Exception {
        gate = AtTheGate.of(home);
    }

    @AfterEach
    void end() throws Exception {
        if (gate == null) return;
        gate.close();
        gate = null;
    }

    private Scene scene() {
        return gate.scene();
    }

    private void panel() {
        gate.panel();
        assertTrue(Ui.on(() -> scene().lookup(".protect-panel")) != null);
    }

    /// The nth field for a passphrase from the top.
    private void type(int field, String text) {
        Ui.run(
                () -> {
                    var all = scene().getRoot().lookupAll(".password-field");
                    all.stream()
                            .filter(Node::isVisible)
                            .map(PasswordField.class::cast)
                            .toList()
                            .get(field)
                            .setText(text);
                });
        Ui.settle();
    }

    private void press(String words) {
        Ui.run(() -> button(words).orElseThrow().fire());
        Ui.settle();
    }

    private Optional<Button> button(String words) {
        return scene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst();
    }

    private boolean says(String words) {
        return said(scene().getRoot(), words);
    }

    private static boolean said(Node node, String words) {
        if (node instanceof Label label && label.getText().contains(words)) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(each -> said(each, words));
    }

    private void await(String words) {
        Ui.await(() -> says(words));
    }

    private void awaitWindow() {
        Ui.await(() -> !scene().getRoot().getStyleClass().contains("gate"));
    }

    private void pictures(String name) {
        for (var theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            Ui.run(() -> theme.apply(scene()));
            Ui.picture(scene(), name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private String protectedByPanel() throws Exception {
        begin();
        panel();
        type(0, "short");
        Ui.run(() -> fire(KeyCode.ENTER));
        assertTrue(Ui.on(() -> says("At least 8 signs")));
        type(0, PASS);
        type(1, PASS + "x");
        assertTrue(Ui.on(() -> says("Strong.")));
        pictures("protect-panel");
        press("Protect");
        assertTrue(Ui.on(() -> says("The two differ.")));
        type(1, PASS);
        press("Protect");
        await("Keep this recovery key");
        pictures("protect-key");
        assertTrue(Ui.on(() -> button("Continue").orElseThrow().isDisabled()));
        var key = Ui.on(() -> ((TextField) scene().lookup(".gate-key")).getText());
        press("Copy");
        Ui.run(() -> ((CheckBox) scene().lookup(".check-box")).setSelected(true));
        press("Continue");
        awaitWindow();
        assertTrue(new Protection(home).isOn());
        assertFalse(Files.exists(home.resolve("drafts")));
        return key;
    }

    private void fire(KeyCode code) {
        var target = scene().getFocusOwner();
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void theDocumentsAreProtectedAndAskedForAtTheNextStart() throws Exception {
        var key = protectedByPanel();
        end();
        begin();
        await("Type the passphrase to open them.");
        pictures("unlock");
        type(0, "otter basalt teapot lyon");
        press("Open");
        await("That passphrase does not open these documents.");
        pictures("unlock-wrong");
        type(0, PASS);
        Ui.run(() -> fire(KeyCode.ENTER));
        press("Open");
        awaitWindow();
        assertTrue(Ui.on(() -> gate.opening().window().orElseThrow().actions().size() > 10));
        end();
        forgotten(key);
    }

    /// A sealed backup of these documents comes back whole: the window opens again with it, and
    /// nobody is asked for a passphrase that was just used.
    @Test
    void everythingComesBackAndTheWindowOpensAgain() throws Exception {
        protectedByPanel();
        var file = home.resolveSibling(home.getFileName() + "-all.zip");
        Ui.run(() -> safe().sealed(file));
        Ui.await(() -> Files.exists(file));
        gate.opening().window().orElseThrow();
        var before = gate.opening().window().orElseThrow();
        Ui.run(() -> safe().look(file));
        Ui.await(() -> button("Bring back everything\u2026").isPresent());
        Ui.settle();
        Ui.await(() -> scene().getRoot().lookup(".held-row:filled") != null);
        press("Bring back everything\u2026");
        press("Bring everything back");
        Ui.await(() -> gate.opening().window().orElseThrow() != before);
        awaitWindow();
        await("Those that were here before are in");
        assertTrue(new Protection(home).isOn());
        Files.delete(file);
    }

    private org.rubric.workbench.backup.KeepSafe safe() {
        return gate.opening().window().orElseThrow().panels.safe();
    }

    private void forgotten(String key) throws Exception {
        begin();
        press("Forgotten?");
        await("The passphrase is forgotten");
        field(key.substring(0, key.length() - 1) + (key.endsWith("2") ? "3" : "2"));
        type(0, "a new passphrase");
        type(1, "a new passphrase");
        press("Open");
        await("mistyped");
        pictures("unlock-forgotten");
        field(key.toLowerCase(java.util.Locale.ROOT));
        press("Open");
        awaitWindow();
        change();
    }

    private void field(String text) {
        Ui.run(() -> ((TextField) scene().lookup(".gate-key-field")).setText(text));
    }

    private void change() throws Exception {
        panel();
        pictures("protect-panel-on");
        type(0, PASS);
        type(1, "yet another one");
        type(2, "yet another one");
        press("Change");
        await("it was changed on");
        type(0, "a new passphrase");
        press("Change");
        await("The passphrase is changed.");
        panel();
        press("Remove the protection");
        assertTrue(Ui.on(() -> says("Type the passphrase.")));
        type(0, "yet another one");
        press("Remove the protection");
        Ui.await(() -> !new Protection(home).isOn() && gate.opening().window().isPresent());
        awaitWindow();
        assertTrue(Files.isDirectory(home.resolve("drafts")));
        assertEquals(Optional.empty(), new Protection(home).keyFile());
    }
}
