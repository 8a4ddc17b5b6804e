package org.rubric.search;

import org.rubric.document.Id;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/// What can be found by its words. Any thread may call it; nothing is loaded before the first use.
///
/// A collection holds things by key, a thing is one or more passages. Whoever puts a thing in gives
/// it a stamp, such as the time of its last change, and can ask for it later to see whether the
/// index still knows the thing as it is. An index that cannot be read is emptied without a word.
public final class SearchIndex implements AutoCloseable {
    private final Cabinet cabinet;

    private SearchIndex(Path folder, Optional<Sealing> sealing) {
        cabinet = new Cabinet(folder, sealing);
    }

    /// An index in that folder, which is made when it is first written.
    public static SearchIndex open(Path folder) {
        return new SearchIndex(folder, Optional.empty());
    }

    /// An index whose files are sealed.
    public static SearchIndex open(Path folder, Sealing sealing) {
        return new SearchIndex(folder, Optional.of(sealing));
    }

    /// Puts a thing in the place of what has its key; of its passages only those that differ are
    /// written. Done when it can be found.
    public CompletionStage<Void> put(
            String collection, String key, String stamp, List<Passage> passages) {
        var all = List.copyOf(passages);
        return cabinet.write(index -> index.put(collection, key, stamp, all));
    }

    /// Changes a large thing in a few places. Done when it can be found.
    ///
    /// @param come passages that are new, or take the place of the one that leads there
    /// @param gone places whose passages go
    public CompletionStage<Void> amend(
            String collection, String key, String stamp, List<Passage> come, List<Id> gone) {
        var added = List.copyOf(come);
        var removed = List.copyOf(gone);
        return cabinet.write(index -> index.amend(collection, key, stamp, added, removed));
    }

    /// Takes a thing out.
    public CompletionStage<Void> remove(String collection, String key) {
        return cabinet.write(index -> index.put(collection, key, "", List.of()));
    }

    /// Takes everything out, to be put in anew.
    public CompletionStage<Void> clear() {
        return cabinet.write(Index::clear);
    }

    /// Done when everything that was put in until now can be found.
    public CompletionStage<Void> settled() {
        return cabinet.write(_ -> {});
    }

    /// The stamp with which a thing was last put in; empty: the index does not know it.
    public Optional<String> stamp(String collection, String key) {
        return cabinet.read(index -> index.stamp(collection, key), Optional.empty());
    }

    /// The keys of the things of a collection.
    public Set<String> keys(String collection) {
        return cabinet.read(index -> index.keys(collection), Set.of());
    }

    /// What there is for an inquiry.
    public Answer ask(Inquiry inquiry) {
        return cabinet.read(
                index -> index.searched(searcher -> Finder.of(searcher, inquiry).answer()),
                Answer.NOTHING);
    }

    /// How many passages there are in each collection for an inquiry, whichever it is restricted
    /// to.
    ///
    /// @param answer what it was answered
    public Map<String, Integer> counts(Inquiry inquiry, Answer answer) {
        return cabinet.read(
                index -> index.searched(searcher -> Finder.of(searcher, inquiry).counts(answer)),
                Map.of());
    }

    /// The hits that have all of the words, the best first.
    ///
    /// @param words as typed; the beginning of a word is enough
    /// @param collections to search; none named: all
    public List<Hit> find(String words, Collection<String> collections, int limit) {
        var answer = ask(Inquiry.of(words, limit).in(Set.copyOf(collections)));
        return answer.whole() ? answer.hits() : List.of();
    }

    /// Passages of a role, each with the thing it was put in for.
    public List<Entry> entries(Passage.Role role) {
        return cabinet.read(index -> index.searched(all -> Kindred.entries(all, role)), List.of());
    }

    /// What is like a subject, the likest first.
    ///
    /// @param collections whose things are compared; none named: all
    public List<Kin> kin(Passage subject, Set<String> collections, int limit) {
        return cabinet.read(
                index -> index.searched(all -> new Kindred(all, collections).of(subject, limit)),
                List.of());
    }

    /// A passage and the thing it was put in for.
    public record Entry(Hit.Source source, Passage passage) {}

    /// A thing that is like another.
    ///
    /// @param score to be compared with others of the same answer alone
    public record Kin(Hit.Source source, Passage subject, double score) {}

    /// Returns when everything is on disk.
    @Override
    public void close() {
        cabinet.close();
    }
}
