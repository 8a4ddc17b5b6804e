package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Template;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.DocumentView;

/// Two texts side by side: what is done goes to the side with the keyboard.
class SplitTest {
    @TempDir private Path home;
    private Opened opened;

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(home, 1280, 800);
        opened.desk
                .repository()
                .create(Template.recommendation("Another draft", ""), "Under study")
                .close();
        opened.sample();
    }

    @AfterEach
    void close() throws IOException {
        opened.close();
    }

    private DocumentView first() {
        return opened.window.write().text();
    }

    private DocumentView second() {
        return opened.window.write().split().text();
    }

    private Document document() {
        return opened.session().snapshot().document();
    }

    private String words(Id block) {
        return Inline.text(document().find(block).orElseThrow().runs());
    }

    private void split() {
        opened.press(KeyCode.BACK_SLASH, false, true, false);
    }

    private Position caret() {
        return ((Selection.Text) opened.session().selection()).caret();
    }

    @Test
    void theSameDraftTwiceIsOneDraft() {
        Ui.run(() -> first().jump(opened.clause("Scope")));
        var scope = caret();
        split();
        assertTrue(Ui.on(() -> second().isFocused()));
        assertSame(opened.session(), Ui.on(() -> second().session().orElseThrow()));
        Ui.run(() -> second().jump(opened.clause("Reporting")));
        Ui.settle();
        var reporting = caret();
        assertNotEquals(scope, reporting);
        opened.type("Timely ");
        assertTrue(words(reporting.block()).startsWith("Timely "));
        opened.picture("50-split-light");
        Ui.run(() -> first().requestFocus());
        Ui.settle();
        assertEquals(scope, caret(), "the first side kept its own caret");
        opened.type("Wide ");
        assertTrue(words(scope.block()).startsWith("Wide "));
        opened.press(KeyCode.Z, false, true, false);
        assertTrue(words(reporting.block()).startsWith("Timely "));
        split();
        assertFalse(Ui.on(() -> opened.window.write().split().open()));
        assertTrue(Ui.on(() -> first().isFocused()));
    }

    /// The tool row and the keys act where the keyboard is.
    @Test
    void commandsGoToTheSideWithTheKeyboard() {
        Ui.run(() -> first().jump(opened.clause("Scope")));
        split();
        Ui.run(() -> second().jump(opened.clause("Reporting")));
        Ui.settle();
        opened.press(KeyCode.UP, true, false, true);
        var numbering = opened.session().snapshot().numbering();
        assertEquals("6.1", numbering.label(opened.clause("Reporting")).orElseThrow().number());
        assertEquals("1", numbering.label(opened.clause("Scope")).orElseThrow().number());
    }

    @Test
    void deletingTheCaretsPlaceOfTheOtherSideHurtsNothing() {
        Ui.run(() -> first().jump(opened.clause("Reporting")));
        split();
        Ui.run(() -> second().jump(opened.clause("Scope")));
        Ui.settle();
        Ui.run(
                () ->
                        opened.session()
                                .perform(
                                        org.rubric.editing.clause.Relocating.delete(
                                                opened.clause("Reporting"))));
        Ui.settle();
        Ui.run(() -> first().requestFocus());
        Ui.settle();
        opened.type("x");
        opened.press(KeyCode.Z, false, true, false);
        assertTrue(document().toString().contains("Reporting"));
    }

    @Test
    void theSecondSideShowsAnotherDraftAndPastesReferencesAsWords() {
        split();
        choose("The same draft", "Another draft");
        var other = Ui.on(() -> second().session().orElseThrow());
        assertNotEquals(opened.session(), other);
        var before = document();
        opened.type("Here. ");
        assertEquals(before, document(), "the first draft is untouched");
        assertTrue(other.snapshot().document().toString().contains("Here. "));
        copySentence();
        Ui.run(() -> second().requestFocus());
        opened.press(KeyCode.V, false, true, false);
        var pasted = other.snapshot().document().toString();
        assertTrue(pasted.contains("clause\u00A06.2"), "the reference came as words");
        assertFalse(pasted.contains("CrossReference["), "a reference of another draft is words");
        opened.picture("52-split-other-light");
    }

    private SavedLabel bottom() {
        return (SavedLabel) opened.node(".bottom-line").lookup(".saved-state");
    }

    private Optional<SavedLabel> beside() {
        return Ui.on(
                () -> Optional.ofNullable((SavedLabel) opened.node(".side-state .saved-state")));
    }

    /// What a label says after each change of it, while something is typed.
    private List<String> saying(SavedLabel label, String typed) {
        var said = new ArrayList<String>();
        ChangeListener<String> heard = (_, _, now) -> said.add(now);
        Ui.run(() -> label.textProperty().addListener(heard));
        opened.type(typed);
        Ui.await(() -> label.getText().startsWith("Saved "));
        Ui.run(() -> label.textProperty().removeListener(heard));
        return said;
    }

    @Test
    void eachDraftSaysForItselfThatItIsSaved() {
        split();
        assertTrue(beside().isEmpty(), "one draft, one state");
        choose("The same draft", "Another draft");
        var first = bottom();
        var other = beside().orElseThrow();
        Ui.await(() -> first.getText().startsWith("Saved "));
        Ui.run(() -> first.setText("as it was"));
        assertEquals("Saving…", saying(other, "x").getFirst());
        assertEquals("as it was", Ui.on(first::getText), "the first draft did not change");
        Ui.run(() -> first().requestFocus());
        Ui.settle();
        Ui.run(() -> other.setText("as it was"));
        assertEquals("Saving…", saying(first, "x").getFirst());
        assertEquals("as it was", Ui.on(other::getText), "nor did the other");
    }

    /// Chooses on the second side.
    private void choose(String now, String wanted) {
        opened.fire("Beside: " + now + ". Choose another");
        opened.picture("51-split-choose-light");
        Ui.run(
                () ->
                        opened.all(".menu-row").stream()
                                .map(Button.class::cast)
                                .filter(row -> row.getText().contains(wanted))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }

    /// It is let go before it is opened again; nothing typed is lost.
    @Test
    void theSameChoiceTwiceAndOpeningItInFront() throws IOException {
        split();
        choose("The same draft", "Another draft");
        opened.type("First. ");
        choose(name(), "Another draft");
        opened.type("Second. ");
        var text = Ui.on(() -> second().session().orElseThrow().snapshot().document());
        assertTrue(text.toString().contains("First. "), "kept when it was let go");
        assertTrue(text.toString().contains("Second. "));
        opened.press(KeyCode.P, true, true, false);
        opened.type("another draft");
        opened.press(KeyCode.ENTER);
        assertFalse(Ui.on(() -> opened.window.write().split().open()));
        assertEquals(text, document(), "now it is the one in front");
    }

    /// What the second side is called.
    private String name() {
        return Ui.on(
                () ->
                        opened.all(".heading-button").stream()
                                .map(Button.class::cast)
                                .filter(
                                        button ->
                                                button.getAccessibleText() != null
                                                        && button.getAccessibleText()
                                                                .startsWith("Beside: "))
                                .map(Button::getText)
                                .findFirst()
                                .orElseThrow());
    }

    private void copySentence() {
        Ui.run(
                () -> {
                    first().requestFocus();
                    document()
                            .forEach(
                                    block -> {
                                        if (!Inline.text(block.runs())
                                                .contains(
                                                        "report the water level every ten minutes"))
                                            return;
                                        first().jump(new Position(block.id(), 0));
                                    });
                });
        Ui.settle();
        opened.press(KeyCode.END, true, false, false);
        opened.press(KeyCode.DOWN, true, false, false);
        opened.press(KeyCode.C, false, true, false);
    }

    @Test
    void theOtherDraftIsKeptToo() throws IOException {
        theSecondSideShowsAnotherDraftAndPastesReferencesAsWords();
        split();
        var entry =
                opened.desk.repository().drafts().stream()
                        .filter(one -> one.title().contains("Another draft"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                opened.desk.repository().read(entry.draft()).toString().contains("Here. "),
                "what was typed beside is on disk");
    }

    @Test
    void f6GoesFromPaneToPane() {
        split();
        opened.press(KeyCode.F6);
        var owner = Ui.on(() -> opened.window.scene().getFocusOwner());
        opened.press(KeyCode.F6);
        assertNotEquals(owner, Ui.on(() -> opened.window.scene().getFocusOwner()));
        for (int i = 0; i < 4 && !Ui.on(() -> second().isFocused()); i++) opened.press(KeyCode.F6);
        assertTrue(Ui.on(() -> second().isFocused()));
    }
}
