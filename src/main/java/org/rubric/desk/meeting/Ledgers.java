package org.rubric.desk.meeting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.desk.knowledge.Cabinet;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The meetings of the store, each to be changed through one [Kept], whoever asks for it. Any
/// thread may call it.
public final class Ledgers implements AutoCloseable {
    private final Cabinet<Meeting> cabinet;

    private Ledgers(Records records) {
        cabinet = new Cabinet<>(records, Kind.of("ledger", Meeting.class));
    }

    public static Ledgers in(Records records) {
        return new Ledgers(records);
    }

    /// All meetings as they are now, the latest day first. One that cannot be read is left out; see
    /// [#troubles].
    public List<Meeting> all() {
        var all = new ArrayList<>(cabinet.all());
        all.sort(
                Comparator.comparing((Meeting m) -> m.occasion().sittings().getFirst().date())
                        .reversed()
                        .thenComparing(Meeting::title));
        return all;
    }

    /// A sentence about each meeting that cannot be read.
    public List<String> troubles() {
        return cabinet.troubles();
    }

    /// The meeting of that Id, to be changed.
    public Optional<Kept<Meeting>> find(Id meeting) throws IOException {
        return cabinet.find(meeting.value());
    }

    /// Keeps a meeting that is new; returns once it is on disk. One of its Id is changed into it.
    ///
    /// @param said what it does, as undo tells it
    public Kept<Meeting> keep(String said, Meeting meeting, String author) throws IOException {
        return cabinet.keep(said, meeting.id().value(), meeting, author);
    }

    /// An Id for a meeting of that name which no meeting has yet.
    public Id free(String name) {
        var base = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        base = base.replaceAll("^-|-$", "");
        var id = Id.of(base.isEmpty() ? "meeting" : base);
        var taken = cabinet.names();
        for (int i = 2; taken.contains(id.value()); i++) id = Id.of(base + "-" + i);
        return id;
    }

    /// Removes a meeting. What hangs on it stays where it is.
    public void remove(Id meeting, String author) {
        cabinet.remove(meeting.value(), author);
    }

    /// Returns when everything is on its way to the journal.
    @Override
    public void close() {
        cabinet.close();
    }
}
