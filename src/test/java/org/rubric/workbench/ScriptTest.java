package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;

/// The first ten minutes of a writer, as far as they happen in the place *Write*.
class ScriptTest {

    private static Id caret(Desktop desktop) {
        return ((Selection.Text) desktop.session.selection()).caret().block();
    }

    private static String words(Desktop desktop, Id block) {
        return Inline.text(desktop.session.snapshot().document().find(block).orElseThrow().runs());
    }

    @Test
    void aSentenceIsWrittenAndTakenBack() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var sentence = desktop.containing("every ten minutes");
            int end = Inline.length(sentence.runs());
            Ui.run(() -> desktop.write.text().jump(new Position(sentence.id(), end)));
            desktop.type(" It is required to be tamper-proof.");
            assertTrue(words(desktop, sentence.id()).endsWith("tamper-proof."));
            desktop.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: typing", Ui.on(() -> desktop.said()));
            assertTrue(words(desktop, sentence.id()).endsWith(")."));
            desktop.press(KeyCode.Y, false, true, false);
            assertTrue(words(desktop, sentence.id()).endsWith("tamper-proof."));
        }
    }

    @Test
    void aClauseMovesAndItsReferencesFollow() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var reporting = desktop.clause("Reporting");
            Ui.run(() -> desktop.write.text().jump(reporting));
            desktop.press(KeyCode.UP, true, false, true);
            var numbering = desktop.session.snapshot().numbering();
            assertEquals("6.1", numbering.label(reporting).orElseThrow().number());
            assertEquals("6.2", numbering.label(desktop.clause("General")).orElseThrow().number());
            desktop.press(KeyCode.Z, false, true, false);
            numbering = desktop.session.snapshot().numbering();
            assertEquals("6.2", numbering.label(reporting).orElseThrow().number());
        }
    }

    @Test
    void aReferenceIsMadeFollowedAndLeftAgain() throws InterruptedException {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            int end = Inline.length(must.runs());
            Ui.run(() -> desktop.write.text().jump(new Position(must.id(), end)));
            desktop.type(" See @tab");
            desktop.press(KeyCode.ENTER);
            desktop.type(".");
            var reference = (Inline.CrossReference) lastObject(desktop, must.id());
            var table = desktop.session.snapshot().document().find(reference.target());
            assertTrue(table.orElseThrow() instanceof Exhibit.Table);
            desktop.press(KeyCode.LEFT);
            desktop.press(KeyCode.F12);
            assertEquals(
                    ((Exhibit.Table) table.get()).caption().id(), caret(desktop), "jumped there");
            desktop.press(KeyCode.LEFT, false, false, true);
            assertEquals(must.id(), caret(desktop), "and came back");
        }
    }

    private static Inline lastObject(Desktop desktop, Id block) {
        var runs = desktop.session.snapshot().document().find(block).orElseThrow().runs();
        return runs.stream()
                .filter(run -> run instanceof Inline.CrossReference)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void aListIsTyped() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            int end = Inline.length(must.runs());
            Ui.run(() -> desktop.write.text().jump(new Position(must.id(), end)));
            desktop.press(KeyCode.ENTER);
            desktop.type("1) first");
            desktop.press(KeyCode.ENTER);
            desktop.type("second");
            desktop.press(KeyCode.ENTER);
            desktop.press(KeyCode.TAB);
            desktop.type("inner");
            var labels = new ArrayList<String>();
            var snapshot = desktop.session.snapshot();
            for (var word : List.of("first", "second", "inner"))
                snapshot.document()
                        .forEach(
                                block -> {
                                    if (block instanceof Block.Item
                                            && Inline.text(block.runs()).equals(word))
                                        labels.add(
                                                snapshot.numbering()
                                                        .label(block.id())
                                                        .orElseThrow()
                                                        .standing());
                                });
            assertEquals(List.of("1)", "2)", "1)"), labels);
        }
    }

    @Test
    void theFirstCheckIsGoneToAndMended() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            desktop.press(KeyCode.F8);
            var error = desktop.write.judging().findings().getFirst();
            assertEquals(Severity.ERROR, error.severity());
            desktop.press(KeyCode.PERIOD, false, true, false);
            desktop.press(KeyCode.ENTER);
            Ui.await(
                    () ->
                            desktop.write.judging().findings().stream()
                                    .noneMatch(f -> f.severity() == Severity.ERROR));
            desktop.press(KeyCode.Z, false, true, false);
            Ui.await(() -> desktop.write.judging().findings().getFirst().equals(error));
        }
    }
}
