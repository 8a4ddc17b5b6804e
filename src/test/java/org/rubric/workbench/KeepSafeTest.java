package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.backup.Listed;

/// Backups in the window: they make themselves once a folder is chosen and are told when they fail;
/// what they hold is looked at and brought back.
class KeepSafeTest {
    @TempDir private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick"));
    }

    private static void into(Opened opened, Path stick) {
        Ui.run(() -> opened.window.panels.safe().into(stick));
    }

    private static boolean reads(Opened opened, String words) {
        return opened.all(".label").stream()
                .anyMatch(
                        node ->
                                node instanceof javafx.scene.control.Label label
                                        && Opened.seen(label)
                                        && String.valueOf(label.getText()).contains(words));
    }

    private static ListView<?> list(Opened opened) {
        return (ListView<?>) opened.node(".safe-panel .list-view");
    }

    private static void panel(Opened opened) {
        Ui.run(() -> opened.window.panels.safe().open());
        Ui.await(() -> opened.node(".safe-panel") != null);
    }

    private static void both(Opened opened, String name) {
        opened.picture(name + "-light");
        Ui.run(() -> opened.window.dress(Theme.DARK));
        opened.picture(name + "-dark");
        Ui.run(() -> opened.window.dress(Theme.LIGHT));
    }

    @Test
    void aFolderIsChosenOnceAndBackupsMakeThemselves() throws IOException {
        try (var opened = new Opened(home(), 1280, 800)) {
            opened.sample();
            panel(opened);
            assertTrue(opened.reads("Your documents are on this computer alone."));
            both(opened, "90-safe-first");
            into(opened, stick());
            Ui.await(() -> reads(opened, "read back and verified"));
            Ui.await(() -> list(opened).getItems().size() == 1);
            both(opened, "91-safe-made");
            opened.fire("Back up now");
            Ui.await(() -> list(opened).getItems().size() == 2);
            opened.press(KeyCode.ESCAPE);
            opened.type("Changed words. ");
        }
        assertEquals(3, Listed.in(stick()).size(), "closing made one more");
        try (var opened = new Opened(home())) {
            panel(opened);
            Ui.await(() -> list(opened).getItems().size() == 3);
        }
    }

    @Test
    void aDriveThatIsNotThereIsSaidQuietlyAndAFailureInTheBottomLine() throws IOException {
        try (var opened = new Opened(home(), 1280, 800)) {
            into(opened, stick());
            Ui.await(() -> !Listed.in(stick()).isEmpty());
            Files.move(stick(), folder.resolve("unplugged"));
            panel(opened);
            opened.fire("Back up now");
            Ui.await(() -> reads(opened, "The folder is not there now"));
            both(opened, "92-safe-absent");
            assertFalse(Files.exists(folder.resolve("stick")), "it is not made");
            assertFalse(Ui.on(() -> opened.node(".bottom-warning") != null));
            // A name that a backup would have is taken by a folder that cannot be replaced.
            Files.createDirectories(stick());
            for (int i = 2; i < 4; i++) block(opened, i);
            opened.fire("Try again");
            Ui.await(() -> reads(opened, "The last backup failed"));
            Ui.await(() -> opened.node(".bottom-warning") != null);
            both(opened, "93-safe-failed");
            opened.press(KeyCode.ESCAPE);
            opened.picture("94-safe-bottom-light");
        }
    }

    /// Takes away the right to write.
    private void block(Opened opened, int number) throws IOException {
        var store = org.rubric.desk.backup.BackupSettings.of(home()).store();
        var now = java.time.LocalDateTime.now();
        for (int minute = 0; minute < 3; minute++) {
            var stamp =
                    java.time.format.DateTimeFormatter.ofPattern("uuuuMMdd-HHmm")
                            .format(now.plusMinutes(minute));
            var name = "rubric-backup-%s-%06d-%s.zip.part".formatted(store, number, stamp);
            Files.createDirectories(stick().resolve(name).resolve("in"));
        }
    }

    @Test
    void draftsAndVersionsAreLookedAtAndBroughtBack() throws IOException {
        try (var opened = new Opened(home(), 1280, 800)) {
            opened.sample();
            opened.press(KeyCode.S, false, true, false);
            Ui.await(() -> opened.window.said().endsWith("version kept"));
            into(opened, stick());
            Ui.await(() -> !Listed.in(stick()).isEmpty());
            panel(opened);
            Ui.await(() -> list(opened).getItems().size() == 1);
            opened.fire("Look and bring back\u2026");
            Ui.await(() -> list(opened) != null && list(opened).getItems().size() == 2);
            Ui.await(() -> !((TextArea) opened.node(".text-area")).getText().isEmpty());
            both(opened, "95-safe-holds");
            assertTrue(
                    Ui.on(() -> ((TextArea) opened.node(".text-area")).getText())
                            .contains("gateway"));
            Ui.run(() -> list(opened).getSelectionModel().select(1));
            opened.fire("Bring back beside mine");
            Ui.await(() -> opened.window.said().startsWith("The draft was brought back"));
            assertEquals(2, opened.desk.repository().drafts().size());
            var names = opened.desk.repository().drafts().stream().map(d -> d.name()).toList();
            assertTrue(names.stream().anyMatch(name -> name.endsWith("(2)")), names.toString());
            opened.picture("96-safe-brought-light");
        }
    }

    @Test
    void everythingComesBackAfterASentenceAndTheWindowCloses() throws IOException {
        try (var opened = new Opened(home(), 1280, 800)) {
            opened.sample();
            Ui.run(() -> opened.window.panels.safe().everything(folder.resolve("all.zip")));
            Ui.await(() -> opened.window.said().startsWith("all.zip is written and verified"));
            opened.type("Words of later. ");
            Ui.run(() -> opened.window.panels.safe().look(folder.resolve("all.zip")));
            Ui.await(() -> list(opened) != null && !list(opened).getItems().isEmpty());
            opened.fire("Bring back everything\u2026");
            both(opened, "97-safe-sure");
            opened.fire("Keep mine");
            assertTrue(Ui.on(() -> opened.window.scene().getWindow().isShowing()));
            opened.fire("Bring back everything\u2026");
            opened.fire("Bring everything back");
            Ui.await(() -> !opened.window.scene().getWindow().isShowing());
        }
        try (var opened = new Opened(home(), 1280, 800)) {
            assertTrue(opened.desk.repository().recovered().orElseThrow().contains("are in"));
            opened.sample();
            assertFalse(
                    opened.session().snapshot().document().toString().contains("Words of later"));
        }
        try (var list = Files.list(folder)) {
            assertEquals(1, list.filter(f -> f.toString().contains("set-aside")).count());
        }
    }

    /// What a harmed backup lacks is shown before anything takes its place.
    @Test
    void whatIsLostIsShownBeforeAndMineAreKept() throws IOException {
        var file = folder.resolve("all.zip");
        try (var opened = new Opened(home(), 1280, 800)) {
            opened.sample();
            Ui.run(() -> opened.window.panels.safe().everything(file));
            Ui.await(() -> opened.window.said().startsWith("all.zip is written and verified"));
            var bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length * 9 / 10));
            for (var leave : List.of("Keep mine", "", "Bring the rest back")) {
                Ui.run(() -> opened.window.panels.safe().look(file));
                Ui.await(() -> list(opened) != null && !list(opened).getItems().isEmpty());
                opened.fire("Bring back everything\u2026");
                opened.fire("Bring everything back");
                Ui.await(() -> opened.node(".lost-panel") != null);
                assertTrue(reads(opened, "Not everything can be brought back"));
                if (leave.isEmpty()) {
                    both(opened, "99-safe-lost");
                    opened.press(KeyCode.ESCAPE);
                } else opened.fire(leave);
                if (leave.startsWith("Bring")) break;
                Ui.await(() -> opened.window.said().startsWith("Nothing was changed"));
                assertFalse(Files.exists(folder.resolve("home.restored")));
                assertTrue(Ui.on(() -> opened.window.scene().getWindow().isShowing()));
            }
            Ui.await(() -> !opened.window.scene().getWindow().isShowing());
            assertTrue(Files.exists(folder.resolve("home.restored")));
        }
    }

    /// Without a folder for backups, too, one store has one name and its files are counted.
    @Test
    void whatIsSavedAsOneFileIsCounted() throws IOException {
        try (var opened = new Opened(home(), 1280, 800)) {
            for (var name : List.of("a.zip", "b.zip")) {
                Ui.run(() -> opened.window.panels.safe().everything(folder.resolve(name)));
                Ui.await(() -> opened.window.said().startsWith(name + " is written"));
            }
        }
        var heads = Listed.in(folder).stream().map(Listed::head).toList();
        assertEquals(List.of(2L, 1L), heads.stream().map(head -> head.sequence()).toList());
        assertEquals(1, heads.stream().map(head -> head.origin().store()).distinct().count());
    }

    @Test
    void theDocumentsPlaceAndThePaletteLeadThere() throws IOException {
        try (var opened = new Opened(home(), 1280, 800)) {
            Ui.run(() -> opened.window.show("place.documents"));
            Ui.settle();
            both(opened, "98-safe-documents");
            opened.fire("Keep safe\u2026");
            Ui.await(() -> opened.node(".safe-panel") != null);
            opened.press(KeyCode.ESCAPE);
            var keys = opened.window.actions().stream().map(Action::key).toList();
            assertTrue(keys.contains("safe"));
            assertEquals(List.of(), Listed.in(stick()), "nothing is made unasked");
        }
    }
}
