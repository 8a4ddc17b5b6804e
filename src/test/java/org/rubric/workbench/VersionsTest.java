package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions are kept, named, read beside the text and brought back, all without losing a word.
class VersionsTest {
    @TempDir private Path home;

    private static ListView<?> list(Opened opened) {
        return (ListView<?>) opened.node(".versions-panel .list-view");
    }

    private static List<String> rows(Opened opened) {
        return Ui.on(
                () ->
                        opened.all(".version-row").stream()
                                .map(node -> node.getAccessibleText())
                                .filter(words -> words != null)
                                .map(words -> words.replaceAll(", \\d{4}-.*", ""))
                                .toList());
    }

    private static void panel(Opened opened, int versions) {
        opened.press(KeyCode.H, true, true, false);
        Ui.await(() -> list(opened).getItems().size() == versions);
    }

    @Test
    void aVersionIsKeptNamedReadAndBroughtBack() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            opened.press(KeyCode.S, false, true, false);
            Ui.await(() -> opened.window.said().endsWith("version kept"));
            var first = opened.session().snapshot().document();
            opened.type("Later words. ");
            panel(opened, 1);
            opened.press(KeyCode.F2);
            Ui.await(() -> opened.window.scene().getFocusOwner() instanceof TextField);
            opened.press(KeyCode.A, false, true, false);
            Ui.run(
                    () ->
                            ((TextField) opened.window.scene().getFocusOwner())
                                    .setText("As posted to the meeting"));
            opened.press(KeyCode.ENTER);
            assertEquals(List.of("As posted to the meeting"), rows(opened));
            opened.picture("60-versions-light");
            opened.fire("Open beside");
            Ui.await(() -> opened.window.write().split().open());
            Ui.settle();
            opened.picture("61-version-beside-light");
            var beside = Ui.on(() -> opened.window.write().split().text());
            opened.type("Not here.@");
            Ui.await(
                    () -> opened.button("Bold").getPseudoClassStates().toString().contains("pale"));
            assertEquals(
                    first,
                    Ui.on(() -> beside.session().orElseThrow().snapshot().document()),
                    "it is only read");
            opened.press(KeyCode.BACK_SLASH, false, true, false);
            var later = opened.session().snapshot().document();
            panel(opened, 1);
            opened.fire("Bring back");
            Ui.await(
                    () ->
                            opened.window
                                    .session()
                                    .orElseThrow()
                                    .snapshot()
                                    .document()
                                    .equals(first));
            assertEquals(
                    "The text is again as in As posted to the meeting", Ui.on(opened.window::said));
            opened.press(KeyCode.Z, false, true, false);
            assertEquals(
                    "Undone: brought back As posted to the meeting", Ui.on(opened.window::said));
            assertEquals(later, opened.session().snapshot().document());
        }
        try (var opened = new Opened(home)) {
            panel(opened, 1);
            assertEquals(List.of("As posted to the meeting"), rows(opened), "the name stays");
        }
    }

    @Test
    void aNamedVersionIsKeptFromThePanelAndThePanelSaysWhatIsMissing() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            opened.press(KeyCode.H, true, true, false);
            Ui.await(() -> opened.node(".versions-panel") != null);
            assertTrue(opened.reads("No version is kept yet"));
            Ui.run(
                    () ->
                            ((TextField) opened.node(".versions-panel .text-field"))
                                    .setText("Before the meeting"));
            opened.fire("Keep a version");
            Ui.await(() -> list(opened).getItems().size() == 1);
            assertEquals(List.of("Before the meeting"), rows(opened));
        }
    }

    /// Restoring is exact for anything that differs: text, pictures, front matter.
    @Test
    void bringingBackIsExact() {
        var sample = org.rubric.desk.Sample.draft();
        var session = org.rubric.editing.Session.of(sample);
        var bare =
                sample.withBody(sample.body().subList(0, 2))
                        .withMedia(java.util.Map.of())
                        .withSettings(org.rubric.document.Settings.KEPT);
        assertTrue(session.perform(org.rubric.editing.Restoring.to(bare, "brought back")));
        assertEquals(bare, session.snapshot().document());
        assertTrue(session.perform(org.rubric.editing.Restoring.to(sample, "brought back")));
        assertEquals(sample, session.snapshot().document());
        assertEquals(
                false, session.perform(org.rubric.editing.Restoring.to(sample, "brought back")));
    }
}
