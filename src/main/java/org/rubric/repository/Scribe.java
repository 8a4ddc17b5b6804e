package org.rubric.repository;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The journal's thread: takes what has queued up, writes it in one piece for each volume, forces
/// it, and only then tells. Left alone it forces once per change; in a burst, once per batch.
final class Scribe implements AutoCloseable {
    private static final long TICK_MILLIS = 2_000;

    /// How long what cannot be written waits when nobody is told that it does.
    private static final long PATIENCE_NANOS = TICK_MILLIS * 1_000_000;

    private final LinkedBlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    private final Set<Volume<?>> volumes = new LinkedHashSet<>();
    private final Predicate<String> trouble;
    private final Thread thread;
    private final Map<Volume<?>, Trouble> troubled = new HashMap<>();
    private long cared = System.nanoTime();

    /// What the thread is asked for, in order.
    private sealed interface Job {
        record Write<S>(Volume<S> volume, Volume.Append<S> append) implements Job {}

        record Enter(Volume<?> volume) implements Job {}

        record Turn(Volume<?> volume, CompletableFuture<Void> done) implements Job {}

        record Leave(Volume<?> volume, boolean forGood, CompletableFuture<Void> done)
                implements Job {}

        record Stop() implements Job {}
    }

    /// @param told whether anybody knows why it waits
    private record Trouble(long since, boolean told) {}

    /// @param trouble hears a sentence when the disk refuses, and an empty one when it is over, on
    ///     the journal's thread, and answers whether anybody is told. If so, what waits is tried
    ///     until it is written; if not, it fails after a while
    Scribe(Predicate<String> trouble) {
        this.trouble = trouble;
        thread = Thread.ofPlatform().name("rubric-journal").daemon().start(this::run);
    }

    /// Takes a volume into regular care.
    void enter(Volume<?> volume) {
        queue.add(new Job.Enter(volume));
    }

    /// Writes a state; the stage completes with the time at which it was safe on disk.
    <S> CompletionStage<Instant> write(Volume<S> volume, S after, String author) {
        var done = new CompletableFuture<Instant>();
        queue.add(new Job.Write<>(volume, new Volume.Append<>(after, author, done)));
        return done;
    }

    /// Starts a generation; done when its snapshot stands.
    CompletableFuture<Void> turn(Volume<?> volume) {
        var done = new CompletableFuture<Void>();
        queue.add(new Job.Turn(volume, done));
        return done;
    }

    /// Writes the last generation and lets the volume go. Fails while the disk refuses, and then
    /// keeps it and tries on.
    ///
    /// @param forGood then it is let go, and whoever waits is told that nothing comes of it
    CompletableFuture<Void> leave(Volume<?> volume, boolean forGood) {
        var done = new CompletableFuture<Void>();
        queue.add(new Job.Leave(volume, forGood, done));
        return done;
    }

    @Override
    public void close() {
        queue.add(new Job.Stop());
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private void run() {
        var jobs = new ArrayList<Job>();
        while (!jobs.contains(new Job.Stop())) {
            jobs.clear();
            take(jobs);
            var writes = new LinkedHashMap<Volume<?>, List<Volume.Append<?>>>();
            for (var job : jobs) work(job, writes);
            flush(writes);
            care();
        }
    }

    private void care() {
        if (System.nanoTime() - cared < TICK_MILLIS * 1_000_000) return;
        volumes.forEach(volume -> attempt(volume, volume::tick));
        cared = System.nanoTime();
    }

    private void take(List<Job> jobs) {
        try {
            var first = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) jobs.add(first);
            queue.drainTo(jobs);
        } catch (InterruptedException _) {
            // Nobody may end the journal but Stop; the flag is cleared so that no channel closes.
            return;
        }
    }

    private void work(Job job, Map<Volume<?>, List<Volume.Append<?>>> writes) {
        switch (job) {
            case Job.Write<?>(var volume, var append) ->
                    writes.computeIfAbsent(volume, _ -> new ArrayList<>()).add(append);
            case Job.Enter(var volume) -> volumes.add(volume);
            case Job.Turn(var volume, var done) -> {
                flush(writes);
                attempt(volume, done, () -> volume.turn(() -> done.complete(null)));
            }
            case Job.Leave leave -> {
                flush(writes);
                attempt(leave.volume(), leave.done(), () -> leave(leave));
            }
            case Job.Stop() -> flush(writes);
        }
    }

    private void leave(Job.Leave leave) throws IOException {
        var volume = leave.volume();
        try {
            volume.leave(() -> leave.done().complete(null));
            volumes.remove(volume);
        } catch (IOException | RuntimeException | Error e) {
            if (leave.forGood()) {
                volumes.remove(volume);
                volume.giveUp();
            }
            throw e;
        }
    }

    private void flush(Map<Volume<?>, List<Volume.Append<?>>> writes) {
        writes.forEach((volume, appends) -> attempt(volume, () -> append(volume, appends)));
        writes.clear();
    }

    @SuppressWarnings("unchecked") // A Write pairs a volume with an append of its own state.
    private static <S> void append(Volume<S> volume, List<Volume.Append<?>> appends)
            throws IOException {
        volume.append((List<Volume.Append<S>>) (List<?>) appends);
    }

    private interface Work {
        void run() throws IOException;
    }

    private void attempt(Volume<?> volume, CompletableFuture<?> done, Work work) {
        attempt(
                volume,
                () -> {
                    try {
                        work.run();
                    } catch (IOException | RuntimeException | Error e) {
                        done.completeExceptionally(e);
                        throw e;
                    }
                });
    }

    /// The thread outlives every failure: other volumes go on.
    private void attempt(Volume<?> volume, Work work) {
        try {
            work.run();
            if (troubled.remove(volume) != null && troubled.isEmpty()) trouble.test("");
        } catch (IOException e) {
            tell(volume, RepositoryException.unwritable("failed.saving", e));
        } catch (RuntimeException | Error e) {
            var reason = new IOException(e.getClass().getSimpleName(), e);
            tell(volume, RepositoryException.unwritable("failed.saving", reason));
        }
    }

    private void tell(Volume<?> volume, RepositoryException failure) {
        long now = System.nanoTime();
        var before = troubled.getOrDefault(volume, new Trouble(now, false));
        boolean told = before.told() || trouble.test(failure.getMessage());
        troubled.put(volume, new Trouble(before.since(), told));
        if (!told && now - before.since() >= PATIENCE_NANOS) volume.refuse(failure);
    }
}
