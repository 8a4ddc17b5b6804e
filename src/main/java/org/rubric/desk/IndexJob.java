package org.rubric.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rubric.desk.seek.CardPassages;
import org.rubric.desk.seek.DraftPassages;
import org.rubric.document.Id;
import org.rubric.repository.DraftEntry;
import org.rubric.search.Passage;
import org.rubric.search.Passages;
import org.rubric.search.SearchIndex;
import org.rubric.search.Subjects;
import org.rubric.repository.privacy.Frames;

/// Brings the index up to date with the store: drafts by clause, definition and reference, cards of
/// the catalogue, terms, meetings by document, work items. What has not changed since the last time
/// is left alone; what is gone goes.
///
/// @param going whether to go on; a job that is told to stop leaves the rest for the next time
record IndexJob(
        SearchIndex index, Store store, BooleanSupplier going, List<CompletionStage<Void>> done) {
    private static final Logger LOG = Logger.getLogger(IndexJob.class.getName());

    IndexJob(SearchIndex index, Store store, BooleanSupplier going) {
        this(index, store, going, new ArrayList<>());
    }

    /// Answers how many things were put into the index anew or taken out.
    int run() throws IOException {
        drafts();
        for (var thing : CardPassages.things(store.catalogue().now()).entrySet())
            put(thing.getKey().collection(), thing.getKey().key(), thing.getValue());
        meetings();
        items();
        for (var stage : done) stage.toCompletableFuture().join();
        return done.size();
    }

    private void drafts() throws IOException {
        var gone = new HashSet<>(index.keys("drafts"));
        for (var draft : store.repository().drafts()) {
            var key = draft.draft().value();
            var stamp = draft.standing().changed().toString();
            gone.remove(key);
            if (!going.getAsBoolean()) return;
            if (!known("drafts", key, stamp)) draft(draft, stamp);
        }
        for (var key : gone) done.add(index.remove("drafts", key));
    }

    /// One that cannot be read is not found; it is tried again the next time.
    private void draft(DraftEntry draft, String stamp) {
        try {
            var passages = DraftPassages.of(store.repository().read(draft.draft()));
            done.add(index.put("drafts", draft.draft().value(), stamp, passages));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, draft.draft() + " cannot be searched", Frames.bare(e));
        }
    }

    private void meetings() throws IOException {
        var gone = new HashSet<>(index.keys("meetings"));
        for (var meeting : store.meetings()) {
            gone.remove(meeting.id().value());
            put("meetings", meeting.id().value(), Passages.of(meeting));
        }
        for (var key : gone) done.add(index.remove("meetings", key));
    }

    private void items() throws IOException {
        var items = new LinkedHashMap<Id, Passage>();
        var subjects = new LinkedHashMap<Id, Passage>();
        for (var entry : store.programme().now().entries()) {
            var item = entry.item();
            if (item.name().isBlank() && item.title().isBlank()) continue;
            items.put(Passages.id(item), Passages.of(entry));
            subjects.put(Passages.id(item), Subjects.of(entry));
        }
        put("work-items", "items", List.copyOf(items.values()));
        put("work-items", "subjects", List.copyOf(subjects.values()));
    }

    private void put(String collection, String key, List<Passage> passages) {
        var stamp = CardPassages.stamp(passages);
        boolean nothing = passages.isEmpty() && index.stamp(collection, key).isEmpty();
        if (!nothing && !known(collection, key, stamp))
            done.add(index.put(collection, key, stamp, passages));
    }

    private boolean known(String collection, String key, String stamp) {
        return index.stamp(collection, key).filter(stamp::equals).isPresent();
    }
}
