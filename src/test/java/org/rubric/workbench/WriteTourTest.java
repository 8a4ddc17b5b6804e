package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.Zoom;

/// A walk through the place *Write*, light and dark, that leaves a picture of each stop in
/// `target/tour`.
@Tag("tour")
class WriteTourTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void write(Theme theme) throws InterruptedException {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            assertEquals(4, desktop.write.judging().findings().size());
            Ui.picture(desktop.scene, "10-opened-" + name);
            DocumentView text = desktop.write.text();
            Ui.run(() -> text.jump(desktop.clause("General")));
            Thread.sleep(1700);
            var must = desktop.containing("gateway must change");
            int end = Inline.length(must.runs());
            Ui.run(() -> text.jump(new Position(must.id(), end)));
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "11-write-" + name);
            desktop.type(" See @tab");
            Thread.sleep(600);
            Ui.picture(desktop.scene, "12-refer-" + name);
            desktop.press(KeyCode.ENTER);
            desktop.type(".");
            var runs = desktop.containing("gateway must change").runs();
            assertTrue(
                    runs.stream().anyMatch(run -> run instanceof Inline.CrossReference),
                    runs.toString());
            Thread.sleep(1500);
            Ui.picture(desktop.scene, "13-referred-" + name);
            desktop.rest(desktop.clause("General"), "clause");
            Thread.sleep(900);
            Ui.picture(desktop.scene, "14-hover-" + name);
            Ui.run(() -> desktop.write.preview().zoom(Zoom.WIDTH));
            Thread.sleep(900);
            Ui.picture(desktop.scene, "18-page-width-" + name);
            Ui.run(() -> desktop.write.preview().zoom(Zoom.WHOLE));
            Thread.sleep(900);
            Ui.picture(desktop.scene, "18-page-whole-" + name);
            Ui.run(() -> desktop.write.preview().zoom(Zoom.PAGE));
            desktop.press(KeyCode.P, true, true, false);
            Ui.picture(desktop.scene, "19-palette-" + name);
            desktop.type("tab");
            Ui.picture(desktop.scene, "19-palette-typed-" + name);
            desktop.press(KeyCode.ESCAPE);
            desktop.press(KeyCode.F, false, true, false);
            desktop.type("gateway");
            Ui.picture(desktop.scene, "20-find-" + name);
            desktop.press(KeyCode.ENTER);
            desktop.press(KeyCode.ENTER);
            Ui.picture(desktop.scene, "20-found-" + name);
            desktop.press(KeyCode.ESCAPE);
            desktop.press(KeyCode.F8);
            Thread.sleep(1700);
            Ui.picture(desktop.scene, "15-check-" + name);
            Ui.run(() -> desktop.write.judging().explain());
            Ui.picture(desktop.scene, "16-why-" + name);
            desktop.press(KeyCode.ESCAPE);
            desktop.press(KeyCode.PERIOD, false, true, false);
            Ui.picture(desktop.scene, "17-fix-" + name);
        }
    }
}
