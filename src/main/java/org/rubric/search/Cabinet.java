package org.rubric.search;

import org.apache.lucene.store.LockObtainFailedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The index and the one thread that writes it: opens it when it is first needed, makes a lot of
/// changes findable at once, brings them to disk when nothing is to do, and empties what is
/// damaged.
final class Cabinet implements AutoCloseable {
    /// So long nothing new is written before the disk is.
    private static final long IDLE = 1500;

    /// A long row of changes is found from time to time.
    private static final long LATEST = TimeUnit.SECONDS.toNanos(3);

    private final Path folder;
    private final Optional<Sealing> sealing;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("rubric-search").daemon()::unstarted);
    private final AtomicInteger pending = new AtomicInteger();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private volatile Index index;
    private long refreshed;
    private long writes;

    Cabinet(Path folder, Optional<Sealing> sealing) {
        this.folder = folder;
        this.sealing = sealing;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    interface Writing {
        void to(Index index) throws IOException;
    }

    interface Reading<T> {
        T from(Index index) throws IOException;
    }

    /// Done when it can be found.
    CompletionStage<Void> write(Writing writing) {
        var done = new CompletableFuture<Void>();
        pending.incrementAndGet();
        thread.execute(() -> attempt(writing, done));
        return done;
    }

    private void attempt(Writing writing, CompletableFuture<Void> done) {
        waiting.add(done);
        boolean ours = true;
        try {
            writing.to(ready());
        } catch (LockObtainFailedException _) {
            // Another index has this folder; its files are not ours.
            ours = false;
        } catch (IOException | RuntimeException _) {
            empty();
            again(writing);
        } finally {
            boolean last = pending.decrementAndGet() == 0;
            if (!ours) told();
            else written(last);
        }
    }

    private void written(boolean last) {
        if (last || System.nanoTime() - refreshed > LATEST) refresh();
        if (last) commitSoon();
    }

    /// A second try writes into an empty index.
    private void again(Writing writing) {
        try {
            writing.to(ready());
        } catch (IOException | RuntimeException _) {
            // The disk refuses, or the thing cannot be written; the stamp that stays away will
            // bring the thing here again.
            empty();
        }
    }

    private void refresh() {
        try {
            ready().refresh();
        } catch (IOException | RuntimeException _) {
            empty();
        }
        refreshed = System.nanoTime();
        told();
    }

    private void told() {
        for (var one : waiting) one.complete(null);
        waiting.clear();
    }

    private void commitSoon() {
        long now = ++writes;
        if (thread.isShutdown()) return;
        thread.schedule(
                () -> {
                    if (writes == now) commit();
                },
                IDLE,
                TimeUnit.MILLISECONDS);
    }

    private void commit() {
        try {
            if (index != null) index.commit();
        } catch (IOException | RuntimeException _) {
            empty();
        }
    }

    <T> T read(Reading<T> reading, T nothing) {
        try {
            var here = index;
            return reading.from(here == null ? thread.submit(this::ready).get() : here);
        } catch (ExecutionException | RuntimeException _) {
            // What is asked may be too much; the index is as good as before.
            return nothing;
        } catch (IOException _) {
            if (!thread.isShutdown()) thread.execute(this::empty);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return nothing;
    }

    /// On our thread only.
    private Index ready() throws IOException {
        if (index != null) return index;
        Files.createDirectories(folder);
        try {
            index = Index.open(folder, sealing);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            delete();
            index = Index.open(folder, sealing);
        }
        return index;
    }

    private void empty() {
        leave();
        try {
            delete();
        } catch (IOException _) {
            // Tried again at the next opening.
            return;
        }
    }

    private void leave() {
        try {
            if (index != null) index.close();
        } catch (IOException | RuntimeException _) {
            // A damaged index may not close; its files are ours to delete.
            return;
        } finally {
            index = null;
        }
    }

    private void delete() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                if (!file.equals(folder)) Files.deleteIfExists(file);
        }
    }

    /// Returns when everything is on disk.
    @Override
    public void close() {
        thread.execute(this::leave);
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
