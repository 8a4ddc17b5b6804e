package org.rubric.desk.meeting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The meetings of the store, each to be changed through one [Kept], whoever asks for it. Any thread
/// may call it.
public final class Ledgers implements AutoCloseable {
    private static final Kind<Meeting> LEDGER = Kind.of("ledger", Meeting.class);

    private final Records records;
    private final Map<Id, Kept<Meeting>> open = new HashMap<>();

    private Ledgers(Records records) {
        this.records = records;
    }

    public static Ledgers in(Records records) {
        return new Ledgers(records);
    }

    /// All meetings as they are now, the latest day first. One that cannot be read is left out; see
    /// [#troubles].
    public synchronized List<Meeting> all() {
        var all = new ArrayList<Meeting>();
        for (var name : records.names(LEDGER, ""))
            try {
                find(Id.of(name)).map(Kept::now).ifPresent(all::add);
            } catch (IOException _) {
                // Told by troubles().
            }
        all.sort(
                Comparator.comparing((Meeting m) -> m.occasion().sittings().getFirst().date())
                        .reversed()
                        .thenComparing(Meeting::title));
        return all;
    }

    /// A sentence about each meeting that cannot be read.
    public synchronized List<String> troubles() {
        var troubles = new ArrayList<String>();
        for (var name : records.names(LEDGER, ""))
            try {
                find(Id.of(name));
            } catch (IOException e) {
                troubles.add(e.getMessage());
            }
        return troubles;
    }

    /// The meeting of that Id, to be changed.
    public synchronized Optional<Kept<Meeting>> find(Id meeting) throws IOException {
        var here = open.get(meeting);
        if (here != null) return Optional.of(here);
        var kept = records.find(LEDGER, meeting.value());
        kept.ifPresent(now -> open.put(meeting, kept(now)));
        return Optional.ofNullable(open.get(meeting));
    }

    /// Keeps a meeting that is new; returns once it is on disk. One of its Id is changed into it.
    ///
    /// @param said what it does, as undo tells it
    public Kept<Meeting> keep(String said, Meeting meeting, String author) throws IOException {
        Kept<Meeting> kept;
        synchronized (this) {
            var here = find(meeting.id());
            if (here.isPresent()) {
                here.get().change(said, _ -> meeting, author);
                return here.get();
            }
            kept = kept(meeting);
            open.put(meeting.id(), kept);
        }
        try {
            records.put(LEDGER, meeting.id().value(), meeting, author).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
        return kept;
    }

    /// An Id for a meeting of that name which no meeting has yet.
    public synchronized Id free(String name) {
        var base = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        base = base.replaceAll("^-|-$", "");
        var id = Id.of(base.isEmpty() ? "meeting" : base);
        for (int i = 2; records.names(LEDGER, id.value()).contains(id.value()); i++)
            id = Id.of(base + "-" + i);
        return id;
    }

    /// Removes a meeting. What hangs on it stays where it is.
    public synchronized void remove(Id meeting, String author) {
        var here = open.remove(meeting);
        if (here != null) here.close();
        records.remove(LEDGER, meeting.value(), author);
    }

    /// Returns when everything is on its way to the journal.
    @Override
    public synchronized void close() {
        open.values().forEach(Kept::close);
        open.clear();
    }

    private Kept<Meeting> kept(Meeting now) {
        return new Kept<>(records, LEDGER, now.id().value(), now);
    }
}
