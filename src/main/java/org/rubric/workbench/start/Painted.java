package org.rubric.workbench.start;

import javafx.animation.AnimationTimer;

/// Does something once what is on the screen now has been painted.
public final class Painted extends AnimationTimer {
    /// What was laid out in one pulse is painted before the one after the next.
    private static final int PULSES = 3;

    private final Runnable then;
    private int seen;

    private Painted(Runnable then) {
        this.then = then;
    }

    /// On the JavaFX thread, now and then.
    public static void then(Runnable then) {
        new Painted(then).start();
    }

    @Override
    public void handle(long now) {
        if (++seen < PULSES) return;
        stop();
        then.run();
    }
}
