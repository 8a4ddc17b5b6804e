package org.rubric.workbench;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does something a little later, once for all that asked meanwhile, so that a burst of keys costs
/// one turn. Belongs to the FX thread.
public final class Later {
    private final PauseTransition pause;

    public Later(double milliseconds, Runnable work) {
        pause = new PauseTransition(Duration.millis(milliseconds));
        pause.setOnFinished(_ -> work.run());
    }

    /// Asks for a turn.
    public void ask() {
        if (pause.getStatus() != Animation.Status.RUNNING) pause.playFromStart();
    }

    /// Gives up a turn that has not come yet.
    public void stop() {
        pause.stop();
    }
}
