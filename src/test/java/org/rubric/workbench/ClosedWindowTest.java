package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedWindowTest {
    @TempDir private Path home;

    private WeakReference<Window> openedAndClosed() throws IOException {
        try (var open = new Opened(home, 1000, 700)) {
            return new WeakReference<>(open.window);
        }
    }

    /// The system outlives a window and must not hold it.
    @Test
    void nothingHoldsAClosedWindow() throws Exception {
        var window = openedAndClosed();
        for (int i = 0; i < 40 && window.get() != null; i++) {
            System.gc();
            Ui.settle();
            Thread.sleep(50);
        }
        assertTrue(window.refersTo(null));
    }
}
