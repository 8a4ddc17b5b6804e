package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.revision.Change;

/// What changed since a version is told beside the text and shown in it, and follows the writer.
class ChangesSinceTest {
    private static final String LEVEL = "The gateway is required to report the water level";
    @TempDir private Path home;

    private static List<String> told(Opened opened) {
        return Ui.on(
                () -> changes(opened).getItems().stream().map(c -> ((Change) c).remark()).toList());
    }

    private static ListView<?> changes(Opened opened) {
        return (ListView<?>) opened.node(".changes .list-view");
    }

    private static Node shown(Opened opened, String selector) {
        return opened.all(selector).stream()
                .filter(node -> Opened.seen(node))
                .findFirst()
                .orElseThrow();
    }

    private static Block paragraph(Opened opened) {
        var found = new Block[1];
        opened.session()
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (Inline.text(block.runs()).startsWith(LEVEL)) found[0] = block;
                        });
        return found[0];
    }

    private static void since(Opened opened) {
        opened.press(KeyCode.H, true, true, false);
        Ui.await(
                () ->
                        opened.node(".versions-panel .list-view") instanceof ListView<?> list
                                && !list.getItems().isEmpty());
        opened.fire("Show changes");
        Ui.await(() -> opened.node(".changes .list-view") != null);
    }

    @Test
    void changesSinceAVersionAreToldAndFollowTheText() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            opened.press(KeyCode.S, false, true, false);
            Ui.await(() -> opened.window.said().endsWith("version kept"));
            var paragraph = paragraph(opened);
            Ui.run(() -> opened.window.write().go(new Position(paragraph.id(), LEVEL.length())));
            opened.type(" and the rain");
            since(opened);
            Ui.await(() -> !changes(opened).getItems().isEmpty());
            assertEquals(
                    List.of("Second paragraph: “and the rain” added after “the water level”."),
                    told(opened));
            assertTrue(opened.reads("one since Version of"));
            Ui.await(() -> !opened.all(".document-view .wave-change").isEmpty());
            Ui.run(
                    () -> {
                        var text = opened.window.write().text();
                        text.session().orElseThrow();
                        text.requestFocus();
                    });
            Ui.run(
                    () ->
                            opened.session()
                                    .select(Selection.at(new Position(paragraph(opened).id(), 0))));
            Ui.run(() -> opened.session().perform(Commands.moveDown()));
            Ui.await(() -> changes(opened).getItems().size() > 1);
            opened.press(KeyCode.F8, false, false, true);
            opened.press(KeyCode.F8, false, false, true);
            assertEquals(1, changes(opened).getSelectionModel().getSelectedIndex());
            opened.press(KeyCode.F8, true, false, true);
            assertEquals(0, changes(opened).getSelectionModel().getSelectedIndex());
            opened.picture("66-changes-since-light");
            Ui.run(() -> opened.window.dress(Theme.DARK));
            opened.picture("67-changes-since-dark");
            opened.press(KeyCode.F8, false, false, true);
            opened.picture("68-changes-back-dark");
            Ui.run(() -> ((Hyperlink) shown(opened, ".changes .check-deed")).fire());
            Ui.await(() -> changes(opened).getItems().size() == 1);
            assertEquals(
                    List.of("Clause 6.2 “General” moved behind “Reporting” (it was clause 6.1)."),
                    told(opened));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: taking a change back", Ui.on(opened.window::said));
            Ui.await(() -> changes(opened).getItems().size() == 2);
            Ui.run(() -> opened.window.write().changing().previous());
            assertTrue(Ui.on(() -> opened.window.write().changing().canTakeBack()));
            Ui.run(() -> opened.window.write().changing().next());
            assertTrue(Ui.on(() -> opened.window.write().changing().canTakeBack()));
            opened.fire("Put the changes away");
            assertFalse(opened.window.write().changing().isOpen());
            Ui.await(() -> opened.all(".document-view .wave-change").isEmpty());
            assertTrue(opened.node(".checks .list-view") != null);
        }
    }

    @Test
    void aFileMayBeTheOlderText() throws IOException {
        var file = home.resolve("posted.json");
        try (var opened = new Opened(home.resolve("store"))) {
            opened.sample();
            try (var out = Files.newOutputStream(file)) {
                BundleFormat.write(opened.session().snapshot().document(), out);
            }
            Ui.run(() -> opened.window.older().open(file));
            Ui.await(() -> opened.window.write().changing().isOpen());
            Ui.await(() -> changes(opened).getPlaceholder().toString().contains("Nothing"));
            assertTrue(opened.reads("none since posted.json"));
            assertTrue(opened.reads("Nothing has changed"));
            Ui.run(() -> opened.window.write().go(new Position(paragraph(opened).id(), 0)));
            opened.type("Here. ");
            Ui.await(() -> !changes(opened).getItems().isEmpty());
            assertEquals(
                    List.of("Second paragraph: “Here.” added at the beginning."), told(opened));
            Ui.run(() -> changes(opened).requestFocus());
            opened.press(KeyCode.ESCAPE);
            assertFalse(opened.window.write().changing().isOpen());
        }
    }
}
