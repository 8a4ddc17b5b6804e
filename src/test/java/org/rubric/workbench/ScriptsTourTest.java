package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.Gateways;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// The Arabic and the Chinese draft in the place *Write*; leaves pictures in `target/tour`.
@Tag("tour")
class ScriptsTourTest {
    private static final List<String> STOPS =
            List.of("scope", "here", "conventions", "reporting", "rate", "test");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void arabic(Theme theme) throws InterruptedException {
        walk(Gateways.arabic(), "ar", theme);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void chinese(Theme theme) throws InterruptedException {
        walk(Gateways.chinese(), "zh", theme);
    }

    private static void walk(Document draft, String language, Theme theme)
            throws InterruptedException {
        try (var desktop = new Desktop(draft, 1280, 800, theme)) {
            Ui.await(() -> desktop.write.imprint().isPresent());
            for (var stop : STOPS) {
                assertTrue(Ui.on(() -> desktop.write.text().jump(Id.of(stop))), stop);
                Thread.sleep(1500);
                Ui.picture(
                        desktop.scene,
                        "50-" + language + "-" + stop + "-" + theme.name().toLowerCase());
            }
            assertEquals(draft, desktop.session.snapshot().document());
        }
    }
}
