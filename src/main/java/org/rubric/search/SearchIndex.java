package org.rubric.search;

import org.apache.lucene.store.LockObtainFailedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What can be found by its words. Any thread may call it; nothing is loaded before the first use.
///
/// A collection holds things by key, a thing is one or more passages. Whoever puts a thing in gives
/// it a stamp, such as the time of its last change, and can ask for it later to see whether the
/// index still knows the thing as it is. An index that cannot be read is emptied without a word.
public final class SearchIndex implements AutoCloseable {
    private final Path folder;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("rubric-search").daemon()::unstarted);
    private final AtomicInteger pending = new AtomicInteger();
    private volatile Index index;

    private SearchIndex(Path folder) {
        this.folder = folder;
    }

    /// An index in that folder, which is made when it is first written.
    public static SearchIndex open(Path folder) {
        return new SearchIndex(folder);
    }

    /// Puts a thing in the place of what has its key; done when it can be found.
    public CompletionStage<Void> put(
            String collection, String key, String stamp, List<Passage> passages) {
        var all = List.copyOf(passages);
        return write(index -> index.put(collection, key, stamp, all));
    }

    /// Takes a thing out.
    public CompletionStage<Void> remove(String collection, String key) {
        return write(index -> index.put(collection, key, "", List.of()));
    }

    /// Takes everything out, to be put in anew.
    public CompletionStage<Void> clear() {
        return write(Index::clear);
    }

    /// The stamp with which a thing was last put in; empty: the index does not know it.
    public Optional<String> stamp(String collection, String key) {
        return read(index -> index.stamp(collection, key), Optional.empty());
    }

    /// The best hits first.
    ///
    /// @param words as typed; all must occur, the beginning of a word is enough
    /// @param collections to search; none named: all
    public List<Hit> find(String words, Collection<String> collections, int limit) {
        var named = List.copyOf(collections);
        return read(index -> index.find(words, named, limit), List.of());
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

    private interface Writing {
        void to(Index index) throws IOException;
    }

    private interface Reading<T> {
        T from(Index index) throws IOException;
    }

    private CompletionStage<Void> write(Writing writing) {
        pending.incrementAndGet();
        return CompletableFuture.runAsync(() -> attempt(writing), thread);
    }

    /// A second try writes into an empty index.
    private void attempt(Writing writing) {
        try {
            writing.to(ready());
        } catch (LockObtainFailedException _) {
            // Another index has this folder; its files are not ours.
            pending.decrementAndGet();
            return;
        } catch (IOException | RuntimeException _) {
            empty();
            again(writing);
        }
        if (pending.decrementAndGet() == 0) commit();
    }

    private void again(Writing writing) {
        try {
            writing.to(ready());
        } catch (IOException e) {
            // The disk refuses; the stamp that stays away will bring the thing here again.
            empty();
        }
    }

    private void commit() {
        try {
            ready().commit();
        } catch (IOException | RuntimeException _) {
            empty();
        }
    }

    private <T> T read(Reading<T> reading, T nothing) {
        try {
            var here = index;
            return reading.from(here == null ? thread.submit(this::ready).get() : here);
        } catch (ExecutionException _) {
            return nothing;
        } catch (IOException | RuntimeException _) {
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
            index = Index.open(folder);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            delete();
            index = Index.open(folder);
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
}
