package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.remark.CommentThread;
import org.rubric.repository.Draft;

/// What was typed into a card belongs to its draft, whatever happens to the card.
class UnsentWordsTest {
    private static final String LEVEL = "The gateway is required to report the water level";
    @TempDir private Path home;

    private static List<String> said(Document document) {
        return CommentThread.all(document).stream()
                .flatMap(thread -> thread.comments().stream())
                .map(comment -> comment.text())
                .toList();
    }

    private static List<String> said(Opened opened) {
        return said(opened.session().snapshot().document());
    }

    /// What the store holds of the sample.
    private List<String> kept() throws IOException {
        try (var desk = new Desk(home);
                var draft = desk.repository().open(sample(desk))) {
            return said(draft.document());
        }
    }

    private static Id sample(Desk desk) throws IOException {
        return desk.repository().find(Sample.DRAFT).orElseThrow().draft();
    }

    private static void card(Opened opened, String words) {
        var found = new Block[1];
        opened.session()
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (Inline.text(block.runs()).startsWith(LEVEL)) found[0] = block;
                        });
        Ui.run(
                () -> {
                    var text = opened.window.write().text();
                    text.jump(new Position(found[0].id(), 12));
                    text.reveal(new Position(found[0].id(), 12), new Position(found[0].id(), 34));
                    text.requestFocus();
                });
        opened.press(KeyCode.M, false, true, true);
        write(opened, words);
    }

    private static void write(Opened opened, String words) {
        Ui.run(() -> field(opened).replaceSelection(words));
    }

    private static TextInputControl field(Opened opened) {
        return (TextInputControl) opened.node(".thread-card .remark-field");
    }

    private static void another(Opened opened) {
        Ui.run(() -> opened.window.create("en"));
        Ui.settle();
        assertEquals(List.of(), said(opened));
    }

    private static void back(Opened opened) throws IOException {
        Draft draft = opened.desk.repository().open(sample(opened.desk));
        Ui.run(() -> opened.window.open(draft));
        Ui.settle();
    }

    @Test
    void anotherDraftIsOpened() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            card(opened, "Is this in scope?");
            another(opened);
            back(opened);
            assertEquals(List.of("Is this in scope?"), said(opened));
            opened.press(KeyCode.F9, true, false, false);
            write(opened, "It is.");
            another(opened);
            back(opened);
            assertEquals(List.of("Is this in scope?", "It is."), said(opened));
        }
    }

    @Test
    void whatEscapeLeftComesBackInItsDraftAlone() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            card(opened, "Half a thought");
            opened.press(KeyCode.ESCAPE);
            another(opened);
            Ui.run(() -> opened.window.write().text().jump(opened.clause("Scope")));
            opened.press(KeyCode.M, false, true, true);
            assertEquals("", Ui.on(() -> field(opened).getText()));
            opened.press(KeyCode.ESCAPE);
            back(opened);
            assertEquals(List.of(), said(opened));
            card(opened, "");
            assertEquals("Half a thought", Ui.on(() -> field(opened).getText()));
            opened.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theStartIsShown() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            card(opened, "Is this in scope?");
            Ui.run(opened.window::leave);
            Ui.settle();
            back(opened);
            assertEquals(List.of("Is this in scope?"), said(opened));
        }
    }

    @Test
    void theWindowIsClosed() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            card(opened, "Is this in scope?");
        }
        assertEquals(List.of("Is this in scope?"), kept());
    }

    @Test
    void theThreadGoesAndComesBack() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            card(opened, "Is this in scope?");
            opened.press(KeyCode.ENTER, false, true, false);
            opened.press(KeyCode.F9, true, false, false);
            write(opened, "It is.");
            Ui.run(() -> opened.session().undo());
            Ui.settle();
            assertEquals(List.of(), said(opened));
            Ui.run(() -> opened.session().redo());
            Ui.settle();
            assertEquals(List.of("Is this in scope?"), said(opened));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.F9, true, false, false);
            assertTrue(opened.reads("Is this in scope?"));
            assertEquals("It is.", Ui.on(() -> field(opened).getText()));
            opened.press(KeyCode.ESCAPE);
        }
    }
}
