package org.rubric.desk.terms;

import org.rubric.desk.wording.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Term;
import org.rubric.desk.seek.DraftPassages;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Watcher;
import org.rubric.search.Passage;
import org.rubric.search.SearchIndex;

/// The term base as it is now: read once from the index, then changed with each draft that is
/// saved and with the catalogue, on a thread of its own. Any thread may ask.
public final class TermShelf implements Watcher, AutoCloseable {
    /// A row of keystrokes is read once.
    private static final long PAUSE = 700;

    /// The place of the catalogue among the texts.
    private static final Id CATALOGUE = Id.of("catalogue");

    private final List<Consumer<TermBase>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Id, Document> waiting = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("rubric-terms").daemon()::unstarted);
    private final Map<Id, List<TermEntry>> heard = new HashMap<>();
    private boolean known;
    private volatile CompletableFuture<TermBase> reading = new CompletableFuture<>();
    private volatile TermBase base = TermBase.EMPTY;
    private volatile Widened widened =
            new Widened(Catalogue.EMPTY, TermBase.EMPTY, Catalogue.EMPTY);

    private record Widened(Catalogue catalogue, TermBase base, Catalogue both) {}

    public TermBase now() {
        return base;
    }

    /// Tells that listener of every new base, on our own thread.
    public void listen(Consumer<TermBase> listener) {
        listeners.add(listener);
    }

    /// Reads what the index holds, once that is up to date.
    ///
    /// @return completes when it is known
    public CompletableFuture<TermBase> read(
            CompletableFuture<Integer> ready, SearchIndex index, Supplier<Catalogue> catalogue) {
        reading = ready.thenApplyAsync(_ -> become(first(index, catalogue.get())), thread);
        return reading;
    }

    /// What was heard meanwhile is newer than the index.
    private TermBase first(SearchIndex index, Catalogue catalogue) {
        var read = texts(index, catalogue);
        for (var one : heard.entrySet()) read = read.with(one.getKey(), one.getValue());
        heard.clear();
        known = true;
        return read;
    }

    private void hear(Id text, List<TermEntry> entries) {
        if (!known) heard.put(text, entries);
        become(base.with(text, entries));
    }

    private static TermBase texts(SearchIndex index, Catalogue catalogue) {
        var texts = new HashMap<Id, List<TermEntry>>();
        for (var role : List.of(Passage.Role.DEFINITION, Passage.Role.ABBREVIATION))
            for (var entry : index.entries(role)) {
                var draft = Id.of(entry.source().key());
                texts.computeIfAbsent(draft, _ -> new ArrayList<>())
                        .add(TermEntry.of(draft, entry.passage()));
            }
        texts.put(CATALOGUE, entries(catalogue));
        return TermBase.of(texts);
    }

    private static List<TermEntry> entries(Catalogue catalogue) {
        return catalogue.texts().terms().stream().map(TermEntry::of).toList();
    }

    /// What a draft defines and abbreviates.
    public static List<TermEntry> entries(Id draft, Document document) {
        return DraftPassages.of(document).stream()
                .filter(
                        passage ->
                                passage.role() == Passage.Role.DEFINITION
                                        || passage.role() == Passage.Role.ABBREVIATION)
                .map(passage -> TermEntry.of(draft, passage))
                .toList();
    }

    @Override
    public void saved(Id draft, Instant changed, Document document) {
        if (waiting.put(draft, document) == null && !thread.isShutdown())
            thread.schedule(() -> take(draft), PAUSE, TimeUnit.MILLISECONDS);
    }

    private void take(Id draft) {
        var document = waiting.remove(draft);
        if (document != null) hear(draft, entries(draft, document));
    }

    @Override
    public void removed(Id draft) {
        waiting.remove(draft);
        run(() -> hear(draft, List.of()));
    }

    /// The catalogue is another.
    public void changed(Catalogue catalogue) {
        run(() -> hear(CATALOGUE, entries(catalogue)));
    }

    private void run(Runnable work) {
        if (!thread.isShutdown()) thread.execute(work);
    }

    private TermBase become(TermBase next) {
        if (next == base) return next;
        base = next;
        for (var listener : listeners) listener.accept(next);
        return next;
    }

    /// A catalogue in which the definitions and abbreviations of all drafts stand beside its own
    /// terms, so that the rules know them.
    public Catalogue widened(Catalogue catalogue) {
        var last = widened;
        var now = base;
        if (last.catalogue() == catalogue && last.base() == now) return last.both();
        var known = new HashMap<Id, Term>();
        for (var entry : now.all())
            if (entry.home().isPresent() && !entry.card().term().isEmpty())
                name(entry.card(), known);
        for (var own : catalogue.texts().terms()) known.remove(own.id());
        var change =
                new CatalogueChange(
                        Words.of("terms.drafts"), List.copyOf(known.values()), List.of());
        var both = catalogue.after(change);
        widened = new Widened(catalogue, now, both);
        return both;
    }

    private static void name(Term card, Map<Id, Term> known) {
        try {
            known.putIfAbsent(card.id(), card);
        } catch (IllegalArgumentException _) {
            // A term without a letter has no place in a catalogue.
            return;
        }
    }

    /// Completes when the base was read and everything that was told until now is in it.
    public CompletableFuture<TermBase> settled() {
        return reading.thenApplyAsync(
                _ -> {
                    waiting.keySet().forEach(this::take);
                    return base;
                },
                thread);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
