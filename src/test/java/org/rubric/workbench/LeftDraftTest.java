package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A draft that was left is not kept in memory by the places that showed it.
class LeftDraftTest {
    private static final int TURNS = 60;

    @TempDir private Path home;

    @Test
    void nothingHoldsADraftThatWasLeft() throws Exception {
        try (var open = new Opened(home, 1000, 700)) {
            var held = openedAndLeft(open);
            assertEquals(List.of(), left(held));
        }
    }

    private static Map<String, WeakReference<?>> openedAndLeft(Opened open) throws IOException {
        open.sample();
        open.type("Some words");
        for (var key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT2))
            open.press(key, false, true, false);
        open.press(KeyCode.BACK_SLASH, false, true, false);
        open.press(KeyCode.PAGE_DOWN);
        Ui.await(() -> open.window.write().imprint().isPresent());
        var held = new LinkedHashMap<String, WeakReference<?>>();
        var session = open.session();
        held.put("session", new WeakReference<>(session));
        held.put("draft", new WeakReference<>(open.window.draft().orElseThrow()));
        held.put("pages", new WeakReference<>(open.window.write().imprint().orElseThrow()));
        Ui.run(open.window::leave);
        Ui.settle();
        return held;
    }

    /// What is still there when the collector has had its time.
    private static List<String> left(Map<String, WeakReference<?>> held)
            throws InterruptedException {
        for (int i = 0; i < TURNS; i++) {
            System.gc();
            Ui.settle();
            if (held.values().stream().allMatch(one -> one.refersTo(null))) break;
            Thread.sleep(50);
        }
        return held.keySet().stream().filter(name -> !held.get(name).refersTo(null)).toList();
    }
}
