package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;
import org.rubric.document.Finding;
import org.rubric.document.Position;

/// Where the corrections of a finding are offered.
class MendingPlaceTest {

    private static Bounds menu(Desktop desktop) {
        return Ui.on(
                () -> {
                    var menu = desktop.scene.getRoot().lookup(".menu.floating");
                    return menu.localToScene(menu.getLayoutBounds());
                });
    }

    private static Finding finding(Desktop desktop, String code) {
        return Ui.on(() -> desktop.write.judging().findings()).stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds words(Desktop desktop, Finding finding) {
        var block = desktop.session.snapshot().document().find(finding.place()).orElseThrow();
        var line = block.parts().isEmpty() ? block : block.parts().getFirst();
        var place = new Position(line.id(), Math.max(0, finding.range().from()));
        return Ui.on(() -> desktop.write.text().places().inScene(place).orElseThrow());
    }

    private static void assertBeside(Desktop desktop, Finding finding) {
        var menu = menu(desktop);
        var words = words(desktop, finding);
        assertEquals(words.getMinX(), menu.getMinX(), 1, "at its words");
        double below = menu.getMinY() - words.getMaxY();
        double above = words.getMinY() - menu.getMaxY();
        assertTrue(Math.abs(Math.max(below, above) - 4) < 1.5, "next to its line: " + menu);
        assertTrue(menu.getMinX() >= 0 && menu.getMinY() >= 0, menu.toString());
        assertTrue(menu.getMaxX() <= desktop.scene.getWidth(), menu.toString());
        assertTrue(menu.getMaxY() <= desktop.scene.getHeight(), menu.toString());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1000, 700"})
    void theCorrectionsStandAtTheWordsThatTheyMend(double width, double height) {
        try (var desktop = new Desktop(Sample.draft(), width, height, Theme.LIGHT)) {
            desktop.ready();
            var must = finding(desktop, "NRM-04");
            var at = new Position(must.place(), must.range().from() + 2);
            Ui.run(() -> desktop.write.text().jump(at));
            desktop.press(KeyCode.PERIOD, false, true, false);
            assertBeside(desktop, must);
            Ui.picture(desktop.scene, "fix-here-" + (int) width);
        }
    }

    @Test
    void theyStandThereWhileTheTextIsStillOnItsWay() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 700, Theme.LIGHT)) {
            desktop.ready();
            var error = Ui.on(() -> desktop.write.judging().findings().getFirst());
            desktop.press(KeyCode.F8);
            desktop.press(KeyCode.PERIOD, false, true, false);
            assertBeside(desktop, error);
        }
    }

    @Test
    void whatIsOutOfSightIsGoneTo() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 700, Theme.LIGHT)) {
            desktop.ready();
            var error = Ui.on(() -> desktop.write.judging().findings().getFirst());
            desktop.press(KeyCode.F8);
            var far = desktop.clause("Siting of sensors");
            Ui.run(() -> desktop.write.text().jump(far));
            Ui.run(() -> desktop.write.text().arrive());
            desktop.press(KeyCode.PERIOD, false, true, false);
            assertBeside(desktop, error);
            desktop.press(KeyCode.ESCAPE);
        }
    }
}
