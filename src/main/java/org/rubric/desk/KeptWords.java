package org.rubric.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;
import org.rubric.spelling.WordList;

/// The word lists of a person: one for all drafts, one for each draft. Kept in the store, or only
/// in memory where there is none. Any thread may ask.
public final class KeptWords {
    /// The list for all drafts.
    public static final String MINE = "mine";

    private static final Kind<Kept> WORDS = Kind.of("words", Kept.class);

    private final Optional<Records> records;
    private final Map<String, WordList> lists = new ConcurrentHashMap<>();

    /// How a list is on disk.
    record Kept(List<String> words) {}

    private KeptWords(Optional<Records> records) {
        this.records = records;
    }

    public static KeptWords in(Records records) {
        return new KeptWords(Optional.of(records));
    }

    /// Forgotten with the program.
    public static KeptWords inMemory() {
        return new KeptWords(Optional.empty());
    }

    /// The name of the list that belongs to a document.
    public static String of(Id document) {
        return "of " + document.value();
    }

    /// The list of that name; an empty one if there is none.
    ///
    /// @throws IOException if it cannot be read
    public WordList list(String name) throws IOException {
        var known = lists.get(name);
        if (known != null) return known;
        var kept = records.isEmpty() ? Optional.<Kept>empty() : records.get().find(WORDS, name);
        var list = kept.map(found -> WordList.of(found.words())).orElse(WordList.EMPTY);
        lists.put(name, list);
        return list;
    }

    /// Keeps a list in the place of what has its name; an empty one is removed.
    ///
    /// @return completes when it is on disk
    public CompletionStage<Instant> keep(String name, WordList list, String author) {
        lists.put(name, list);
        if (records.isEmpty()) return CompletableFuture.completedFuture(Instant.EPOCH);
        if (list.words().isEmpty()) return records.get().remove(WORDS, name, author);
        var words = list.words().stream().sorted().toList();
        return records.get().put(WORDS, name, new Kept(words), author);
    }
}
