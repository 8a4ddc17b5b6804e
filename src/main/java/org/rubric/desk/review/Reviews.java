package org.rubric.desk.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The returned copies of drafts, kept in the store. Any thread may ask; what is read is what was
/// last kept. Not on the window's thread: the first reading of a large copy takes a while. Copies
/// made from one text share it, on disk and in memory.
public final class Reviews {
    private static final Kind<Kept> COPY = Kind.of("returned-copy", Kept.class);
    private static final Kind<BaseText> BASE = Kind.of("returned-base", BaseText.class);
    private static final int MOST = 40;

    private final Records records;
    private final Map<String, Document> bases = new HashMap<>();
    private final Map<String, Returned> known = new HashMap<>();

    private Reviews(Records records) {
        this.records = records;
    }

    public static Reviews in(Records records) {
        return new Reviews(records);
    }

    /// The copies of a draft that are under review, the first first.
    ///
    /// @throws IOException if they cannot be read
    public synchronized List<Returned> of(Id draft) throws IOException {
        var copies = new ArrayList<Returned>();
        for (var kept : kept(draft)) copies.add(copy(draft, kept));
        return copies;
    }

    /// Keeps another copy; one of the same Id gives way. One that proposes nothing is not kept.
    ///
    /// @param author who takes it in
    /// @return completes when it is on disk
    /// @throws IOException with one sentence if there are too many already or it is too large
    public synchronized CompletionStage<?> add(Id draft, Returned copy, String author)
            throws IOException {
        if (copy.proposals().isEmpty()) return CompletableFuture.completedFuture(copy);
        boolean another = kept(draft).stream().noneMatch(each -> each.id().equals(copy.id()));
        if (another && kept(draft).size() >= MOST)
            throw new IOException(
                    "There are "
                            + MOST
                            + " copies of this draft under review; put some away first.");
        var base = BaseText.of(Kept.base(copy));
        var name = draft + "/" + base.name();
        if (records.find(BASE, name).isEmpty()) records.put(BASE, name, base, author);
        known.put(key(draft, copy.id()), copy);
        return records.put(COPY, key(draft, copy.id()), Kept.of(copy, name), author);
    }

    /// Leaves changes of a copy: they are shown no more.
    ///
    /// @param keys all that are left, of [org.rubric.revision.review.Proposed]
    /// @return completes when it is on disk
    public synchronized CompletionStage<?> leave(Id draft, Id copy, Set<String> keys, String author)
            throws IOException {
        var kept = records.find(COPY, key(draft, copy));
        if (kept.isEmpty()) return CompletableFuture.completedFuture(copy);
        var was = known.get(key(draft, copy));
        if (was != null)
            known.put(
                    key(draft, copy),
                    new Returned(was.id(), was.file(), was.when(), was.proposals(), keys));
        var left = kept.get().leaving(keys.stream().sorted().toList());
        return records.put(COPY, key(draft, copy), left, author);
    }

    /// Puts a copy away: it is under review no more. The last of a text takes that with it.
    ///
    /// @return completes when it is on disk
    public synchronized CompletionStage<?> putAway(Id draft, Id copy, String author)
            throws IOException {
        var kept = records.find(COPY, key(draft, copy));
        if (kept.isEmpty()) return CompletableFuture.completedFuture(copy);
        known.remove(key(draft, copy));
        var done = records.remove(COPY, key(draft, copy), author);
        var base = kept.get().base();
        boolean used = kept(draft).stream().anyMatch(each -> each.base().equals(base));
        if (used) return done;
        bases.remove(base);
        return records.remove(BASE, base, author);
    }

    private List<Kept> kept(Id draft) throws IOException {
        return records.all(COPY).entrySet().stream()
                .filter(each -> each.getKey().startsWith(draft + "/"))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Kept::when))
                .toList();
    }

    private Returned copy(Id draft, Kept kept) throws IOException {
        var here = known.get(key(draft, kept.id()));
        if (here != null) return here;
        var base = bases.get(kept.base());
        if (base == null) {
            var packed = records.find(BASE, kept.base());
            if (packed.isEmpty())
                throw new IOException("The text of the returned copy " + kept.file() + " is gone.");
            base = packed.get().text();
            bases.put(kept.base(), base);
        }
        var copy = kept.over(base);
        known.put(key(draft, kept.id()), copy);
        return copy;
    }

    private static String key(Id draft, Id copy) {
        return draft + "/" + copy;
    }
}
