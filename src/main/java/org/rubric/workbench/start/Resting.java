package org.rubric.workbench.start;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Does something once nobody has touched keys or mouse for a while, and not again before somebody
/// has. On the JavaFX thread.
public final class Resting implements AutoCloseable {
    private final Scene scene;
    private final PauseTransition pause;
    private final EventHandler<InputEvent> touched;

    /// @param after how long nothing is touched
    public Resting(Scene scene, Duration after, Runnable then) {
        this.scene = scene;
        pause = new PauseTransition(after);
        pause.setOnFinished(_ -> then.run());
        touched = _ -> pause.playFromStart();
        scene.addEventFilter(InputEvent.ANY, touched);
        pause.play();
    }

    /// Gives back to the system what memory is not needed: the collector gives up nothing of what
    /// it has until it looks at all of it, and by itself it may not for hours. Takes about a tenth
    /// of a second, in which the window stands still.
    public static Resting giveBack(Scene scene) {
        var collect =
                (Runnable)
                        () -> Thread.ofPlatform().daemon().name("rubric-resting").start(System::gc);
        return new Resting(scene, Duration.minutes(1), collect);
    }

    @Override
    public void close() {
        scene.removeEventFilter(InputEvent.ANY, touched);
        pause.stop();
    }
}
