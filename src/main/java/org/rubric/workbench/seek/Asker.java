package org.rubric.workbench.seek;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Asks in the background, one question at a time: what was asked meanwhile is left out but for the
/// last, and an answer that is no longer waited for is dropped.
final class Asker<Q, A> {
    private final Function<Q, A> work;
    private final BiConsumer<Q, A> told;
    private final AtomicReference<Q> wanted = new AtomicReference<>();
    private Optional<Q> last = Optional.empty();
    private boolean running;

    /// @param told hears the answer on the JavaFX thread
    Asker(Function<Q, A> work, BiConsumer<Q, A> told) {
        this.work = work;
        this.told = told;
    }

    /// On the JavaFX thread.
    void ask(Q question) {
        last = Optional.of(question);
        wanted.set(question);
        if (running) return;
        running = true;
        Thread.ofPlatform().daemon().name("rubric-asking").start(this::run);
    }

    /// Nothing is waited for any more.
    void forget() {
        last = Optional.empty();
        wanted.set(null);
    }

    private void run() {
        for (var question = wanted.getAndSet(null);
                question != null;
                question = wanted.getAndSet(null)) {
            var asked = question;
            var answer = work.apply(asked);
            Platform.runLater(() -> answered(asked, answer));
        }
        Platform.runLater(this::ended);
    }

    private void answered(Q question, A answer) {
        if (last.filter(now -> now.equals(question)).isPresent()) told.accept(question, answer);
    }

    /// What came in while the thread went home needs another.
    private void ended() {
        running = false;
        var left = wanted.get();
        if (left != null) ask(left);
    }
}
