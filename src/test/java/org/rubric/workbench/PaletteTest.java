package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything can be found by typing.
class PaletteTest {
    @TempDir private Path home;
    private Opened opened;

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(home);
        opened.sample();
    }

    @AfterEach
    void close() throws IOException {
        opened.close();
    }

    private List<String> rows() {
        return Ui.on(
                () ->
                        opened.all(".picker-row").stream()
                                .filter(node -> node instanceof HBox)
                                .map(row -> ((Label) ((HBox) row).getChildren().getFirst()))
                                .map(Label::getText)
                                .toList());
    }

    private void palette() {
        opened.press(KeyCode.P, true, true, false);
    }

    @Test
    void fitsWordsInAnyOrderAndLettersOfWords() {
        assertEquals(0, Fuzzy.fit("Clause up", "cl").orElseThrow());
        assertTrue(Fuzzy.fit("Clause a level up", "up clause").isPresent());
        assertTrue(Fuzzy.fit("Save and keep a version", "sak").isPresent());
        assertTrue(Fuzzy.fit("Find and replace", "xyz").isEmpty());
        assertTrue(
                Fuzzy.fit("Text larger", "larg").orElseThrow()
                        < Fuzzy.fit("Enlarge", "larg").orElseThrow());
    }

    @Test
    void whatWasRunLastComesFirst() {
        palette();
        opened.type("text larger");
        assertEquals("Text larger", rows().getFirst());
        opened.press(KeyCode.ENTER);
        assertEquals(110, Ui.on(() -> opened.window.write().sight().size()));
        palette();
        assertEquals("Text larger", rows().getFirst());
        opened.picture("43-palette-light");
        opened.press(KeyCode.ESCAPE);
        assertTrue(Ui.on(() -> opened.window.write().text().isFocused()));
    }

    @Test
    void whatCannotBeDoneSaysWhyAndStays() {
        palette();
        opened.type("redo");
        assertEquals("Redo", rows().getFirst());
        assertTrue(opened.reads("Not now: nothing to do again"));
        opened.picture("44-palette-not-light");
        opened.press(KeyCode.ENTER);
        assertEquals("Redo", rows().getFirst(), "it is still open");
    }

    @Test
    void findsHeadingsDraftsAndActionsOfOtherPlaces() {
        Ui.run(() -> opened.window.write().text().requestFocus());
        palette();
        opened.type("siting");
        assertTrue(rows().getFirst().contains("Siting of sensors"), rows().toString());
        opened.press(KeyCode.ESCAPE);
        palette();
        opened.type("iot-flood");
        assertTrue(rows().stream().anyMatch(row -> row.contains("Y.IoT-flood")), rows().toString());
        opened.press(KeyCode.ESCAPE);
        Ui.run(() -> opened.window.documents().entered());
        palette();
        opened.type("bold");
        assertEquals("Bold", rows().getFirst());
    }

    @Test
    void everyActionHasAName() {
        var words = Words.of(java.util.Locale.ENGLISH);
        for (var action : Ui.on(() -> opened.window.actions()))
            assertFalse(words.of(action.key()).isBlank(), action.key());
    }

    /// Two actions of one place on one key would hide each other.
    @Test
    void noKeyIsForTwoThings() {
        var seen = new java.util.HashMap<String, String>();
        for (var action : Ui.on(() -> opened.window.actions())) {
            if (action.shortcut().isEmpty()) continue;
            // In a meeting Ctrl+Enter concludes at the desk and makes the files where they are
            // listed; it makes a paragraph in the place Write alone.
            if (List.of("desk.conclude", "post.files").contains(action.key())) continue;
            assertTrue(
                    action.shortcut().get() instanceof KeyCodeCombination,
                    action.key() + " has a key that no keyboard sends");
            var keys = action.shortcut().get().getName();
            var before = seen.putIfAbsent(keys, action.key());
            assertTrue(before == null || before.equals(action.key()), keys + " " + before);
        }
    }
}
