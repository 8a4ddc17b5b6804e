package org.rubric.workbench.text.refer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Shown;

/// A text is cited that neither the draft nor the catalogue knows.
class UnlistedTest {

    private static Shown shown() {
        var shown =
                Shown.of(
                        Documents.recommendation(
                                Documents.clause("c2", "References", Documents.p("None.")),
                                Documents.clause(
                                        "c6",
                                        "Requirements",
                                        Documents.named("a", Documents.p("See")))));
        shown.put("a", 3);
        return shown;
    }

    private static boolean open(Shown shown) {
        return Ui.on(() -> shown.view.links().picker().isVisible());
    }

    private static List<String> words(Shown shown) {
        return Ui.on(
                () ->
                        shown.view.links().picker().lookupAll(".label").stream()
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private static String text(Shown shown, String block) {
        var found = shown.session.snapshot().document().find(Id.of(block)).orElseThrow();
        return Inline.text(found.runs());
    }

    @Test
    void itIsSaidThatNothingIsCalledSo() {
        try (var shown = shown()) {
            shown.type(" [8259");
            assertTrue(open(shown));
            assertTrue(
                    words(shown).contains("Nothing in the catalogue is called \u201c8259\u201d."),
                    words(shown).toString());
            shown.press(KeyCode.ESCAPE);
            assertFalse(open(shown));
            shown.type("]");
            assertEquals("See [8259]", text(shown, "a"));
        }
    }

    @Test
    void enterTypesOn() {
        try (var shown = shown()) {
            shown.type(" [8259");
            shown.press(KeyCode.ENTER);
            shown.type("x");
            assertEquals("See [8259", text(shown, "a"));
            assertFalse(open(shown));
        }
    }

    @Test
    void aLetterTakenBackBringsTheListAgain() {
        try (var shown =
                Shown.of(
                        Documents.recommendation(
                                Documents.reference("r", "ITU-T Y.4000", "Overview."),
                                Documents.named("a", Documents.p("See"))))) {
            shown.put("a", 3);
            shown.type(" [Y.4001");
            assertTrue(words(shown).getFirst().startsWith("Nothing"), words(shown).toString());
            shown.press(KeyCode.BACK_SPACE);
            assertTrue(words(shown).contains("[ITU-T Y.4000]"), words(shown).toString());
            shown.press(KeyCode.ENTER);
            assertEquals("See [ITU-T Y.4000]", shown.words("a").replace('\u00a0', ' '));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ten", "RFC 3339]", "see the note of the editor below"})
    void otherBracketsAreLeftAlone(String typed) {
        try (var shown = shown()) {
            shown.type(" [" + typed);
            assertFalse(open(shown), words(shown).toString());
        }
    }

    @Test
    void itIsListedByHandAndTheCaretWaitsForItsTitle() {
        try (var shown = shown()) {
            shown.type(" [RFC 3339");
            shown.press(KeyCode.ENTER, false, true, false);
            shown.type("Date and Time");
            var clause = shown.session.snapshot().document().find(Id.of("c2")).orElseThrow();
            var entry = (Block.Reference) clause.parts().get(1);
            assertEquals("IETF RFC 3339", entry.tag());
            assertEquals("IETF RFC 3339, Date and Time", Inline.text(entry.entry().runs()));
            var runs = shown.session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
            assertEquals(entry.id(), ((Inline.Citation) runs.getLast()).target());
            Ui.run(() -> shown.session.undo());
            Ui.run(() -> shown.session.undo());
            assertEquals("See [RFC 3339", text(shown, "a"), "one step");
        }
    }

    @Test
    void selectedWordsNameATextWithoutItsBody() {
        try (var shown =
                Shown.of(
                        Documents.recommendation(
                                Documents.reference("r", "IETF RFC 3339", "Dates."),
                                Documents.named("a", Documents.p("See [RFC 3339]."))))) {
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(
                                            new Position(Id.of("a"), 4),
                                            new Position(Id.of("a"), 14)));
            var links = shown.view.links();
            assertTrue(Ui.on(() -> links.linking().link(links.picker().candidates())));
        }
    }
}
