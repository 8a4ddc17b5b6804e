package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Position;
import org.rubric.document.Remark;

/// Open text and footnotes by their keys, in the whole window.
class InsertScriptTest {

    @Test
    void aTextIsLeftOpenListedAndAgreed() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            Ui.run(() -> desktop.write.text().jump(new Position(must.id(), 5)));
            for (int i = 0; i < 4; i++) desktop.press(KeyCode.RIGHT, true, true, false);
            desktop.press(KeyCode.OPEN_BRACKET, true, true, false);
            desktop.type("C05");
            desktop.press(KeyCode.ENTER);
            var remarks = desktop.session.snapshot().document().apparatus().remarks();
            assertEquals("C05", ((Remark.NotAgreed) remarks.getFirst()).contribution());
            Ui.await(() -> desktop.write.openPoints().said().contains("1 not agreed"));
            assertEquals(
                    "Open points: 1 not agreed", Ui.on(() -> desktop.write.openPoints().said()));
            Ui.run(() -> desktop.write.openPoints().list());
            Ui.settle();
            desktop.press(KeyCode.ENTER);
            desktop.press(KeyCode.OPEN_BRACKET, true, true, false);
            desktop.press(KeyCode.TAB);
            desktop.press(KeyCode.TAB);
            desktop.press(KeyCode.TAB);
            desktop.press(KeyCode.ENTER);
            assertTrue(desktop.session.snapshot().document().apparatus().remarks().isEmpty());
            Ui.await(() -> desktop.write.openPoints().said().isEmpty());
            desktop.press(KeyCode.Z, false, true, false);
            assertEquals("Undone: agreed text", Ui.on(() -> desktop.said()));
        }
    }

    @Test
    void aFormulaThatCannotBeSetIsACheck() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            Ui.run(() -> desktop.write.text().jump(new Position(must.id(), 5)));
            desktop.press(KeyCode.E, true, true, false);
            desktop.type("\\foo{x}");
            desktop.press(KeyCode.ENTER);
            Ui.await(
                    () ->
                            desktop.write.judging().findings().stream()
                                    .anyMatch(f -> f.code().equals("formula.unreadable")));
            desktop.press(KeyCode.Z, false, true, false);
            Ui.await(
                    () ->
                            desktop.write.judging().findings().stream()
                                    .noneMatch(f -> f.code().equals("formula.unreadable")));
        }
    }
}
