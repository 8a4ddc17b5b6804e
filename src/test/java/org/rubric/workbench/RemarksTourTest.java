package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.remark.CommentThread;

/// Comments by keys alone: made, answered, settled, found, deleted; each shown in the text and
/// beside it.
class RemarksTourTest {
    private static final String LEVEL = "The gateway is required to report the water level";
    @TempDir private Path home;

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

    private static void select(Opened opened, Position from, Position to) {
        Ui.run(
                () -> {
                    var text = opened.window.write().text();
                    text.jump(from);
                    text.arrive();
                    text.reveal(from, to);
                    text.requestFocus();
                });
        Ui.settle();
    }

    private static List<CommentThread> threads(Opened opened) {
        return CommentThread.all(opened.session().snapshot().document());
    }

    private static void say(Opened opened, String words) {
        Ui.run(
                () ->
                        ((TextInputControl) opened.window.scene().getFocusOwner())
                                .replaceSelection(words));
        opened.press(KeyCode.ENTER, false, true, false);
        Ui.settle();
    }

    private static void comment(Opened opened, int from, int to, String words) {
        var line = paragraph(opened).id();
        select(opened, new Position(line, from), new Position(line, to));
        opened.press(KeyCode.M, false, true, true);
        say(opened, words);
    }

    @SuppressWarnings("unchecked")
    private static ListView<CommentThread> list(Opened opened) {
        return (ListView<CommentThread>) opened.node(".remarks .list-view");
    }

