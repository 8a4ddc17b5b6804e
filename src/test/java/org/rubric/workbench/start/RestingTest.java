package org.rubric.workbench.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Ui;

/// Once for each time that nobody touches anything, and never again once it is closed.
class RestingTest {
    private static final int PAUSE = 200;

    private static void key(Scene scene) {
        Event.fireEvent(
                scene,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
    }

    @Test
    void comesOnceAfterEachTouch() throws InterruptedException {
        var times = new AtomicInteger();
        var scene = Ui.on(() -> new Scene(new Pane()));
        var resting =
                Ui.on(() -> new Resting(scene, Duration.millis(PAUSE), times::incrementAndGet));
        Ui.await(() -> times.get() == 1);
        Thread.sleep(3 * PAUSE);
        assertEquals(1, times.get());
        Ui.run(() -> key(scene));
        Ui.await(() -> times.get() == 2);
        Ui.run(
                () -> {
                    key(scene);
                    resting.close();
                    key(scene);
                });
        Thread.sleep(3 * PAUSE);
        assertEquals(2, times.get());
    }
}
