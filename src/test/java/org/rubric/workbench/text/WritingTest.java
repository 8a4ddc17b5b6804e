package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;

class WritingTest {

    private static Document two() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        Drafts.paragraph("a", "The gateway reports."),
                        Drafts.paragraph("b", "The platform listens.")));
    }

    private static String text(Shown shown, String block) {
        return shown.session
                .snapshot()
                .document()
                .find(Id.of(block))
                .map(found -> Inline.text(found.runs()))
                .orElse("gone");
    }

    @Test
    void lettersGoToTheCaretAndTheCaretGoesOn() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 3);
            shown.type(" new");
            assertEquals("The new gateway reports.", text(shown, "a"));
            assertEquals("The new gateway reports.", shown.words("a"));
            assertEquals("a:7", shown.caret());
        }
    }

    @Test
    void enterDividesAndBackspaceJoins() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 4);
            shown.press(KeyCode.ENTER);
            assertEquals(3, shown.session.snapshot().document().body().size());
            shown.press(KeyCode.BACK_SPACE);
            assertEquals(2, shown.session.snapshot().document().body().size());
            assertEquals("The gateway reports.", text(shown, "a"));
            assertEquals("a:4", shown.caret());
        }
    }

    @Test
    void aWordGoesWithControl() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 12);
            shown.press(KeyCode.BACK_SPACE, false, true, false);
            assertEquals("The reports.", text(shown, "a"));
        }
    }

    @Test
    void typingReplacesASelectionOverTwoParagraphs() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 4);
            shown.press(KeyCode.DOWN, true, false, false);
            assertTrue(shown.selected().startsWith("a:4–b:"), shown.selected());
            shown.type("x");
            assertEquals(1, shown.session.snapshot().document().body().size());
            assertTrue(text(shown, "a").startsWith("The x"), text(shown, "a"));
        }
    }

    @Test
    void aMarkerAndASpaceBeginAList() {
        try (var shown = Shown.of(two())) {
            shown.put("b", 21);
            shown.press(KeyCode.ENTER);
            shown.type("1) first");
            shown.press(KeyCode.ENTER);
            shown.type("second");
            shown.press(KeyCode.ENTER);
            shown.press(KeyCode.TAB);
            shown.type("inner");
            var kinds = new ArrayList<String>();
            for (var block : shown.session.snapshot().document().body())
                if (block instanceof Block.Item item)
                    kinds.add(item.level() + " " + Inline.text(item.runs()));
            assertEquals(List.of("1 first", "1 second", "2 inner"), kinds);
        }
    }

    @Test
    void copiedRunsComeBackWithTheirReference() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("p3", 0);
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(
                                            new Position(Id.of("p3"), 90),
                                            new Position(Id.of("p3"), 119)));
            shown.press(KeyCode.C, false, true, false);
            shown.put("p1", 0);
            shown.press(KeyCode.V, false, true, false);
            var runs = shown.session.snapshot().document().find(Id.of("p1")).orElseThrow().runs();
            assertTrue(
                    runs.stream().anyMatch(run -> run instanceof Inline.CrossReference),
                    runs.toString());
        }
    }

    @Test
    void tabGoesThroughTheCellsOfATable() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("t1a0p", 0);
            shown.press(KeyCode.TAB);
            assertTrue(shown.selected().startsWith("t1a1p:0–"), shown.selected());
            shown.type("x");
            assertEquals("x", text(shown, "t1a1p"));
            shown.press(KeyCode.TAB, true, false, false);
            assertTrue(shown.selected().startsWith("t1a0p:0–"), shown.selected());
        }
    }

    @Test
    void aMovedClauseTakesItsReferencesAlong() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("c62/title", 2);
            shown.press(KeyCode.UP, true, false, true);
            assertTrue(shown.words("p2").contains("clause\u00A01.1"), shown.words("p2"));
            Ui.run(() -> shown.session.undo());
            Ui.settle();
            assertTrue(shown.words("p2").contains("clause\u00A01.2"), shown.words("p2"));
        }
    }
}
