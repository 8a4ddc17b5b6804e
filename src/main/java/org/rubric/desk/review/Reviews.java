package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The returned copies of drafts, kept in the store. Any thread may ask; what is read is what was
/// last kept. Not on the window's thread: the first reading of a large copy takes a while. Copies
/// made from one text share it, on disk and in memory.
public final class Reviews {
    private static final Kind<Kept> COPY = Kind.of("returned-copy", Kept.class);
    private static final String KEEPER = "Rubric";
    private static final int MOST = 40;

    private final Records records;
    private final int most;
    private final Bases bases;
    private final Map<String, Returned> known = new HashMap<>();

    private Reviews(Records records, int most) {
        this.records = records;
        bases = new Bases(records);
        this.most = most;
    }

    public static Reviews in(Records records) {
        return in(records, MOST);
    }

    /// @param most so many copies of a draft at the same time
    public static Reviews in(Records records, int most) {
        return new Reviews(records, most);
    }

    /// What is under review.
    ///
    /// @param copies the first first; one that cannot be read is there without proposals, so that
    ///     it can be put away
    /// @param troubles a sentence about each of these
    public record Found(List<Returned> copies, List<String> troubles) {}

    /// The copies of a draft that are under review, the first first.
    public List<Returned> of(Id draft) {
        return found(draft).copies();
    }

    /// The copies of a draft, and what is wrong with them; a bad one leaves the others alone.
    public synchronized Found found(Id draft) {
        var copies = new ArrayList<Returned>();
        var troubles = new ArrayList<String>();
        for (var name : records.names(COPY, draft + "/"))
            try {
                copies.add(copy(name));
            } catch (IOException _) {
                var copy = unreadable(name);
                copies.add(copy);
                troubles.add(Words.of("copy.unreadable.again", copy.file()));
            }
        copies.sort(Comparator.comparing(Returned::when));
        brought(draft);
        return new Found(List.copyOf(copies), List.copyOf(troubles));
    }

    /// Keeps another copy; one of the same Id gives way. One that proposes nothing is not kept.
    ///
    /// @param author who takes it in
    /// @return completes when it is on disk
    /// @throws IOException with one sentence if there are too many already or it is too large
    public synchronized CompletionStage<?> add(Id draft, Returned copy, String author)
            throws IOException {
        if (copy.proposals().isEmpty()) return CompletableFuture.completedFuture(copy);
        var here = records.names(COPY, draft + "/");
        if (!here.contains(key(draft, copy.id())) && here.size() >= most)
            throw new IOException(Words.of("copy.many", most));
        var name = bases.keep(draft, Kept.base(copy), author);
        known.put(key(draft, copy.id()), copy);
        var done = records.put(COPY, key(draft, copy.id()), Kept.of(copy, name), author);
        return swept(draft, author, done);
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
    public synchronized CompletionStage<?> putAway(Id draft, Id copy, String author) {
        var name = key(draft, copy);
        if (!records.names(COPY, name).contains(name))
            return CompletableFuture.completedFuture(copy);
        known.remove(name);
        return swept(draft, author, records.remove(COPY, name, author));
    }

    /// Removes all that is kept of a draft.
    public synchronized void forget(Id draft, String author) {
        CompletionStage<?> done = CompletableFuture.completedFuture(draft);
        for (var name : records.names(COPY, draft + "/")) {
            known.remove(name);
            done = records.remove(COPY, name, author);
        }
        bases.sweep(draft, Set.of(), author, done);
    }

    /// Texts that are within records, where earlier versions had them, come to lie beside.
    private void brought(Id draft) {
        if (!bases.areWithin(draft)) return;
        CompletionStage<?> done = CompletableFuture.completedFuture(draft);
        try {
            for (var name : records.names(COPY, draft + "/")) {
                if (!known.containsKey(name)) continue;
                var kept = records.find(COPY, name).orElseThrow();
                if (!Bases.isWithin(kept.base())) continue;
                var base = bases.keep(draft, bases.text(kept.base()), KEEPER);
                done = records.put(COPY, name, kept.on(base), KEEPER);
            }
        } catch (IOException _) {
            // They are read where they are; another day may bring them.
        }
        swept(draft, KEEPER, done);
    }

    /// Removes the texts that no copy rests on any more.
    private CompletionStage<?> swept(Id draft, String author, CompletionStage<?> done) {
        var used = new HashSet<String>();
        for (var name : records.names(COPY, draft + "/"))
            try {
                records.find(COPY, name).ifPresent(kept -> used.add(kept.base()));
            } catch (IOException _) {
                // Nobody knows which text that one rests on.
                return done;
            }
        return bases.sweep(draft, used, author, done);
    }

    private Returned copy(String name) throws IOException {
        var here = known.get(name);
        if (here != null) return here;
        var kept =
                records.find(COPY, name)
                        .orElseThrow(() -> new IOException(Words.of("copy.missing", name)));
        var copy = kept.over(bases.text(kept.base()));
        known.put(name, copy);
        return copy;
    }

    private Returned unreadable(String name) {
        var id = Id.of(name.substring(name.indexOf('/') + 1));
        try {
            var kept = records.find(COPY, name);
            if (kept.isPresent())
                return new Returned(id, kept.get().file(), kept.get().when(), List.of(), Set.of());
        } catch (IOException _) {
            // Not even its name.
        }
        return new Returned(id, Words.of("copy.unnamed"), Instant.EPOCH, List.of(), Set.of());
    }

    private static String key(Id draft, Id copy) {
        return draft + "/" + copy;
    }
}
