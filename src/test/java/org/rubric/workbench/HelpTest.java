package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.guide.Keys;
import org.rubric.desk.guide.Piece;
import org.rubric.desk.guide.Topics;

/// Help in the real window: it says nothing that is not so, leaves nothing out, and is reached by
/// keys alone.
class HelpTest {
    /// Keys that the text itself answers, shown to do so by the tests of the text.
    private static final Set<String> OF_THE_TEXT =
            Set.of(
                    "F12",
                    "Shift+F12",
                    "Alt+Left",
                    "Alt+Right",
                    "Tab",
                    "Shift+Tab",
                    "Enter",
                    "Shift+Enter",
                    "Esc",
                    "Ctrl+Shift+V",
                    "Ctrl+X",
                    "Ctrl+C",
                    "Ctrl+V",
                    "Ctrl",
                    "Ctrl+Home",
                    "Ctrl+End");

    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(?:(?:Ctrl|Alt|Shift)\\+?)+[A-Za-z0-9]*"
                            + "|\\bF\\d+\\b|\\b(?:Tab|Enter|Esc|Insert)\\b");

    /// What wants no answer of its own: the names of whole menus.
    private static final Set<String> MENUS = Set.of("clause", "list");

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
                        opened.all(".help-panel .picker-row").stream()
                                .filter(node -> node instanceof HBox)
                                .map(row -> ((Label) ((HBox) row).getChildren().getFirst()))
                                .map(Label::getText)
                                .toList());
    }

    private Map<String, Action> actions() {
        var all = new HashMap<String, Action>();
        for (var action : Ui.on(() -> opened.window.actions()))
            all.putIfAbsent(action.key(), action);
        return all;
    }

    @Test
    void answersWithTheKeyAndDoesIt() {
        var title = opened.clause("General");
        Ui.run(() -> opened.window.write().text().jump(title));
        opened.press(KeyCode.F1);
        opened.type("move a clause");
        assertEquals("Move a clause", rows().getFirst());
        assertTrue(opened.reads("Alt+Shift+\u2191"), "the key is named");
        opened.picture("45-help-light");
        opened.press(KeyCode.ENTER);
        var numbering = opened.session().snapshot().numbering();
        assertEquals("6.2", numbering.label(title).orElseThrow().number());
        opened.press(KeyCode.F1);
        opened.press(KeyCode.ESCAPE);
        assertTrue(Ui.on(() -> opened.window.write().text().isFocused()));
    }

    @Test
    void opensOnThePlaceAtHand() {
        var title = opened.clause("General");
        Ui.run(() -> opened.window.write().text().jump(title));
        opened.press(KeyCode.F1);
        assertTrue(rows().getFirst().contains("clause"), rows().toString());
        opened.press(KeyCode.ESCAPE);
        opened.press(KeyCode.O, true, true, false);
        opened.press(KeyCode.F1);
        assertTrue(rows().subList(0, 4).contains("Go to a heading"), "in the outline: " + rows());
        opened.press(KeyCode.ESCAPE);
        Ui.run(() -> opened.window.leave());
        opened.press(KeyCode.F1);
        assertEquals("The first five minutes", rows().getFirst());
        opened.picture("help-start");
    }

    @Test
    void followsLinksAndComesBackByKeys() {
        opened.press(KeyCode.F1);
        opened.type("track changes");
        assertEquals("Recorded changes of a Word file", rows().getFirst());
        Ui.run(
                () -> {
                    for (var node : opened.all(".help-links .hyperlink"))
                        ((javafx.scene.control.Hyperlink) node).fire();
                });
        assertFalse(rows().getFirst().equals("Recorded changes of a Word file"));
        opened.press(KeyCode.LEFT, false, false, true);
        opened.press(KeyCode.LEFT, false, false, true);
        opened.press(KeyCode.LEFT, false, false, true);
        assertEquals("Recorded changes of a Word file", rows().getFirst());
    }

    @Test
    void whatCannotBeDoneNowSaysWhy() {
        opened.press(KeyCode.F1);
        opened.type("merge cells");
        assertTrue(rows().getFirst().contains("cells"), rows().toString());
        opened.type(" zzz");
        assertTrue(rows().getFirst().contains("cells"), "a word nobody knows spoils nothing");
    }

    @Test
    void everyActionHasAnAnswer() {
        var words = Words.of(Locale.ENGLISH);
        var told = new HashSet<String>();
        var labels = new HashSet<String>();
        for (var topic : Topics.shipped().all()) {
            told.add(topic.ties().action());
            for (var line : topic.paragraphs())
                for (var piece : line)
                    switch (piece) {
                        case Piece.Key(var action) -> told.add(action);
                        case Piece.Label(var label) -> labels.add(label);
                        case Piece.Words _ -> {}
                    }
        }
        var silent = new TreeSet<String>();
        for (var key : actions().keySet())
            if (!told.contains(key)
                    && !MENUS.contains(key)
                    && !labels.contains(bare(words.of(key))))
                silent.add(key + " = " + words.of(key));
        assertEquals(Set.of(), silent);
    }

    /// A name as help writes it: without the dots and the key that stand behind it.
    private static String bare(String words) {
        return words.replaceFirst(" \\([^)]*\\)$", "")
                .replace("\u2026", "")
                .replace('\u2019', '\'')
                .strip();
    }

    @Test
    void everyLabelStandsInTheWindow() {
        var all = new HashSet<String>();
        var bundle = ResourceBundle.getBundle("messages.workbench", Locale.ENGLISH);
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); )
            all.add(bare(bundle.getString(keys.nextElement()).replace("{0}", "")));
        for (var key : bundle.keySet()) all.add(bundle.getString(key).replace("\u2026", ""));
        var lost = new TreeMap<String, List<String>>();
        for (var topic : Topics.shipped().all())
            for (var line : topic.paragraphs())
                for (var piece : line)
                    if (piece instanceof Piece.Label(var label)
                            && !all.contains(label)
                            && !all.contains(bare(label)))
                        lost.computeIfAbsent(topic.id(), _ -> new ArrayList<>()).add(label);
        assertEquals(Map.of(), lost);
    }

    @Test
    void everyKeyIsTheRealOne() {
        var known = actions();
        var wrong = new TreeSet<String>();
        for (var topic : Topics.shipped().all()) {
            var action = topic.ties().action();
            if (!action.isEmpty() && !known.containsKey(action))
                wrong.add(topic.id() + " leads to " + action);
            for (var line : topic.paragraphs())
                for (var piece : line) {
                    if (piece instanceof Piece.Key(var key)
                            && (!known.containsKey(key) || known.get(key).shortcut().isEmpty()))
                        wrong.add(topic.id() + ": no key of " + key);
                    if (!(piece instanceof Piece.Words(var words))) continue;
                    var plain = KEY.matcher(words);
                    while (plain.find())
                        if (!OF_THE_TEXT.contains(plain.group()))
                            wrong.add(topic.id() + ": " + plain.group());
                }
        }
        assertEquals(Set.of(), wrong);
    }

    /// What is told on paper is what the window does; a line that is missing is to be added to
    /// `help/keys.tsv`.
    @Test
    void theListOfKeysIsTheWindows() {
        var bound = new TreeSet<String>();
        for (var action : Ui.on(() -> opened.window.actions()))
            action.shortcut().ifPresent(keys -> bound.add(action.key() + "\t" + keys.getName()));
        var listed = new TreeSet<String>();
        for (var one : Keys.shipped().all())
            if (!one.ofText())
                for (var keys : one.combinations()) listed.add(one.action() + "\t" + keys);
        assertEquals(String.join("\n", bound), String.join("\n", listed));
    }

    /// The keys that no action has are those of the text: it takes each of them.
    @Test
    void theTextTakesItsKeys() {
        // What another test has left there is not to be pasted.
        Ui.run(() -> Clipboard.getSystemClipboard().clear());
        var view = Ui.on(() -> opened.window.write().text());
        var passed = new java.util.concurrent.atomic.AtomicBoolean();
        Ui.run(() -> view.getParent().addEventHandler(KeyEvent.KEY_PRESSED, _ -> passed.set(true)));
        var lost = new TreeSet<String>();
        int taken = 0;
        for (var bound : Keys.shipped().all()) {
            var keys = bound.combinations().getFirst();
            if (!bound.ofText() || !keys.matches(".*\\+.*|F\\d+|Tab")) continue;
            Ui.run(() -> view.jump(opened.clause("Scope")));
            Ui.run(() -> view.jump(opened.clause("General")));
            if (bound.action().equals("text.forth")) Ui.run(view::back);
            passed.set(false);
            var pressed = (KeyCodeCombination) KeyCombination.valueOf(keys);
            Ui.run(() -> Event.fireEvent(view, event(pressed)));
            Ui.settle();
            taken++;
            if (passed.get()) lost.add(bound.action());
            opened.press(KeyCode.ESCAPE);
        }
        assertEquals(Set.of(), lost);
        assertTrue(taken >= 10, taken + " keys");
    }

    private static KeyEvent event(KeyCodeCombination keys) {
        var down = KeyCombination.ModifierValue.DOWN;
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                keys.getCode(),
                keys.getShift() == down,
                keys.getShortcut() == down,
                keys.getAlt() == down,
                false);
    }

    @Test
    void narrowLowAndDarkItIsStillWhole() {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Ui.run(
                    () -> {
                        opened.window.dress(theme);
                        opened.stage.setWidth(640);
                        opened.stage.setHeight(400);
                    });
            Ui.settle();
            opened.press(KeyCode.F1);
            opened.type("table");
            Ui.settle();
            var root = Ui.on(() -> (javafx.scene.Parent) opened.node(".help-panel"));
            var box = Ui.on(() -> root.localToScene(root.getLayoutBounds()));
            opened.picture("help-narrow-" + theme);
            assertTrue(box.getMinX() >= 0 && box.getMaxX() <= 640, box.toString());
            assertTrue(box.getMinY() >= 0 && box.getMaxY() <= 400, box.toString());
            assertEquals(List.of(), Ui.on(() -> Audit.cut(root)));
            assertEquals(List.of(), Ui.on(() -> Audit.pale(root)));
            assertEquals(List.of(), Ui.on(() -> Audit.nameless(root)));
            opened.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theSheetOfKeysIsWrittenFromTheWindow() throws IOException {
        var keys = actions().get("help.keys");
        Ui.run(keys.run());
        Ui.await(() -> opened.window.said().startsWith("Wrote"));
        assertTrue(Ui.on(opened.window::said).contains("Rubric_keys.pdf"));
        assertTrue(java.nio.file.Files.size(home.resolve("Rubric_keys.pdf")) > 5000);
    }
}
