package org.rubric.desk.knowledge;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// One value of the store that people change: known at once, written behind, taken back step by
/// step. Undo keeps the old values, as a draft's does. Any thread may call it.
///
/// @param <T> an immutable value
public final class Kept<T> implements AutoCloseable {
    /// So many steps can be taken back.
    private static final int DEPTH = 100;

    private final Records records;
    private final Kind<T> kind;
    private final String name;
    private final Deque<Step<T>> done = new ArrayDeque<>();
    private final Deque<Step<T>> undone = new ArrayDeque<>();
    private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> troubled = new CopyOnWriteArrayList<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("rubric-kept").daemon()::unstarted);
    private volatile T now;

    private record Step<T>(String said, T other) {}

    /// @param name of the record
    /// @param now what the store holds, or what it begins with
    public Kept(Records records, Kind<T> kind, String name, T now) {
        this.records = records;
        this.kind = kind;
        this.name = name;
        this.now = now;
    }

    /// Never waits for a change that is on its way.
    public T now() {
        return now;
    }

    /// Changes the value. A change that leaves it equal is none.
    ///
    /// @param said what it does, as undo tells it
    /// @return completes when it is on disk
    public CompletionStage<Instant> change(String said, UnaryOperator<T> how, String author) {
        T next;
        CompletionStage<Instant> safe;
        synchronized (this) {
            next = how.apply(now);
            if (next.equals(now)) return CompletableFuture.completedFuture(Instant.EPOCH);
            done.push(new Step<>(said, now));
            if (done.size() > DEPTH) done.removeLast();
            undone.clear();
            safe = become(next, author);
        }
        tell(next);
        return safe;
    }

    /// Changes the value in a way that is no step: what is taken back before or after it leaves it
    /// as it is, for it is made in all kept values alike. Such as which item is at hand.
    ///
    /// @return completes when it is on disk
    public CompletionStage<Instant> along(UnaryOperator<T> how, String author) {
        T next;
        CompletionStage<Instant> safe;
        synchronized (this) {
            next = how.apply(now);
            if (next.equals(now)) return CompletableFuture.completedFuture(Instant.EPOCH);
            again(done, how);
            again(undone, how);
            safe = become(next, author);
        }
        tell(next);
        return safe;
    }

    private static <T> void again(Deque<Step<T>> steps, UnaryOperator<T> how) {
        var changed = new ArrayDeque<Step<T>>();
        for (var step : steps) changed.addLast(new Step<>(step.said(), how.apply(step.other())));
        steps.clear();
        steps.addAll(changed);
    }

    /// What would be taken back next; empty: there is nothing.
    public synchronized Optional<String> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.peek().said());
    }

    /// Takes the last change back and answers what it was; empty: there is none.
    public Optional<String> undo(String author) {
        return swap(done, undone, author);
    }

    /// Does again what was taken back last.
    public Optional<String> redo(String author) {
        return swap(undone, done, author);
    }

    /// Tells that listener of every new value, on the thread that made it.
    public void listen(Consumer<T> listener) {
        listeners.add(listener);
    }

    /// Returns when everything is on its way to the journal.
    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tells that listener, on the writer's thread, in one sentence when a value could not be kept.
    public void onTrouble(Consumer<String> listener) {
        troubled.add(listener);
    }

    private Optional<String> swap(Deque<Step<T>> from, Deque<Step<T>> to, String author) {
        Step<T> step;
        synchronized (this) {
            if (from.isEmpty()) return Optional.empty();
            step = from.pop();
            to.push(new Step<>(step.said(), now));
            become(step.other(), author);
        }
        tell(step.other());
        return Optional.of(step.said());
    }

    /// Under the lock, so that what is written last is what is known.
    private CompletionStage<Instant> become(T next, String author) {
        now = next;
        return CompletableFuture.supplyAsync(() -> records.put(kind, name, next, author), writer)
                .thenCompose(written -> written)
                .whenComplete((_, failure) -> trouble(failure));
    }

    private void trouble(Throwable failure) {
        if (failure == null) return;
        var cause = failure.getCause() == null ? failure : failure.getCause();
        var sentence = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        for (var listener : troubled) listener.accept(sentence);
    }

    private void tell(T next) {
        for (var listener : listeners) listener.accept(next);
    }
}
