package org.rubric.desk.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The values of one kind in the store, each to be changed through one [Kept], whoever asks for it.
/// Any thread may call it.
///
/// @param <T> an immutable value
public final class Cabinet<T> implements AutoCloseable {
    private final Records records;
    private final Kind<T> kind;
    private final Map<String, Kept<T>> open = new HashMap<>();

    public Cabinet(Records records, Kind<T> kind) {
        this.records = records;
        this.kind = kind;
    }

    /// Names of all there are.
    public List<String> names() {
        return records.names(kind, "");
    }

    /// All values as they are now. One that cannot be read is left out; see [#troubles].
    public synchronized List<T> all() {
        var all = new ArrayList<T>();
        for (var name : names())
            try {
                find(name).map(Kept::now).ifPresent(all::add);
            } catch (IOException _) {
                // Told by troubles().
            }
        return all;
    }

    /// A sentence about each that cannot be read.
    public synchronized List<String> troubles() {
        var troubles = new ArrayList<String>();
        for (var name : names())
            try {
                find(name);
            } catch (IOException e) {
                troubles.add(e.getMessage());
            }
        return troubles;
    }

    /// The one of that name, to be changed.
    public synchronized Optional<Kept<T>> find(String name) throws IOException {
        var here = open.get(name);
        if (here != null) return Optional.of(here);
        var kept = records.find(kind, name);
        kept.ifPresent(now -> open.put(name, new Kept<>(records, kind, name, now)));
        return Optional.ofNullable(open.get(name));
    }

    /// Keeps a new one; returns once it is on disk. One of its name is changed into it.
    ///
    /// @param said what it does, as undo tells it
    public Kept<T> keep(String said, String name, T value, String author) throws IOException {
        Kept<T> kept;
        synchronized (this) {
            var here = find(name);
            if (here.isPresent()) {
                here.get().change(said, _ -> value, author);
                return here.get();
            }
            kept = new Kept<>(records, kind, name, value);
            open.put(name, kept);
        }
        Awaited.of(records.put(kind, name, value, author));
        return kept;
    }

    public synchronized void remove(String name, String author) {
        var here = open.remove(name);
        if (here != null) here.close();
        records.remove(kind, name, author);
    }

    /// Returns when everything is on its way to the journal.
    @Override
    public synchronized void close() {
        open.values().forEach(Kept::close);
        open.clear();
    }
}
