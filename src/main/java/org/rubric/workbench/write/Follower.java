package org.rubric.workbench.write;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rubric.editing.Snapshot;

/// Works something out from the newest snapshot, off the FX thread. While one answer is being made
/// only the last of the snapshots that came meanwhile is kept; an answer to an old one is dropped.
///
/// @param <T> what is worked out
public final class Follower<T> {
    private final Executor background;
    private final Executor foreground;
    private final Function<Snapshot, T> work;
    private final BiConsumer<Snapshot, T> ready;
    private final Consumer<RuntimeException> failed;
    private final AtomicReference<Snapshot> next = new AtomicReference<>();
    private volatile Snapshot newest;

    /// @param background runs one task at a time, in order
    /// @param foreground `Platform::runLater`
    public Follower(
            Executor background,
            Executor foreground,
            Function<Snapshot, T> work,
            BiConsumer<Snapshot, T> ready,
            Consumer<RuntimeException> failed) {
        this.background = background;
        this.foreground = foreground;
        this.work = work;
        this.ready = ready;
        this.failed = failed;
    }

    /// Asks for the answer to a snapshot.
    public void follow(Snapshot snapshot) {
        newest = snapshot;
        if (next.getAndSet(snapshot) == null) background.execute(this::turn);
    }

    /// Forgets what was asked for.
    public void stop() {
        newest = null;
    }

    private void turn() {
        var snapshot = next.getAndSet(null);
        if (snapshot == null || snapshot != newest) return;
        try {
            var answer = work.apply(snapshot);
            foreground.execute(
                    () -> {
                        if (snapshot == newest) ready.accept(snapshot, answer);
                    });
        } catch (RuntimeException e) {
            foreground.execute(() -> failed.accept(e));
        }
    }
}
