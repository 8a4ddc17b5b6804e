package org.rubric.workbench.backup;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.workbench.Words;

/// Asks the disk on a thread of its own, which no draft waits for, and answers on the JavaFX
/// thread. What goes wrong is said.
final class Aside implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("rubric-backups").unstarted(work));
    private final Words words;
    private final Consumer<String> say;

    /// @param say takes a sentence for the user, on the JavaFX thread
    Aside(Words words, Consumer<String> say) {
        this.words = words;
        this.say = say;
    }

    <T> void ask(Callable<T> question, Consumer<T> answered) {
        ask(question, answered, () -> {});
    }

    /// @param ended on the JavaFX thread, before anything else, however it ends
    <T> void ask(Callable<T> question, Consumer<T> answered, Runnable ended) {
        thread.execute(
                () -> {
                    try {
                        var answer = question.call();
                        later(ended, () -> answered.accept(answer));
                    } catch (CancellationException _) {
                        later(ended, () -> {});
                    } catch (Exception e) {
                        later(ended, () -> say.accept(String.valueOf(e.getMessage())));
                    } catch (VirtualMachineError _) {
                        // A hostile file, or a large one: whoever waits must not wait for ever.
                        later(ended, () -> say.accept(words.of("safe.memory")));
                    }
                });
    }

    private static void later(Runnable first, Runnable then) {
        Platform.runLater(
                () -> {
                    first.run();
                    then.run();
                });
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
