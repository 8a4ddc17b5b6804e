package org.rubric.workbench;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.rubric.interchange.Progress;

/// A job that takes long: after two seconds the bottom line says how far it is and offers to cancel
/// it. Made on the FX thread; [#at] is called on the job's.
public final class Working implements Progress {
    private static final Duration PATIENCE = Duration.seconds(2);

    private final BottomLine bottom;
    private final Words words;
    private final String name;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private volatile String stage;
    private boolean offered;

    /// @param name of what is worked on: a file's name
    public Working(Words words, BottomLine bottom, String name) {
        this.words = words;
        this.bottom = bottom;
        this.name = name;
        stage = words.of("working");
        wait.setOnFinished(_ -> offer());
        wait.play();
    }

    private void offer() {
        offered = true;
        bottom.working(words.of("open.stage", stage, name), -1, this::cancel);
    }

    private void cancel() {
        cancelled.set(true);
        bottom.say(words.of("working.cancelled", name));
    }

    @Override
    public boolean at(String now, double part) {
        stage = now;
        Platform.runLater(
                () -> {
                    if (offered && !cancelled.get())
                        bottom.working(words.of("open.stage", now, name), part, this::cancel);
                });
        return !cancelled.get();
    }

    public boolean cancelled() {
        return cancelled.get();
    }

    /// On the FX thread, however it ended.
    public void end() {
        wait.stop();
        if (offered && !cancelled.get()) bottom.rested();
        offered = false;
    }
}
