package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.workbench.write.review.Copies;

/// No word of the window is cut where the window is narrow, or everything is twice as large.
class NarrowWindowTest {
    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT",
        "1280, DARK",
        "1000, LIGHT",
        "1000, DARK",
        "900, LIGHT",
        "900, DARK",
        "640, LIGHT",
        "640, DARK"
    })
    void noWordIsCut(int width, Theme theme) throws IOException {
        var tag = width + "-" + theme.name().toLowerCase();
        try (var opened = new Opened(home, width, width == 640 ? 400 : 800)) {
            Ui.run(() -> opened.window.dress(theme));
            opened.sample();
            Ui.run(() -> opened.window.write().text().jump(opened.clause("General")));
            Ui.settle();
            opened.picture("128-narrow-" + tag);
            assertEquals(List.of(), cut(opened));
            var reviewing = opened.window.write().changing().reviewing();
            Ui.run(() -> reviewing.open(Copies.NOWHERE, ReviewTourTest.copies()));
            Ui.await(() -> !opened.all(".wave-change").isEmpty());
            opened.press(KeyCode.F8, false, false, true);
            Ui.run(() -> opened.window.write().text().arrive());
            opened.picture("129-narrow-review-" + tag);
            assertEquals(List.of(), cut(opened));
        }
    }

    /// But the headings of a draft in the outline, of which a row shows as much as it holds.
    private static List<String> cut(Opened opened) {
        return Ui.on(() -> Audit.cut(opened.window.scene().getRoot())).stream()
                .filter(found -> !found.contains("outline-title"))
                .toList();
    }
}
