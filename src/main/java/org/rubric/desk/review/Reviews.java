package org.rubric.desk.review;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import org.rubric.document.Id;
import org.rubric.repository.Records;

/// The returned copies of drafts, kept in the store. Any thread may ask; what is read is what was
/// last kept. Not on the window's thread: the first reading of a large copy takes a while.
public final class Reviews {
    private final Map<Id, List<Returned>> known = new ConcurrentHashMap<>();
    private final Records records;

    private Reviews(Records records) {
        this.records = records;
    }

    public static Reviews in(Records records) {
        return new Reviews(records);
    }

    /// The copies of a draft that are under review, the first first.
    ///
    /// @throws IOException if they cannot be read
    public List<Returned> of(Id draft) throws IOException {
        return known.getOrDefault(draft, List.of());
    }

    /// Keeps another copy; one of the same Id gives way.
    ///
    /// @throws IOException with one sentence if there are too many already or it is too large
    public void add(Id draft, Returned copy, String author) throws IOException {
        known.merge(
                draft,
                List.of(copy),
                (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }

    /// Leaves changes of a copy: they are shown no more.
    ///
    /// @param keys all that are left, of [org.rubric.revision.review.Proposed]
    public void leave(Id draft, Id copy, Set<String> keys, String author) throws IOException {}

    /// Puts a copy away: it is under review no more.
    public void putAway(Id draft, Id copy, String author) throws IOException {}
}
