package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.search.Hit;

/// Search over everything with the keyboard alone.
class SeekTest {
    @TempDir Path home;

    /// On the FX thread, also from there.
    private static <T> T here(java.util.concurrent.Callable<T> look) {
        try {
            return javafx.application.Platform.isFxApplicationThread() ? look.call() : Ui.on(look);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void open(Stored stored) {
        stored.press(KeyCode.F, true, true, false);
        assertTrue(Ui.on(() -> stored.scene().getFocusOwner() instanceof TextField));
    }

    @SuppressWarnings("unchecked")
    private static List<Hit> hits(Stored stored) {
        return here(
                () ->
                        stored.scene().getRoot().lookupAll(".hits").stream()
                                .map(node -> List.copyOf(((ListView<Hit>) node).getItems()))
                                .findFirst()
                                .orElse(List.of()));
    }

    private static String note(Stored stored) {
        return here(() -> ((Label) stored.scene().getRoot().lookup(".seek-note")).getText());
    }

    private static ToggleButton kind(Stored stored, String begins) {
        return here(
                () ->
                        stored.scene().getRoot().lookupAll(".kind").stream()
                                .map(ToggleButton.class::cast)
                                .filter(button -> button.getText().startsWith(begins))
                                .findFirst()
                                .orElseThrow());
    }

    private static void seek(Stored stored, String words) {
        stored.field(words);
        Ui.await(() -> !hits(stored).isEmpty());
    }

    @Test
    void wordsAreFoundWhileTheyAreTypedAndEnterGoesThere() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            seek(stored, "flood sens");
            assertTrue(note(stored).endsWith("places"), note(stored));
            int chosen =
                    hits(stored).stream()
                            .filter(hit -> hit.collection().equals("drafts"))
                            .map(hits(stored)::indexOf)
                            .findFirst()
                            .orElseThrow();
            for (int i = 0; i < chosen; i++) stored.press(KeyCode.DOWN);
            var hit = hits(stored).get(chosen);
            stored.press(KeyCode.ENTER);
            Ui.await(() -> stored.window.session().isPresent());
            var caret = ((Selection.Text) stored.session().selection()).caret().block();
            var at = stored.document().find(caret).orElseThrow();
            assertTrue(
                    hit.place().equals(stored.document().id())
                            || caret.value().startsWith(hit.place().value())
                            || Inline.text(at.runs()).contains(hit.title().words()),
                    hit + " " + caret);
            open(stored);
            assertEquals(
                    "flood sens",
                    Ui.on(() -> ((TextField) stored.scene().getFocusOwner()).getText()));
        }
    }

    @Test
    void kindsAreCountedAndChosen() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            seek(stored, "flood");
            assertTrue(kind(stored, "Meetings").getText().matches("Meetings +\\d+"));
            Ui.run(() -> kind(stored, "Meetings").fire());
            Ui.await(() -> hits(stored).stream().allMatch(h -> h.collection().equals("meetings")));
            assertTrue(kind(stored, "Drafts").getText().matches("Drafts +\\d+"), "still counted");
        }
    }

    @Test
    void aSlipIsForgivenAndWhatIsNotThereIsSaid() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            seek(stored, "gatewya");
            assertTrue(hits(stored).getFirst().match() == org.rubric.search.Match.ALIKE);
            seek(stored, "flood sensing elephants");
            Ui.await(() -> note(stored).contains("most of them"));
            stored.field("qwertzuiop");
            Ui.await(() -> hits(stored).isEmpty());
        }
    }

    @Test
    void theSearchIsKeptToTheDraftThatIsOpen() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            seek(stored, "flood");
            int everywhere = hits(stored).size();
            stored.press(KeyCode.ENTER);
            Ui.run(() -> stored.window.create("en"));
            open(stored);
            seek(stored, "flood");
            assertEquals(everywhere, hits(stored).size());
            Ui.run(() -> kind(stored, "This draft").fire());
            Ui.await(() -> hits(stored).isEmpty());
        }
    }

    @Test
    void thePaletteSearchesEverythingForWhatWasTyped() throws IOException {
        try (var stored = new Stored(home)) {
            stored.palette("Hydrometry vocabulary");
            Ui.await(() -> !hits(stored).isEmpty());
        }
    }

    @Test
    void pictures() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            Ui.picture(stored.scene(), "seek-empty");
            seek(stored, "flood sens");
            Ui.picture(stored.scene(), "seek-light");
            Ui.run(() -> stored.window.dress(Theme.DARK));
            Ui.picture(stored.scene(), "seek-dark");
            Ui.run(() -> stored.window.dress(Theme.LIGHT));
            seek(stored, "gatewya digital");
            Ui.picture(stored.scene(), "seek-most");
            stored.field("transport");
            Ui.await(() -> hits(stored).stream().anyMatch(h -> h.collection().equals("catalogue")));
            Ui.run(() -> kind(stored, "Catalogue").fire());
            Ui.await(() -> hits(stored).stream().allMatch(h -> h.collection().equals("catalogue")));
            stored.press(KeyCode.TAB);
            Ui.run(() -> stored.scene().getRoot().lookup(".seek-field").requestFocus());
            stored.press(KeyCode.ENTER);
            Ui.picture(stored.scene(), "seek-card");
        }
    }
}
