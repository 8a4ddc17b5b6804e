package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Earlier;
import org.rubric.workbench.write.review.Arriving;

/// A dropped copy whose reading does not come to its end.
class ArrivingTest {
    @TempDir Path folder;
    private final Queue<Runnable> background = new ArrayDeque<>();

    private Arriving arriving(Desktop desktop, BottomLine bottom) {
        var doors =
                new Arriving.Doors(
                        () -> {
                            throw new IOException("No store.");
                        },
                        "a tester",
                        () -> Optional.of(desktop.session.snapshot().document()),
                        _ -> Earlier.NONE,
                        _ -> {});
        var reviewing = desktop.write.changing().reviewing();
        return new Arriving(Words.of(Locale.ENGLISH), bottom, background::add, reviewing, doors);
    }

    @Test
    void whatIsCancelledIsSaidOnceAndEnds() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            var bottom = Ui.on(() -> new BottomLine(Words.of(Locale.ENGLISH), List.of()));
            var file = folder.resolve("Slow.docx");
            Ui.run(() -> arriving(desktop, bottom).dropped(file));
            Ui.await(() -> cancel(bottom).isPresent());
            Ui.run(() -> cancel(bottom).orElseThrow().fire());
            background.remove().run();
            Ui.settle();
            assertEquals("Slow.docx: cancelled. Nothing was changed.", Ui.on(bottom::said));
            assertFalse(Ui.on(() -> cancel(bottom).isPresent()));
        }
    }

    private static Optional<Hyperlink> cancel(BottomLine bottom) {
        return bottom.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> "Cancel".equals(link.getText()))
                .findFirst();
    }

    @Test
    void whatFailsUnforeseenIsOneSentenceAndEnds() throws IOException {
        var archive = URI.create("jar:" + folder.resolve("away.zip").toUri());
        Path gone;
        try (var files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            gone = files.getPath("/Gone.docx");
        }
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            var bottom = Ui.on(() -> new BottomLine(Words.of(Locale.ENGLISH), List.of()));
            Ui.run(() -> arriving(desktop, bottom).dropped(gone));
            Ui.await(() -> cancel(bottom).isPresent());
            background.remove().run();
            Ui.settle();
            assertFalse(Ui.on(() -> cancel(bottom).isPresent()));
            assertTrue(Ui.on(bottom::said).startsWith("The file cannot be compared"));
        }
    }
}
