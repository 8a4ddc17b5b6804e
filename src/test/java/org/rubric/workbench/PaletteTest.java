package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.editing.Selection;
import org.rubric.workbench.help.Topics;

/// Everything can be found by typing, and help says nothing about keys that is not so.
class PaletteTest {
    /// Keys that the text itself answers, shown to do so by the tests of the text.
    private static final Set<String> OF_THE_TEXT =
            Set.of(
                    "F12",
                    "Shift+F12",
                    "Alt+Left",
                    "Tab",
                    "Shift+Tab",
                    "Enter",
                    "Shift+Enter",
                    "Esc",
                    "Insert",
                    "Delete",
                    "Ctrl+Shift+V",
                    "Ctrl");

    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(?:(?:Ctrl|Alt|Shift)\\+?)+[A-Za-z0-9]*"
                            + "|\\bF\\d+\\b|\\b(?:Tab|Enter|Esc|Insert|Delete)\\b");

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

    @Test
    void helpAnswersWithTheKeyAndDoesIt() {
        var title = opened.clause("General");
        Ui.run(() -> opened.window.write().text().jump(title));
        opened.press(KeyCode.F1);
        opened.type("move a clause");
        assertEquals("Move a clause", rows().getFirst());
        assertTrue(opened.reads("press Alt+Shift+↑ or Alt+Shift+↓"), "the key is named");
        opened.picture("45-help-light");
        opened.press(KeyCode.ENTER);
        var numbering = opened.session().snapshot().numbering();
        assertEquals("6.2", numbering.label(title).orElseThrow().number());
        opened.press(KeyCode.F1);
        opened.press(KeyCode.ESCAPE);
        assertTrue(Ui.on(() -> opened.window.write().text().isFocused()));
        assertTrue(Ui.on(opened.session()::selection) instanceof Selection.Text);
    }

    @Test
    void helpIsTrue() {
        var actions = new HashSet<String>();
        var bound = new HashSet<String>();
        for (var action : Ui.on(() -> opened.window.actions())) {
            actions.add(action.key());
            if (action.shortcut().isPresent()) bound.add(action.key());
        }
        var topics = Topics.shipped().all();
        assertTrue(topics.size() >= 40, topics.size() + " topics");
        var braces = Pattern.compile("\\{([^}]*)}");
        for (var topic : topics) {
            if (!topic.action().isEmpty())
                assertTrue(actions.contains(topic.action()), topic.title());
            var keys = braces.matcher(topic.text());
            while (keys.find())
                assertTrue(bound.contains(keys.group(1)), topic.title() + ": " + keys.group(1));
            var plain = KEY.matcher(braces.matcher(topic.text()).replaceAll(""));
            while (plain.find())
                assertTrue(
                        OF_THE_TEXT.contains(plain.group()), topic.title() + ": " + plain.group());
        }
    }

    @Test
    void helpFindsItsOwnTitles() {
        var topics = Topics.shipped();
        for (var topic : topics.all())
            assertTrue(
                    topics.answering(topic.title()).subList(0, 1).contains(topic), topic.title());
        assertTrue(topics.answering("quantum").isEmpty());
    }
}