    @Test
    void commentsAreMadeAnsweredAndSettledByKeys() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            opened.press(KeyCode.M, true, true, false);
            assertTrue(opened.reads("No comments yet"));
            opened.picture("120-remarks-none-light");
            opened.press(KeyCode.ESCAPE);
            assertNull(opened.node(".remarks"));
            var line = paragraph(opened).id();
            select(opened, new Position(line, 12), new Position(line, 34));
            opened.press(KeyCode.M, false, true, true);
            assertTrue(opened.window.scene().getFocusOwner() instanceof TextArea);
            opened.picture("121-remark-new-light");
            say(
                    opened,
                    "Is this in scope of Q4/20, or should it be an option for the smallest ones?");
            assertEquals("Commented", Ui.on(opened.window::said));
            assertEquals("is required to report ", words(opened, 0) + " ");
            assertFalse(opened.all(".document-view .remarked-now").isEmpty());
            assertEquals(1, opened.all(".document-view .bubble").size());
            comment(opened, 40, 49, "Level above what datum?");
            opened.press(KeyCode.F9, true, false, false);
            assertTrue(opened.reads("Is this in scope"));
            say(opened, "In scope; Delta asked for it in C04.");
            assertEquals(1, threads(opened).getFirst().answers().size());
            assertTrue(opened.reads("In scope; Delta"));
            opened.picture("122-remark-thread-light");
            opened.fire("Resolve");
            assertTrue(threads(opened).getFirst().resolved());
            assertTrue(opened.reads("Resolved"));
            opened.picture("123-remark-resolved-light");
            opened.press(KeyCode.ESCAPE);
            assertNull(opened.node(".thread-card"));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: resolved comment", Ui.on(opened.window::said));
            assertFalse(threads(opened).getFirst().resolved());
            opened.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: answer", Ui.on(opened.window::said));
        }
    }

    private static String words(Opened opened, int thread) {
        var document = opened.session().snapshot().document();
        return threads(opened).get(thread).extent().words(document);
    }

    @Test
    void theListFindsFiltersAndGoesThere() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            comment(opened, 4, 11, "Which kind of gateway?");
            comment(opened, 12, 34, "In scope of Q4/20?");
            comment(opened, 40, 49, "Level above what datum?");
            opened.press(KeyCode.M, true, true, false);
            assertTrue(opened.reads("3 open, 0 resolved"));
            assertTrue(Ui.on(() -> list(opened).isFocused()));
            Ui.run(() -> list(opened).getSelectionModel().clearSelection());
            opened.press(KeyCode.DOWN);
            assertTrue(Ui.on(() -> list(opened).isFocused()));
            var caret = (Selection.Text) opened.session().selection();
            assertEquals(4, caret.caret().offset());
            opened.press(KeyCode.R);
            assertTrue(opened.reads("2 open, 1 resolved"));
            assertEquals(2, list(opened).getItems().size());
            opened.picture("124-remarks-list-light");
            opened.fire("Shown: Open");
            opened.press(KeyCode.DOWN);
            opened.press(KeyCode.ENTER);
            assertEquals(1, list(opened).getItems().size());
            assertTrue(opened.reads("Which kind"));
            opened.fire("Shown: Resolved");
            opened.picture("125-remarks-filter-light");
            opened.press(KeyCode.DOWN);
            opened.press(KeyCode.DOWN);
            opened.press(KeyCode.ENTER);
            assertEquals(3, list(opened).getItems().size());
            var field = (TextInputControl) opened.node(".remarks-search .text-field");
            Ui.run(() -> field.setText("datum level"));
            assertEquals(1, list(opened).getItems().size());
            Ui.run(() -> field.setText("nothing like it"));
            Ui.settle();
            assertTrue(opened.reads("No comment fits"));
            Ui.run(() -> field.setText(""));
            Ui.run(field::requestFocus);
            opened.press(KeyCode.DOWN);
            Ui.run(() -> list(opened).getSelectionModel().select(2));
            opened.press(KeyCode.ENTER);
            assertTrue(opened.node(".thread-card") != null);
            Ui.run(() -> opened.window.dress(Theme.DARK));
            opened.picture("126-remark-card-dark");
            opened.press(KeyCode.ESCAPE);
            assertTrue(Ui.on(() -> list(opened).isFocused()));
            opened.press(KeyCode.DELETE);
            assertEquals(2, threads(opened).size());
            opened.press(KeyCode.ESCAPE);
            assertNull(opened.node(".remarks"));
            opened.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: deleted comment", Ui.on(opened.window::said));
        }
    }

    @Test
    void whatWasTypedCountsAndEscKeepsItForLater() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            var line = paragraph(opened).id();
            select(opened, new Position(line, 4), new Position(line, 11));
            opened.press(KeyCode.M, false, true, true);
            Ui.run(
                    () ->
                            ((TextInputControl) opened.window.scene().getFocusOwner())
                                    .replaceSelection("Half a thought"));
            opened.press(KeyCode.ESCAPE);
            assertEquals(List.of(), threads(opened));
            opened.press(KeyCode.M, false, true, true);
            assertEquals(
                    "Half a thought",
                    Ui.on(
                            () ->
                                    ((TextInputControl) opened.window.scene().getFocusOwner())
                                            .getText()));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.P, true, true, false);
            Ui.settle();
            assertEquals(1, threads(opened).size());
            assertEquals("Half a thought", threads(opened).getFirst().first().text());
            opened.press(KeyCode.ESCAPE);
        }
    }

    private static Block table(Opened opened) {
        var found = new Block[1];
        opened.session()
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Exhibit.Table && found[0] == null)
                                found[0] = block;
                        });
        return found[0];
    }

    /// At twice the size of everything; in a cell, and on a table as a whole.
    @Test
    void cellsAndWholeThingsTakeCommentsAndMarksAreClicked() throws IOException {
        try (var opened = new Opened(home, 640, 400)) {
            opened.sample();
            var table = (Exhibit.Table) table(opened);
            var cell = table.rows().get(1).cells().get(1).parts().getFirst();
            select(opened, new Position(cell.id(), 0), new Position(cell.id(), 0));
            opened.press(KeyCode.M, false, true, true);
            assertTrue(opened.reads("Comment on"));
            say(opened, "Below which one?");
            var other = table.rows().get(1).cells().get(2).parts().getFirst();
            select(opened, new Position(other.id(), 0), new Position(other.id(), 0));
            opened.press(KeyCode.M, false, true, true);
            say(opened, "In minutes?");
            assertEquals(1, opened.all(".document-view .bubble").size(), "one mark a row");
            Ui.run(() -> Ui.click(opened.node(".document-view .bubble"), 8, 8));
            Ui.settle();
            assertTrue(opened.reads("Below which one?"));
            opened.picture("127-remark-cell-small-light");
            var card = Ui.on(() -> box(opened, ".thread-card"));
            assertTrue(card.getMinX() >= 0 && card.getMaxX() <= 640, card.toString());
            assertTrue(card.getMinY() >= 0 && card.getMaxY() <= 400, card.toString());
            opened.press(KeyCode.ESCAPE);
            Ui.run(() -> opened.window.write().text().choose(table.id()));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.M, false, true, true);
            say(opened, "Is the table needed?");
            assertEquals(3, threads(opened).size());
            assertEquals("Is the table needed?", threads(opened).getFirst().first().text());
            assertTrue(words(opened, 0).startsWith("Reporting periods"), words(opened, 0));
        }
    }

    private static Bounds box(Opened opened, String selector) {
        var node = opened.node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void wordsThatGoAreToldAndTheWordsOfOneselfAreEdited() throws IOException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            comment(opened, 4, 11, "Which kind of gateway?");
            var line = paragraph(opened).id();
            select(opened, new Position(line, 4), new Position(line, 11));
            opened.press(KeyCode.DELETE);
            Ui.await(
                    () ->
                            opened.window
                                    .said()
                                    .equals("A comment lost its words and stays at their place."));
            opened.press(KeyCode.F9, false, false, true);
            assertTrue(opened.reads("it stays at their place"));
            Ui.run(
                    () ->
                            ((javafx.scene.control.Hyperlink)
                                            opened.node(".thread-card .comment-deed"))
                                    .fire());
            Ui.settle();
            say(opened, " Any?");
            assertTrue(threads(opened).getFirst().first().text().contains("Any?"));
        }
    }
}
