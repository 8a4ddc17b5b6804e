package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.Head;
import org.rubric.desk.backup.Listed;
import org.rubric.repository.Protection;
import org.rubric.repository.seal.KeyFile;

/// Backups of protected documents in the window: sealed, opened by the documents that are open, by
/// a passphrase where they are others.
class KeepSealedTest {
    private static final String PASS = "basalt otter teapot Lyon";

    @TempDir private Path folder;

    private KeyFile.Made protect(Path home) throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository();
        }
        return new Protection(home).turnOn(PASS.toCharArray());
    }

    private static ListView<?> list(Opened opened) {
        return (ListView<?>) opened.node(".safe-panel .list-view");
    }

    private static boolean reads(Opened opened, String words) {
        return opened.all(".label").stream()
                .anyMatch(
                        node ->
                                node instanceof Label label
                                        && Opened.seen(label)
                                        && String.valueOf(label.getText()).contains(words));
    }

    private static void both(Opened opened, String name) {
        opened.picture(name + "-light");
        Ui.run(() -> opened.window.dress(Theme.DARK));
        opened.picture(name + "-dark");
        Ui.run(() -> opened.window.dress(Theme.LIGHT));
    }

    private static void type(Opened opened, String passphrase) {
        Ui.run(
                () ->
                        opened.all(".holds-panel .password-field").stream()
                                .filter(Node::isVisible)
                                .map(PasswordField.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .setText(passphrase));
    }

    private static void look(Opened opened, Path file) {
        Ui.run(() -> opened.window.panels.safe().look(file));
        Ui.await(() -> opened.node(".holds-panel") != null);
    }

    @Test
    void backupsOfTheDocumentsAtHandOpenByThemselves() throws IOException {
        var home = folder.resolve("home");
        var made = protect(home);
        var stick = Files.createDirectories(folder.resolve("stick"));
        try (var opened = new Opened(home, _ -> made.seal(), 1280, 800)) {
            Ui.run(() -> opened.window.panels.safe().into(stick));
            Ui.await(() -> !Listed.in(stick).isEmpty());
            var file = Listed.in(stick).getFirst().file();
            assertTrue(Head.of(file).isSealed());
            opened.desk.repository().changePassphrase("later and longer".toCharArray());
            look(opened, file);
            Ui.await(() -> list(opened) != null && !list(opened).getItems().isEmpty());
            opened.fire("Bring back beside mine");
            Ui.await(() -> opened.window.said().startsWith("The draft was brought back"));
            Ui.run(() -> opened.window.panels.safe().open());
            Ui.await(() -> opened.node(".safe-panel") != null);
            opened.fire("Save everything as one file\u2026");
            assertTrue(reads(opened, "an open one can be read by anybody"));
            both(opened, "100-safe-saving");
            opened.press(KeyCode.ESCAPE);
            Ui.run(() -> opened.window.panels.safe().sealed(folder.resolve("sealed.zip")));
            Ui.await(() -> opened.window.said().startsWith("sealed.zip is written and verified"));
            assertTrue(opened.window.said().contains("opens with the passphrase"));
            Ui.run(() -> opened.window.panels.safe().everything(folder.resolve("open.zip")));
            Ui.await(() -> opened.window.said().startsWith("open.zip is written and verified"));
            assertTrue(opened.window.said().contains("anybody"));
            look(opened, folder.resolve("open.zip"));
            Ui.await(() -> list(opened) != null && !list(opened).getItems().isEmpty());
            opened.fire("Bring back everything\u2026");
            assertTrue(reads(opened, "will no longer be protected"));
            both(opened, "101-safe-sure-open");
        }
        assertTrue(Head.of(folder.resolve("sealed.zip")).isSealed());
        assertFalse(Head.of(folder.resolve("open.zip")).isSealed());
    }

    @Test
    void aBackupOfOthersAsksForItsPassphrase() throws IOException {
        var home = folder.resolve("home");
        var made = protect(folder.resolve("other"));
        var file = folder.resolve("other.zip");
        try (var opened = new Opened(folder.resolve("other"), _ -> made.seal(), 1280, 800)) {
            Ui.run(() -> opened.window.panels.safe().sealed(file));
            Ui.await(() -> opened.window.said().startsWith("other.zip is written"));
        }
        try (var opened = new Opened(home, 1280, 800)) {
            look(opened, file);
            Ui.await(() -> reads(opened, "This backup is sealed."));
            both(opened, "102-safe-locked");
            opened.fire("Open");
            assertTrue(reads(opened, "Type the passphrase."));
            type(opened, "another");
            opened.fire("Open");
            Ui.await(() -> reads(opened, "That passphrase does not open"));
            both(opened, "103-safe-wrong");
            type(opened, PASS);
            opened.press(KeyCode.ENTER);
            Ui.await(() -> list(opened) != null && !list(opened).getItems().isEmpty());
            both(opened, "104-safe-unlocked");
            opened.fire("Bring back everything\u2026");
            assertTrue(reads(opened, "protected with its passphrase"));
            opened.fire("Bring everything back");
            Ui.await(() -> !opened.window.scene().getWindow().isShowing());
        }
        try (var opened = new Opened(home, key -> key.unlock(PASS.toCharArray()), 1280, 800)) {
            assertTrue(new Protection(home).isOn());
            assertTrue(opened.desk.repository().recovered().orElseThrow().contains("are in"));
            assertEquals(1, opened.desk.repository().drafts().size());
            assertEquals(List.of(), Listed.in(home));
        }
    }
}
