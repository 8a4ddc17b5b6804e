package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody sees who starts for the first time and asks for help in each place.
@Tag("tour")
class FirstLookTourTest {
    @TempDir private Path home;

    @Test
    void everyPlaceAndItsHelp() throws IOException, InterruptedException {
        try (var opened = new Opened(home, 1280, 800)) {
            opened.picture("first-1-start");
            help(opened, "first-1-help");
            opened.sample();
            var clause = opened.clause("General");
            Ui.run(() -> opened.window.write().text().jump(clause));
            Thread.sleep(2500);
            opened.picture("first-2-write");
            help(opened, "first-2-help");
            Ui.run(() -> opened.window.show("place.documents"));
            Ui.settle();
            opened.picture("first-3-documents");
            help(opened, "first-3-help");
            Ui.run(() -> opened.window.show("place.meetings"));
            Ui.settle();
            Thread.sleep(1500);
            opened.picture("first-4-meetings");
            help(opened, "first-4-help");
        }
    }

    private static void help(Opened opened, String name) {
        opened.press(KeyCode.F1);
        opened.picture(name);
        var panel = Ui.on(() -> (Parent) opened.node(".help-panel"));
        assertEquals(List.of(), Ui.on(() -> Audit.cut(panel)), name);
        opened.press(KeyCode.ESCAPE);
    }
}
