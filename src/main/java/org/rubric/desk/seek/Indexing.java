package org.rubric.desk.seek;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Watcher;
import org.rubric.search.Answer;
import org.rubric.search.Inquiry;
import org.rubric.search.SearchIndex;
import org.rubric.repository.privacy.Frames;

/// Keeps the index at the heels of the store, on a thread of its own: all of it once, then what is
/// saved. Any thread may call it.
public final class Indexing implements Watcher, AutoCloseable {
    /// A row of keystrokes is put in once.
    private static final long PAUSE = 500;

    /// No stamp of a whole: it is looked through at the next start, which costs less than now.
    private static final String AMENDED = "amended";

    private static final Logger LOG = Logger.getLogger(Indexing.class.getName());

    private final SearchIndex index;
    private final Whole whole;
    private final Map<Id, State> waiting = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("rubric-index").daemon()::unstarted);
    private Catalogue last;
    private CompletableFuture<Integer> begun;

    private record State(Instant changed, Document document) {}

    /// Brings everything up to date and answers how many things it took.
    public interface Whole {
        int run(BooleanSupplier going) throws IOException;
    }

    /// @param now the catalogue as it is
    public Indexing(SearchIndex index, Whole whole, Catalogue now) {
        this.index = index;
        this.whole = whole;
        last = now;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Everything the store holds is found once this completes; what has not changed costs little.
    public CompletableFuture<Integer> all() {
        return CompletableFuture.supplyAsync(this::everything, thread);
    }

    /// The same, unless it was asked for before.
    public synchronized CompletableFuture<Integer> begin() {
        if (begun == null) begun = all();
        return begun;
    }

    /// Something else is another: what has changed is looked for, soon.
    public void again() {
        later(this::everything);
    }

    private int everything() {
        try {
            return whole.run(() -> !thread.isShutdown());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The index could not be brought up to date", Frames.bare(e));
            return 0;
        }
    }

    @Override
    public void saved(Id draft, Instant changed, Document document) {
        if (waiting.put(draft, new State(changed, document)) == null) later(() -> put(draft));
    }

    private void put(Id draft) {
        var state = waiting.remove(draft);
        if (state == null) return;
        var passages = DraftPassages.of(state.document());
        index.put("drafts", draft.value(), state.changed().toString(), passages);
    }

    @Override
    public void removed(Id draft) {
        waiting.remove(draft);
        now(() -> index.remove("drafts", draft.value()));
    }

    /// The catalogue is another: cards that came, changed or went.
    public void changed(Catalogue catalogue) {
        now(() -> amend(catalogue));
    }

    private void amend(Catalogue next) {
        var come = CardPassages.come(last, next);
        var gone = CardPassages.gone(last, next);
        last = next;
        CardPassages.things(come)
                .forEach(
                        (thing, passages) ->
                                index.amend(
                                        thing.collection(), thing.key(), AMENDED, passages, gone));
    }

    /// What there is for an inquiry, of what was put in until now.
    public Answer ask(Inquiry inquiry) {
        return index.ask(inquiry);
    }

    /// How many there are in each collection.
    public Map<String, Integer> counts(Inquiry inquiry, Answer answer) {
        return index.counts(inquiry, answer);
    }

    public SearchIndex index() {
        return index;
    }

    /// Completes when everything that was told until now is found.
    public CompletableFuture<Void> settled() {
        var done = new CompletableFuture<Void>();
        now(
                () -> {
                    waiting.keySet().forEach(this::put);
                    index.settled().thenRun(() -> done.complete(null));
                });
        return done;
    }

    private void later(Runnable work) {
        if (!thread.isShutdown()) thread.schedule(work, PAUSE, TimeUnit.MILLISECONDS);
    }

    private void now(Runnable work) {
        if (!thread.isShutdown()) thread.execute(work);
    }

    /// Puts in what is left; returns when nothing is read from the store any more.
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        for (var draft : waiting.keySet()) put(draft);
    }
}
