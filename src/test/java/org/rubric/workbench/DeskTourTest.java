package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.meeting.desk.DeskSheet;

/// The chair's desk as the tour shows it, light and dark, in two sizes.
class DeskTourTest {
    @TempDir private Path home;

    private static DeskSheet desk(Opened open) {
        return (DeskSheet) open.window.meetings().sheet("sheet.desk");
    }

    /// Changes clause 6.2 and marks what changed since the base text.
    private static void marks(Opened open) {
        Ui.run(() -> open.window.meetings().at().follow(Id.of("c04")));
        Ui.await(() -> open.window.meetings().at().open());
        var base = open.session().snapshot().document();
        var clause = (Block.Clause) base.find(open.clause("Reporting")).orElseThrow();
        var text = open.window.write().text();
        Ui.run(() -> text.jump(new Position(clause.body().getFirst().id(), 5)));
        Ui.run(text::arrive);
        open.type("half-hourly ");
        for (int i = 0; i < 6; i++) open.press(KeyCode.DELETE);
        Ui.run(() -> open.window.write().changing().since("TD 81/2-R1", base));
        var shown = open.window.write().text().revising();
        Ui.await(() -> !shown.shown().layers().isEmpty());
        Ui.run(text::requestFocus);
        Ui.settle();
        Ui.settle();
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
            open.press(KeyCode.A, false, false, true);
            open.picture("50-desk-action-" + tag);
            open.press(KeyCode.ESCAPE);
            open.fire("Start session");
            Ui.run(() -> open.window.meetings().at().follow(Id.of("c11")));
            Ui.settle();
            open.press(KeyCode.N, false, true, true);
            Ui.run(
                    () ->
                            ((TextField) open.window.scene().getFocusOwner())
                                    .setText(
                                            "Ask Epsilon first: clause 5 has storage in the test set-up only."));
            open.press(KeyCode.ENTER);
            var second = new Rectangle2D(0, 0, 1440, 900);
            Ui.run(() -> desk(open).view().screens(_ -> Optional.of(second)));
            open.press(KeyCode.F5);
            open.picture("50-desk-summary-" + tag);
            var shared = Ui.on(() -> desk(open).view().scene().orElseThrow());
            Ui.picture(shared, "51-shared-summary-" + tag);
            marks(open);
            Ui.picture(shared, "51-shared-" + tag);
            open.picture("50-desk-marks-" + tag);
            Ui.run(() -> open.window.meetings().at().follow(Id.of("agenda/ipr")));
            Ui.settle();
            open.press(KeyCode.ENTER, false, true, false);
            open.type("n");
            open.picture("50-desk-ipr-" + tag);
            Ui.picture(shared, "51-shared-ipr-" + tag);
            open.press(KeyCode.ESCAPE);
            Ui.run(() -> open.window.meetings().at().follow(Id.of("c04")));
            Ui.settle();
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
