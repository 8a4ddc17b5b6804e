package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;

/// Closing asks nothing; starting again is where one was, with every word there.
class ResumeTest {
    @TempDir private Path home;

    @Test
    void startsAgainWhereItWasLeft() throws IOException, InterruptedException {
        Ui.run(() -> {});
        var place = write();
        try (var desk = new Desk(home)) {
            var window = Ui.on(() -> new Window(desk, home));
            var stage = show(window);
            var session = Ui.on(() -> window.session().orElseThrow());
            var text = (Selection.Text) Ui.on(session::selection);
            assertEquals(place.caret(), text.caret());
            assertTrue(session.snapshot().document().toString().contains("Tamper-proof. "));
            Ui.close(stage);
            Ui.run(window::close);
        }
    }

    /// Opens the sample, types into its summary, and closes the window.
    private Selection.Text write() throws IOException, InterruptedException {
        try (var desk = new Desk(home)) {
            var sample = desk.repository().find(Sample.DRAFT).orElseThrow();
            var draft = desk.repository().open(sample.draft());
            var window = Ui.on(() -> new Window(desk, home));
            var stage = show(window);
            Ui.run(() -> window.open(draft));
            Ui.settle();
            var session = Ui.on(() -> window.session().orElseThrow());
            Ui.run(() -> session.perform(Commands.typeText("Tamper-proof. ")));
            Ui.settle();
            var place = (Selection.Text) Ui.on(session::selection);
            Ui.close(stage);
            Ui.run(window::close);
            return place;
        }
    }

    private static Stage show(Window window) throws InterruptedException {
        var stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    stage.setWidth(1000);
                    stage.setHeight(700);
                    window.show(stage);
                });
        Ui.settle();
        return stage;
    }
}
