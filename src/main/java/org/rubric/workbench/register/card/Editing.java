package org.rubric.workbench.register.card;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.register.Item;
import org.rubric.desk.register.MyForm;

/// Makes changes of the registers into steps of the store, in the background and in their order,
/// and takes them back. Belongs to the JavaFX thread.
public final class Editing implements AutoCloseable {
    private final Desk desk;
    /// Of its own, so that no change is behind work that may be given up when the window closes.
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("rubric-editing").daemon()::unstarted);
    private final Consumer<String> trouble;
    private final Deque<Kept<?>> done = new ArrayDeque<>();
    private final Deque<Kept<?>> undone = new ArrayDeque<>();

    /// @param trouble hears a sentence when something could not be done
    public Editing(Desk desk, Consumer<String> trouble) {
        this.desk = desk;
        this.trouble = trouble;
    }

    String author() {
        return desk.author();
    }

    static String today() {
        return LocalDate.now().toString();
    }

    /// One thing in the place of what it was.
    ///
    /// @param said as undo tells it
    <T> void change(String said, Item<T> before, Item<T> after) {
        try {
            if (before.form().word().equals(MyForm.WORD)) {
                var me = (Person) after.thing();
                step(desk.me(), said, _ -> me);
            } else step(desk.knowledge(), said, c -> after.instead(Optional.of(before), c));
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }

    /// Any step of the catalogue.
    public void catalogue(String said, UnaryOperator<Catalogue> how) {
        try {
            step(desk.knowledge(), said, how);
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }

    private <T> void step(Kept<T> kept, String said, UnaryOperator<T> how) {
        done.push(kept);
        undone.clear();
        background.execute(
                () -> {
                    try {
                        kept.change(said, how, desk.author())
                                .whenComplete((at, e) -> answered(kept, at, e));
                    } catch (IllegalArgumentException e) {
                        Platform.runLater(
                                () -> {
                                    done.removeFirstOccurrence(kept);
                                    trouble.accept(e.getMessage());
                                });
                    }
                });
    }

    /// What changed nothing is no step to take back.
    private void answered(Kept<?> kept, Instant at, Throwable e) {
        if (e != null) Platform.runLater(() -> trouble.accept(String.valueOf(e.getMessage())));
        else if (at.equals(Instant.EPOCH))
            Platform.runLater(() -> done.removeFirstOccurrence(kept));
    }

    /// Takes the last step back.
    ///
    /// @param told hears what it was, if there was one
    public void undo(Consumer<String> told) {
        back(done, undone, kept -> kept.undo(desk.author()), told);
    }

    /// Does the last step again that was taken back.
    public void redo(Consumer<String> told) {
        back(undone, done, kept -> kept.redo(desk.author()), told);
    }

    /// Returns when every change that was asked for is made.
    @Override
    public void close() {
        background.shutdown();
        try {
            background.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Turning {
        Optional<String> turn(Kept<?> kept);
    }

    private void back(
            Deque<Kept<?>> from, Deque<Kept<?>> to, Turning turning, Consumer<String> told) {
        try {
            Kept<?> kept = from.isEmpty() ? desk.knowledge() : from.pop();
            background.execute(
                    () ->
                            turning.turn(kept)
                                    .ifPresent(
                                            said ->
                                                    Platform.runLater(
                                                            () -> {
                                                                to.push(kept);
                                                                told.accept(said);
                                                            })));
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }
}
