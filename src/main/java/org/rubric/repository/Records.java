package org.rubric.repository;

import org.rubric.repository.Entry.Key;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.rubric.repository.seal.Seal;

/// Everything that is no draft: the catalogue, meetings, ignored checks, settings. Any thread may
/// call it; what is read is what was last put, on disk or not yet.
public final class Records {
    /// The same in every store, so that a folder copied to another machine opens there.
    static final UUID ID = UUID.fromString("5f0c8b9e-2d6b-4c0e-9a3e-7a1d20c5b820");

    private final Scribe scribe;
    private final Volume<Map<Key, String>> volume;
    private final Values values;
    private final Moment<Map<Key, String>> opened;
    private Map<Key, String> now;
    private boolean closed;

    private Records(
            Scribe scribe,
            Volume<Map<Key, String>> volume,
            Values values,
            Moment<Map<Key, String>> opened) {
        this.scribe = scribe;
        this.volume = volume;
        this.values = values;
        this.opened = opened;
        now = Collections.unmodifiableMap(opened.state());
        scribe.enter(volume);
    }

    /// How records are written.
    static Book<Map<Key, String>> book(RecordsBook book, Seal seal) {
        if (seal.isNone()) return book;
        return new SealedBook<>(book, ID, seal);
    }

    /// Where they lie and what seals them.
    record Room(Path home, Seal seal) {}

    static Address address(Path home) {
        return new Address(ID, home.resolve("records"));
    }

    /// Opens what lies there, or begins anew. On a thread of ours.
    ///
    /// @param told hears in a sentence what was out of the ordinary
    static Records open(
            Room room, RecordsBook plain, Scribe scribe, Worker keeper, List<String> told)
            throws IOException {
        var address = address(room.home());
        var book = book(plain, room.seal());
        if (address.isUnborn()) return create(room, book, scribe, keeper);
        try {
            var found = Recovery.of(address, book, OptionalLong.empty());
            Reconciliation.recovered(RepositoryException.words("records.name"), found)
                    .ifPresent(told::add);
            var volume = Volume.resume(address, book, found, keeper);
            return new Records(scribe, volume, values(room, keeper), volume.now());
        } catch (RepositoryException e) {
            if (e.kind() != RepositoryException.Kind.DAMAGED) throw e;
            var aside = address.folder().resolveSibling("records-" + System.currentTimeMillis());
            Disk.move(address.folder(), aside);
            told.add(RepositoryException.words("recovered.records", aside));
            return create(room, book, scribe, keeper);
        }
    }

    private static Records create(
            Room room, Book<Map<Key, String>> book, Scribe scribe, Worker keeper)
            throws IOException {
        var volume = Volume.create(address(room.home()), book, new TreeMap<Key, String>(), keeper);
        return new Records(scribe, volume, values(room, keeper), volume.now());
    }

    private static Values values(Room room, Worker keeper) {
        return new Values(address(room.home()).folder().resolve("values"), room.seal(), keeper);
    }

    /// What lies beside the records because it is too large for one.
    public Values values() {
        return values;
    }

    /// The record of that name.
    ///
    /// @throws RepositoryException DAMAGED if it is not of that kind's form
    public <T> Optional<T> find(Kind<T> kind, String name) throws RepositoryException {
        var content = all().get(new Key(kind.name(), name));
        return content == null ? Optional.empty() : Optional.of(read(kind, name, content));
    }

    /// Whether there is a record of that name, whatever it says.
    public boolean has(Kind<?> kind, String name) throws RepositoryException {
        return all().containsKey(new Key(kind.name(), name));
    }

    /// The names of the records of a kind that begin so, in order; none of them is read.
    public List<String> names(Kind<?> kind, String beginning) {
        return all().keySet().stream()
                .filter(key -> key.kind().equals(kind.name()) && key.name().startsWith(beginning))
                .map(Key::name)
                .toList();
    }

    /// All records of a kind, by name.
    public <T> Map<String, T> all(Kind<T> kind) throws RepositoryException {
        var found = new TreeMap<String, T>();
        for (var entry : all().entrySet()) {
            var name = entry.getKey().name();
            if (entry.getKey().kind().equals(kind.name()))
                found.put(name, read(kind, name, entry.getValue()));
        }
        return found;
    }

    /// Puts a record in the place of what has its name.
    ///
    /// @param name at most 400 characters, none of them U+0000
    /// @return completes when it is on disk, as [Draft#append] does; fails once the store is closed
    public <T> CompletionStage<Instant> put(Kind<T> kind, String name, T value, String author) {
        var key = new Key(kind.name(), name);
        if (!key.fits()) throw new IllegalArgumentException("Not the name of a record: " + key);
        try {
            return change(key, Optional.of(kind.format().text(value)), author);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot be written: " + e.getMessage(), e);
        }
    }

    /// Removes a record if there is one.
    public CompletionStage<Instant> remove(Kind<?> kind, String name, String author) {
        return change(new Key(kind.name(), name), Optional.empty(), author);
    }

    /// As they were when the store was opened.
    Moment<Map<Key, String>> opened() {
        return opened;
    }

    /// Puts records as they are written, except where there is one of that name.
    synchronized CompletionStage<Instant> refill(Map<Key, String> more, String author) {
        var next = new TreeMap<>(more);
        next.putAll(now);
        return write(next, author);
    }

    synchronized Map<Key, String> all() {
        return now;
    }

    void close() throws RepositoryException {
        synchronized (this) {
            closed = true;
        }
        Worker.await(scribe.leave(volume, true));
    }

    private CompletionStage<Instant> write(Map<Key, String> next, String author) {
        if (closed)
            return CompletableFuture.failedStage(
                    new IOException(RepositoryException.words("closed.early")));
        now = Collections.unmodifiableMap(next);
        return scribe.write(volume, now, author);
    }

    private synchronized CompletionStage<Instant> change(
            Key key, Optional<String> content, String author) {
        var next = new TreeMap<>(now);
        if (content.isPresent()) next.put(key, content.get());
        else next.remove(key);
        return write(next, author);
    }

    private static <T> T read(Kind<T> kind, String name, String content)
            throws RepositoryException {
        try {
            return kind.format().read(content);
        } catch (IOException e) {
            throw new RepositoryException(
                    RepositoryException.Kind.DAMAGED,
                    RepositoryException.words("damaged.record", kind.name(), name),
                    e);
        }
    }
}
