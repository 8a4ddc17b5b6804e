package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedWindowTest {
    private static final int WINDOWS = 3;
    private static final int TURNS = 60;

    @TempDir private Path home;

    /// The system outlives a window and must not hold it, nor anything that stood in it.
    @Test
    void nothingHoldsAClosedWindow() throws Exception {
        var held = new LinkedHashMap<String, WeakReference<?>>();
        for (int i = 0; i < WINDOWS; i++) held.putAll(openedAndClosed(i));
        assertEquals(List.of(), left(held));
    }

    private Map<String, WeakReference<?>> openedAndClosed(int turn) throws IOException {
        try (var open = new Opened(home.resolve("store" + turn), 1000, 700)) {
            open.sample();
            open.type("Some words");
            for (var key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT2))
                open.press(key, false, true, false);
            open.press(KeyCode.BACK_SLASH, false, true, false);
            var document = open.session().snapshot().document();
            return Map.of(
                    turn + " window", new WeakReference<>(open.window),
                    turn + " text", new WeakReference<>(open.window.write().text()),
                    turn + " scene", new WeakReference<>(open.window.scene()),
                    turn + " desk", new WeakReference<>(open.desk),
                    turn + " store", new WeakReference<>(open.desk.repository()),
                    turn + " session", new WeakReference<>(open.session()),
                    turn + " document", new WeakReference<>(document));
        }
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
        var left = new TreeSet<String>();
        held.forEach(
                (name, one) -> {
                    if (!one.refersTo(null)) left.add(name);
                });
        return List.copyOf(left);
    }
}
