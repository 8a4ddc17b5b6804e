package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// A walk through the habits of the window on a large screen, light and dark, that leaves pictures
/// in `target/tour`.
@Tag("tour")
class HabitsTourTest {
    @TempDir private Path home;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void large(Theme theme) throws IOException, InterruptedException {
        var tag = theme.name().toLowerCase();
        try (var opened = new Opened(home, 1920, 1080)) {
            Ui.run(() -> opened.window.dress(theme));
            opened.sample();
            Ui.run(() -> opened.window.write().text().jump(opened.clause("General")));
            Thread.sleep(1700);
            opened.picture("80-write-1920-" + tag);
            opened.press(KeyCode.BACK_SLASH, false, true, false);
            Ui.run(
                    () ->
                            opened.window
                                    .write()
                                    .split()
                                    .text()
                                    .jump(opened.clause("Test procedure")));
            Thread.sleep(1700);
            opened.picture("81-split-1920-" + tag);
            opened.press(KeyCode.BACK_SLASH, false, true, false);
            for (int i = 0; i < 6; i++) opened.press(KeyCode.PLUS, false, true, false);
            assertEquals(200, (int) Ui.on(() -> opened.window.write().sight().size()));
            caretAtEnd(opened);
            opened.type(" See @tab");
            Thread.sleep(600);
            opened.picture("82-size-200-1920-" + tag);
            opened.press(KeyCode.ESCAPE);
            opened.press(KeyCode.F11);
            opened.picture("83-focus-1920-" + tag);
        }
    }

    private static void caretAtEnd(Opened opened) {
        Ui.run(
                () ->
                        opened.session()
                                .snapshot()
                                .document()
                                .forEach(
                                        block -> {
                                            if (Inline.text(block.runs())
                                                    .contains("gateway must change"))
                                                opened.window
                                                        .write()
                                                        .text()
                                                        .jump(
                                                                new Position(
                                                                        block.id(),
                                                                        Inline.length(
                                                                                block.runs())));
                                        }));
        Ui.settle();
    }
}
