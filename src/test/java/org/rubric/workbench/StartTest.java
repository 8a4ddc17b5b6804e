package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The start, on windows of every size, and what is left of a draft that was closed.
class StartTest {
    @TempDir private Path home;

    @Test
    void isWholeOnEveryWindow() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            for (var theme : Theme.values()) {
                size(opened, theme, 1000, 800, "start-1000-" + theme);
                size(opened, theme, 640, 400, "start-640-" + theme);
            }
            for (int i = 0; i < 3; i++) opened.press(KeyCode.TAB);
            Ui.settle();
            var focus = Ui.on(() -> opened.window.scene().getFocusOwner());
            assertTrue(focus.getAccessibleText().startsWith("Look at the sample"));
            opened.picture("start-640-last");
        }
    }

    private static void size(Opened opened, Theme theme, int wide, int high, String name) {
        Ui.run(
                () -> {
                    opened.window.dress(theme);
                    opened.stage.setWidth(wide);
                    opened.stage.setHeight(high);
                });
        Ui.settle();
        opened.picture(name);
        var root = Ui.on(() -> (Parent) opened.node(".start"));
        assertEquals(List.of(), Ui.on(() -> Audit.cut(root)), name);
        assertEquals(List.of(), Ui.on(() -> Audit.pale(root)), name);
        var top = Ui.on(() -> opened.node(".title-row").localToScene(0, 0).getY());
        assertEquals(0, top, name);
        for (var card : Ui.on(() -> List.copyOf(opened.all(".start-button")))) {
            var box = Ui.on(() -> card.localToScene(card.getLayoutBounds()));
            assertTrue(box.getMinX() >= 0 && box.getMaxX() <= wide, name + " " + box);
        }
    }

    @Test
    void saysNothingOfADraftThatWasClosed() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            assertTrue(opened.reads("Draft new Rec. ITU-T Y.IoT-flood"));
            Ui.run(opened.window::leave);
            Ui.settle();
            assertFalse(opened.reads("Draft new Rec."), "its name");
            assertFalse(opened.reads("1 error"), "its checks");
            assertTrue(opened.reads("Your documents stay on this computer."));
            assertTrue(opened.reads("Y.IoT-flood"), "it is among the last ones");
            opened.picture("start-lately");
        }
    }
}
