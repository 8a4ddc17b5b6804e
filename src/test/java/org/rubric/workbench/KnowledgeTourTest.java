package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of what the window knows beside the draft: each view of the place *Documents*.
@Tag("tour")
class KnowledgeTourTest {
    @TempDir private Path home;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void walk(Theme theme) throws IOException {
        var tag = "-" + theme.name().toLowerCase();
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            Ui.run(() -> opened.window.dress(theme));
            RegistersTourTest.documents(opened);
            RegistersTourTest.register(opened, "Recommendations");
            RegistersTourTest.until(opened, "No draft here cites it.");
            opened.picture("100-text" + tag);
            for (var view :
                    new String[] {
                        "Work programme", "Coverage of Resolutions", "Topics", "Citation map"
                    }) {
                RegistersTourTest.register(opened, view);
                opened.picture("101-" + view.toLowerCase().replace(' ', '-') + tag);
            }
            opened.press(KeyCode.F, true, true, false);
            Ui.run(() -> ((TextField) opened.node(".seek-field")).setText("floood gatew"));
            RegistersTourTest.until(opened, "places");
            opened.picture("102-search" + tag);
        }
    }
}
