package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Id;
import org.rubric.workbench.meeting.desk.DeskSheet;

/// The chair's desk as the tour shows it, light and dark, in two sizes.
class DeskTourTest {
    @TempDir private Path home;

    private static DeskSheet desk(Opened open) {
        return (DeskSheet) open.window.meetings().sheet("sheet.desk");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theDesk(Theme theme) throws IOException {
        var tag = theme == Theme.DARK ? "dark" : "light";
        try (var open = new Opened(home, 1280, 800)) {
            Ui.run(() -> open.window.dress(theme));
            Ui.run(
                    () -> {
                        for (var node : open.all(".place"))
                            if (node instanceof ToggleButton place
                                    && place.getText().equals("Meetings")) place.fire();
                    });
            Ui.await(() -> !open.all(".agenda").isEmpty());
            Ui.run(() -> open.window.meetings().at().follow(Id.of("c04")));
            Ui.settle();
            open.picture("50-desk-closed-" + tag);
            open.press(KeyCode.ENTER, false, true, false);
            open.picture("50-desk-letter-" + tag);
            open.type("x");
            Ui.run(
                    () ->
                            ((TextArea) open.window.scene().getFocusOwner())
                                    .setText("Delta Networks asked that its position be recorded"));
            Ui.settle();
            open.picture("50-desk-typing-" + tag);
            open.press(KeyCode.ESCAPE);
            open.fire("Start session");
            Ui.run(() -> open.window.meetings().at().follow(Id.of("c11")));
            Ui.settle();
            open.press(KeyCode.N, false, true, true);
            Ui.run(
                    () ->
                            ((TextField) open.window.scene().getFocusOwner())
                                    .setText("Ask Epsilon first: clause 5 has storage in the test set-up only."));
            open.press(KeyCode.ENTER);
            open.press(KeyCode.F5);
            open.picture("50-desk-summary-" + tag);
            var shared = Ui.on(() -> desk(open).view().scene().orElseThrow());
            Ui.picture(shared, "51-shared-summary-" + tag);
            Ui.run(() -> open.window.meetings().at().follow(Id.of("c04")));
            Ui.settle();
            Ui.settle();
            Ui.picture(shared, "51-shared-" + tag);
            open.press(KeyCode.F5);
            Ui.run(
                    () -> {
                        open.stage.setWidth(1920);
                        open.stage.setHeight(1080);
                    });
            Ui.settle();
            open.press(KeyCode.ENTER, false, true, false);
            open.type("c");
            open.picture("52-desk-large-" + tag);
        }
    }
}
