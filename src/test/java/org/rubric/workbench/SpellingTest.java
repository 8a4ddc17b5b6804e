package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.KeptWords;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Traits;
import org.rubric.editing.Selection;
import org.rubric.spelling.Dictionaries;
import org.rubric.spelling.Folders;
import org.rubric.spelling.Speller;

/// Spelling as a writer meets it, by keys.
class SpellingTest {
    private static final String A = "The gatway reports the color of the water to the gatway.";
    private static final String B = "A sensr is organised by the platform of Floodnet.";

    @BeforeAll
    static void dictionary() {
        var here = new Dictionaries(Folders.usual(Path.of("target", "no-home")));
        assumeTrue(here.has("en"), "No English dictionary: install hunspell-en-gb");
    }

    private static Document draft() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        new Block.Clause(
                                Id.of("c"),
                                Traits.NONE,
                                Block.Clause.Kind.CLAUSE,
                                Block.Line.of(Id.of("t"), "Scope"),
                                List.of(paragraph("a", A), paragraph("b", B)))));
    }

    private static Block paragraph(String id, String words) {
        return Block.Paragraph.of(Id.of(id), Inline.plain(words));
    }

    private static Desktop open() {
        var desktop = new Desktop(draft(), 1000, 800, Theme.LIGHT);
        waves(desktop, 6);
        return desktop;
    }

    private static List<Node> all(Desktop desktop, String style) {
        Callable<List<Node>> look = () -> List.copyOf(desktop.scene.getRoot().lookupAll(style));
        try {
            return Platform.isFxApplicationThread() ? look.call() : Ui.on(look);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void waves(Desktop desktop, int many) {
        try {
            Ui.await(() -> desktop.scene.getRoot().lookupAll(".wave-spelling").size() == many);
        } catch (AssertionError e) {
            throw new AssertionError(
                    many + " waves wanted, " + all(desktop, ".wave-spelling").size() + " seen", e);
        }
    }

    private static String words(Desktop desktop, String block) {
        var found = desktop.session.snapshot().document().find(Id.of(block)).orElseThrow();
        return Inline.text(found.runs());
    }

    private static String selected(Desktop desktop) {
        var at = (Selection.Text) desktop.session.selection();
        return words(desktop, at.caret().block().value())
                .substring(at.anchor().offset(), at.caret().offset());
    }

    private static void bar(Desktop desktop, String word) {
        Ui.await(() -> shows(desktop, word));
        assertEquals(word, selected(desktop));
    }

    private static boolean shows(Desktop desktop, String word) {
        var offers = desktop.scene.getRoot().lookup(".spell-bar .first-offer");
        var head = (Labeled) desktop.scene.getRoot().lookup(".spell-bar .strong");
        return head != null && head.getText().equals(word) && offers.isVisible();
    }

    private static boolean barShown(Desktop desktop) {
        return !all(desktop, ".spell-bar").isEmpty();
    }

    private static Button button(Desktop desktop, String words) {
        return all(desktop, ".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()) && button.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    private static void put(Desktop desktop, String block, int offset) {
        Ui.run(() -> desktop.write.text().jump(new Position(Id.of(block), offset)));
        Ui.settle();
    }

    @Test
    void f7GoesFromWordToWordAndNumbersChange() {
        try (var desktop = open()) {
            put(desktop, "a", 0);
            desktop.press(KeyCode.F7);
            bar(desktop, "gatway");
            desktop.press(KeyCode.DIGIT1);
            bar(desktop, "color");
            assertTrue(words(desktop, "a").startsWith("The gateway reports the color"));
            desktop.press(KeyCode.DIGIT1);
            bar(desktop, "gatway");
            assertEquals(
                    "The gateway reports the colour of the water to the gatway.",
                    words(desktop, "a"));
            desktop.press(KeyCode.ESCAPE);
            assertFalse(barShown(desktop));
            assertTrue(Ui.on(() -> desktop.write.text().isFocused()));
            desktop.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: changing “color” to “colour”", Ui.on(() -> desktop.said()));
            desktop.press(KeyCode.Z, false, true, false);
            assertEquals(A, words(desktop, "a"));
            waves(desktop, 6);
        }
    }

    @Test
    void changeAllIsOneUndo() {
        try (var desktop = open()) {
            put(desktop, "a", 0);
            desktop.press(KeyCode.F7);
            bar(desktop, "gatway");
            Ui.run(() -> button(desktop, "Change all").fire());
            assertEquals(
                    "The gateway reports the color of the water to the gateway.",
                    words(desktop, "a"));
            bar(desktop, "color");
            desktop.press(KeyCode.ESCAPE);
            desktop.press(KeyCode.Z, false, true, false);
            assertEquals(A, words(desktop, "a"));
        }
    }

    @Test
    void nextPreviousIgnoreAndTheEnd() {
        try (var desktop = open()) {
            put(desktop, "b", 0);
            desktop.press(KeyCode.F7);
            bar(desktop, "sensr");
            desktop.press(KeyCode.F7);
            bar(desktop, "organised");
            Ui.run(() -> button(desktop, "Ignore once").fire());
            bar(desktop, "Floodnet");
            Ui.run(() -> button(desktop, "Add to this document’s words").fire());
            bar(desktop, "gatway");
            waves(desktop, 4);
            desktop.press(KeyCode.F7);
            bar(desktop, "color");
            for (int i = 0; i < 4; i++) {
                int left = 4 - i;
                Ui.await(
                        () ->
                                all(desktop, ".spell-bar .secondary").stream()
                                        .map(Labeled.class::cast)
                                        .anyMatch(l -> l.getText().startsWith(left + " word")));
                Ui.run(() -> button(desktop, "Ignore once").fire());
            }
            Ui.await(
                    () ->
                            all(desktop, ".spell-bar .secondary").stream()
                                    .map(Labeled.class::cast)
                                    .anyMatch(l -> l.getText().startsWith("No other word")));
            waves(desktop, 0);
            assertEquals(B, words(desktop, "b"));
        }
    }

    @Test
    void anAddedWordIsTakenOffAgainFromTheBottomLine() throws IOException {
        try (var desktop = open()) {
            put(desktop, "b", B.length() - 3);
            desktop.press(KeyCode.F7);
            bar(desktop, "Floodnet");
            Ui.run(() -> button(desktop, "Add to my words").fire());
            assertEquals("“Floodnet” is one of your words now", Ui.on(() -> desktop.said()));
            waves(desktop, 5);
            assertTrue(desktop.kept.list(KeptWords.MINE).contains("Floodnet"));
            Ui.run(
                    () ->
                            ((javafx.scene.control.Hyperlink)
                                            desktop.scene
                                                    .getRoot()
                                                    .lookup(".bottom-line .hyperlink"))
                                    .fire());
            waves(desktop, 6);
            assertFalse(desktop.kept.list(KeptWords.MINE).contains("Floodnet"));
        }
    }

    @Test
    void whatIsBeingTypedHasNoWaveYet() throws InterruptedException {
        try (var desktop = open()) {
            put(desktop, "b", B.length());
            desktop.type(" Watr");
            Thread.sleep(1000);
            Ui.settle();
            waves(desktop, 6);
            desktop.type(" ");
            waves(desktop, 7);
            put(desktop, "a", 0);
            desktop.type("X ");
            assertEquals(7, all(desktop, ".wave-spelling").size());
            desktop.type("Y");
            assertEquals(7, all(desktop, ".wave-spelling").size());
        }
    }

    @Test
    void writingOnWithTheBarOpenIsNotDisturbed() throws InterruptedException {
        try (var desktop = open()) {
            put(desktop, "a", 0);
            desktop.press(KeyCode.F7);
            bar(desktop, "gatway");
            put(desktop, "a", 0);
            desktop.type("Watr and ");
            Thread.sleep(1500);
            desktop.type("more ");
            assertEquals("Watr and more " + A, words(desktop, "a"));
            desktop.press(KeyCode.F7);
            Ui.await(() -> selected(desktop).equals("gatway"));
            desktop.press(KeyCode.F7);
            bar(desktop, "color");
            desktop.press(KeyCode.ESCAPE);
            assertEquals("Watr and more " + A, words(desktop, "a"));
        }
    }

    @Test
    void ownWordsInsteadByEnterAndNumbersInTheFieldAreLetters() {
        try (var desktop = open()) {
            put(desktop, "b", 0);
            desktop.press(KeyCode.F7);
            bar(desktop, "sensr");
            var field = (TextField) all(desktop, ".spell-bar .text-field").getFirst();
            Ui.run(
                    () -> {
                        field.requestFocus();
                        field.setText("probe");
                    });
            desktop.press(KeyCode.DIGIT2);
            assertEquals(B, words(desktop, "b"));
            desktop.press(KeyCode.ENTER);
            bar(desktop, "organised");
            assertTrue(words(desktop, "b").startsWith("A probe is"));
            desktop.press(KeyCode.DIGIT1, false, false, true);
            bar(desktop, "Floodnet");
            assertTrue(words(desktop, "b").startsWith("A probe is organized"));
        }
    }

    @Test
    void controlPeriodOffersWhatWasMeant() {
        try (var desktop = open()) {
            put(desktop, "b", 4);
            desktop.press(KeyCode.PERIOD, false, true, false);
            Ui.await(() -> !all(desktop, ".menu-row").isEmpty());
            desktop.press(KeyCode.ENTER);
            assertTrue(words(desktop, "b").startsWith("A sensor is"), words(desktop, "b"));
            waves(desktop, 5);
            put(desktop, "b", 15);
            var view = desktop.write.text();
            Ui.run(
                    () ->
                            Event.fireEvent(
                                    view,
                                    new ContextMenuEvent(
                                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                            0,
                                            0,
                                            0,
                                            0,
                                            false,
                                            null)));
            Ui.await(() -> !all(desktop, ".menu-row").isEmpty());
            desktop.press(KeyCode.DIGIT1);
            assertTrue(words(desktop, "b").startsWith("A sensor is organized"));
        }
    }

    @Test
    void theChecksHaveOneLineForAllThatOpensTheBar() {
        try (var desktop = open()) {
            desktop.ready();
            var list = (ListView<?>) all(desktop, ".checks .list-view").getFirst();
            Ui.await(() -> ((Finding) list.getItems().getLast()).code().equals("SPL-03"));
            var line = (Finding) list.getItems().getLast();
            assertEquals("6 words may be misspelled", line.message());
            assertEquals(
                    1,
                    list.getItems().stream()
                            .filter(f -> ((Finding) f).code().equals("SPL-03"))
                            .count());
            Ui.run(() -> list.getSelectionModel().select(list.getItems().size() - 1));
            assertTrue(barShown(desktop));
            desktop.press(KeyCode.ESCAPE);
            assertFalse(barShown(desktop));
        }
    }

    @Test
    void selectedTextCanBeInAnotherLanguage() {
        var here = new Dictionaries(Folders.usual(Path.of("target", "no-home")));
        assumeTrue(here.has("fr"), "No French dictionary: install hunspell-fr");
        try (var desktop = open()) {
            put(desktop, "a", 0);
            desktop.type("La passerelle envoie. ");
            waves(desktop, 8);
            for (int i = 0; i < 3; i++) desktop.press(KeyCode.LEFT, true, true, false);
            put(desktop, "a", 0);
            for (int i = 0; i < 4; i++) desktop.press(KeyCode.RIGHT, true, true, false);
            desktop.press(KeyCode.P, true, true, false);
            desktop.type("language of");
            desktop.press(KeyCode.ENTER);
            Ui.run(() -> button(desktop, "French").fire());
            waves(desktop, 6);
            var runs = desktop.session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
            var first = (Inline.Text) runs.getFirst();
            assertEquals("fr", first.marks().language());
            desktop.press(KeyCode.Z, false, true, false);
            waves(desktop, 8);
        }
    }

    @Test
    void withoutADictionaryTheBarSaysWhereToGetOne(@TempDir Path folder) {
        var none = new Speller(new Dictionaries(List.of(folder.resolve("dictionaries"))));
        try (var desktop = new Desktop(draft(), 1000, 800, Theme.LIGHT, none)) {
            desktop.press(KeyCode.F7);
            var told =
                    all(desktop, ".spell-bar .secondary").stream()
                            .map(node -> ((Labeled) node).getText())
                            .filter(words -> words.startsWith("There is no dictionary"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(told.contains("en_GB.dic"), told);
            assertTrue(told.contains(folder.resolve("dictionaries").toString()), told);
            assertEquals(0, all(desktop, ".wave-spelling").size());
            Ui.picture(desktop.scene, "spelling-none");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) throws InterruptedException {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(draft(), 1280, 800, theme)) {
            desktop.ready();
            waves(desktop, 6);
            Thread.sleep(1200);
            Ui.picture(desktop.scene, "spelling-waves-" + name);
            put(desktop, "b", 4);
            Thread.sleep(1800);
            desktop.press(KeyCode.PERIOD, false, true, false);
            Ui.await(() -> !all(desktop, ".menu-row").isEmpty());
            Ui.picture(desktop.scene, "spelling-menu-" + name);
            desktop.press(KeyCode.ESCAPE);
            desktop.press(KeyCode.F7);
            bar(desktop, "sensr");
            Ui.picture(desktop.scene, "spelling-bar-" + name);
            assertTrue(barShown(desktop));
        }
    }
}
