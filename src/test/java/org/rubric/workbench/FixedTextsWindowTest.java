package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.interchange.word.DocxBuilder;

/// Fixed sentences in the window: they are locked and say so, and the official ones come from a
/// file of the user.
class FixedTextsWindowTest {
    private static final String OPENING =
            "What is listed here is part of this text by being named in it, in the editions given.";
    @TempDir private Path home;

    private Path skeleton() throws IOException {
        return new DocxBuilder()
                .add(
                        p("Heading1", "1\tScope"),
                        p("", "Words."),
                        p("Heading1", "2\tReferences"),
                        p("", OPENING),
                        p("Heading1", "3\tDefinitions"),
                        p("", "None."),
                        p("Heading1", "4\tAbbreviations and acronyms"),
                        p("", "Short forms:"))
                .write(home.resolve("skeleton.docx"));
    }

    private static Block opener(Stored open) {
        return open.clause("References").body().getFirst();
    }

    @Test
    void anOpenerRefusesLettersAndSaysWhereItIsChanged() throws IOException {
        try (var open = new Stored(home)) {
            open.shortcut(KeyCode.N);
            var opener = opener(open);
            Ui.run(() -> open.window.write().go(new Position(opener.id(), 4)));
            open.type("x");
            assertEquals(opener, opener(open));
            assertTrue(
                    Ui.on(open.window::said).startsWith("This sentence is fixed."),
                    Ui.on(open.window::said));
            Ui.picture(open.scene(), "fixed-opener");
            var scope = open.clause("Scope").body().getFirst();
            Ui.run(() -> open.window.write().go(new Position(scope.id(), 0)));
            open.type("Bins.");
            assertEquals("Bins.", Inline.text(open.clause("Scope").body().getFirst().runs()));
        }
    }

    @Test
    void theOfferTakesThemFromAFileThatWasDroppedOnIt() throws IOException {
        var file = skeleton();
        try (var open = new Stored(home.resolve("store"))) {
            open.shortcut(KeyCode.N);
            assertTrue(open.shows(".offer"));
            Ui.run(() -> open.window.takeFixedTexts(file));
            Ui.await(
                    () ->
                            open.window.said().contains("are kept")
                                    || open.window.said().contains("kept all the same"));
            assertEquals(OPENING, Inline.text(opener(open).runs()));
            assertTrue(
                    Ui.on(open.window::said).contains("not the official one"),
                    "the file is not one that we know");
            assertEquals(1, offers(open), "the Question alone is still offered");
            open.shortcut(KeyCode.Z);
            assertEquals(2, offers(open), "undo brings our own wording back, with its offer");
            click(open, offer(open));
            assertEquals(OPENING, Inline.text(opener(open).runs()), "this time nothing is asked");
            open.shortcut(KeyCode.N);
            assertEquals(OPENING, Inline.text(opener(open).runs()), "and new ones begin with it");
        }
    }

    @Test
    void aFileWithoutThemChangesNothing() throws IOException {
        var file = new DocxBuilder().add(p("", "A letter.")).write(home.resolve("letter.docx"));
        try (var open = new Stored(home.resolve("store"))) {
            open.shortcut(KeyCode.N);
            var before = open.document();
            Ui.run(() -> open.window.takeFixedTexts(file));
            Ui.await(() -> open.window.said().contains("No texts were taken."));
            assertEquals(before, open.document());
            assertTrue(open.desk.fixedTexts("en").isEmpty());
        }
    }

    private static List<Node> links(Stored open) {
        return Ui.on(
                () ->
                        open.scene().getRoot().lookupAll(".offer-link").stream()
                                .filter(node -> node.getParent().isVisible())
                                .toList());
    }

    private static int offers(Stored open) {
        return links(open).size();
    }

    private static Node offer(Stored open) {
        return links(open).stream()
                .filter(node -> ((Text) node).getText().startsWith("Put the"))
                .findFirst()
                .orElseThrow();
    }

    private static void click(Stored open, Node node) {
        Ui.run(() -> Ui.click(node, 1, 1));
        Ui.settle();
    }
}
