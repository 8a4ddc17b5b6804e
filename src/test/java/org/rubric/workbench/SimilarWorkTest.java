package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;

/// What is about the same as the open draft, from the palette.
class SimilarWorkTest {
    @TempDir Path home;

    @Test
    void itIsShownWithItsReasonsAndOpened() throws IOException {
        try (var stored = new Stored(home)) {
            var entry = stored.desk.repository().find(Sample.DRAFT).orElseThrow();
            var draft = stored.desk.repository().open(entry.draft());
            Ui.run(() -> stored.window.open(draft));
            stored.palette("Similar work");
            Ui.await(() -> stored.scene().getRoot().lookup(".similar-row") != null);
            var said = stored.labels(".similar-panel");
            assertTrue(said.contains("Data model for flood sensing"), said::toString);
            assertTrue(said.contains("Y.flood-data"), said::toString);
            Ui.picture(stored.scene(), "similar-light");
            Ui.run(() -> stored.window.dress(Theme.DARK));
            Ui.picture(stored.scene(), "similar-dark");
            stored.press(KeyCode.DOWN);
            stored.press(KeyCode.ENTER);
            stored.release(KeyCode.ENTER);
        }
    }
}
