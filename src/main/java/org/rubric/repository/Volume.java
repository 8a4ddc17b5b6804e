package org.rubric.repository;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.rubric.repository.privacy.Privately;

/// One draft, or all records, on disk: two generations of snapshots and the journals after them.
///
/// Once given to the [Scribe] it belongs to the journal's thread; snapshots are written by another,
/// from states that never change.
///
/// @param <S> an immutable state
final class Volume<S> {
    private static final int MOST_RECORDS = 500;
    private static final int MOST_GENERATIONS = 8;
    private static final long MOST_BYTES = 1 << 20;
    private static final long IDLE_NANOS = 60_000_000_000L;

    private final Address address;
    private final Book<S> book;
    private final Worker snapshots;
    private final List<Append<S>> waiting = new ArrayList<>();
    private Moment<S> now;
    private Moment<S> told;
    private JournalFile journal;
    private long base;
    private int records;
    private long bytes;
    private long touched = System.nanoTime();
    private boolean broken;
    private boolean left;

    /// A change to be written: the state after it and who is told when it is on disk.
    record Append<S>(S after, String author, CompletableFuture<Instant> done) {}

    private Volume(Address address, Book<S> book, Worker snapshots, Moment<S> now) {
        this.address = address;
        this.book = book;
        this.snapshots = snapshots;
        this.now = now;
        told = now;
    }

    /// Makes a folder with a first generation in it.
    static <S> Volume<S> create(Address address, Book<S> book, S first, Worker snapshots)
            throws IOException {
        Privately.folder(address.folder());
        Disk.force(address.folder().getParent());
        for (var unborn : address.files()) Files.delete(unborn);
        var volume = new Volume<>(address, book, snapshots, new Moment<>(first, 0, 0));
        volume.journal = JournalFile.create(address, 0);
        volume.snapshot(volume.now);
        return volume;
    }

    /// Goes on where the recovery ended, after mending what it found.
    static <S> Volume<S> resume(Address address, Book<S> book, Recovery<S> found, Worker snapshots)
            throws IOException {
        var volume = new Volume<>(address, book, snapshots, found.moment());
        for (var rest : address.passing()) Files.deleteIfExists(rest);
        volume.mend(found);
        if (found.replayed() == 0 || !found.damage().none()) return volume;
        for (long base : address.journals()) JournalFile.force(address, base);
        volume.turn(() -> {});
        return volume;
    }

    /// Writes what has changed and tells everybody who waits for it. While the disk refuses, they
    /// wait; the next call or tick tries again.
    ///
    /// @throws IOException the disk refuses
    void append(List<Append<S>> appends) throws IOException {
        if (left) refuse(appends, late());
        else waiting.addAll(appends);
        if (waiting.isEmpty() && !broken) return;
        if (broken) reopen();
        var batch = new ArrayList<Frame>();
        var next = encode(batch);
        if (waiting.isEmpty()) return;
        try {
            if (!batch.isEmpty()) bytes += journal.write(batch);
        } catch (ClosedByInterruptException _) {
            // Nobody should interrupt the journal, but a stray interrupt is no disk that refuses.
            broken = true;
            append(List.of());
            return;
        } catch (IOException | RuntimeException | Error e) {
            broken = true;
            throw e;
        }
        records += batch.size();
        now = next;
        touched = System.nanoTime();
        var time = Instant.now();
        waiting.forEach(append -> append.done().complete(time));
        waiting.clear();
        if (records >= MOST_RECORDS || bytes >= MOST_BYTES) turn(() -> {});
    }

    /// Regular care: another try after trouble, the projection, a generation when it is quiet.
    void tick() throws IOException {
        append(List.of());
        if (now != told) {
            told = now;
            book.safe(now, () -> {});
        }
        boolean quiet = System.nanoTime() - touched > IDLE_NANOS;
        if (quiet && now.sequence() != base) turn(() -> {});
    }

    /// Starts a generation if anything has changed since the last; `then` runs once its snapshot
    /// stands.
    void turn(Runnable then) throws IOException {
        var moment = now;
        if (moment.sequence() != base) start(moment.sequence());
        snapshots.execute(
                () -> {
                    try {
                        keep(moment);
                    } finally {
                        then.run();
                    }
                });
    }

    /// The last state on disk; before anything is appended.
    Moment<S> now() {
        return now;
    }

    /// The file that is being written.
    JournalFile journal() {
        return journal;
    }

    /// The last generation; after this nothing is written.
    ///
    /// @throws IOException the disk refuses; everything stays as it is, and is tried again
    void leave(Runnable then) throws IOException {
        append(List.of());
        turn(then);
        end();
    }

    /// Lets go of what cannot be written; whoever waits for it is told.
    void giveUp() {
        end();
        refuse(late());
    }

    /// Whoever waits is told that nothing comes of it; what follows is written as ever.
    void refuse(IOException trouble) {
        refuse(waiting, trouble);
        waiting.clear();
    }

    private void end() {
        left = true;
        try {
            journal.close();
        } catch (IOException _) {
            // What was acknowledged was forced.
            return;
        }
    }

    private static <S> void refuse(List<Append<S>> appends, IOException trouble) {
        appends.forEach(append -> append.done().completeExceptionally(trouble));
    }

    private static IOException late() {
        return new IOException(RepositoryException.words("closed.early"));
    }

    /// The moment after all that waits, and the records that lead there. A change that cannot be
    /// written at all is told so and waits no longer.
    ///
    /// @throws IOException the disk refuses what lies beside
    private Moment<S> encode(List<Frame> batch) throws IOException {
        var next = now;
        for (var append : List.copyOf(waiting)) {
            try {
                next = encode(append, next, batch);
            } catch (Book.Refused e) {
                throw e.trouble();
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                waiting.removeIf(each -> each == append);
                append.done().completeExceptionally(e);
            }
        }
        return next;
    }

    private Moment<S> encode(Append<S> append, Moment<S> from, List<Frame> batch)
            throws IOException {
        var stamp = new Book.Stamp(append.author(), Instant.now());
        long sequence = from.sequence();
        long hash = from.hash();
        var frames = new ArrayList<Frame>();
        for (var change : book.between(from.state(), append.after(), stamp)) {
            hash = Frame.roll(hash, change);
            frames.add(new Frame(++sequence, now.sequence(), hash, change));
        }
        batch.addAll(frames);
        return new Moment<>(append.after(), sequence, hash);
    }

    private void start(long sequence) throws IOException {
        var next = JournalFile.create(address, sequence);
        journal.close();
        journal = next;
        base = sequence;
        records = 0;
        bytes = 0;
    }

    /// A snapshot that cannot be written costs nothing but replay: the journals stay.
    private void keep(Moment<S> moment) {
        try {
            if (!Files.exists(address.snapshot(moment.sequence()))) snapshot(moment);
        } catch (IOException _) {
            return;
        }
        book.safe(moment, this::trim);
    }

    private Void snapshot(Moment<S> moment) throws IOException {
        write(moment);
        // Without a database that follows they would grow without end.
        if (address.snapshots().size() > MOST_GENERATIONS) trim();
        return null;
    }

    private void write(Moment<S> moment) throws IOException {
        var file = new SnapshotFile(moment.sequence(), moment.hash(), book.whole(moment.state()));
        file.write(address.id(), address.snapshot(moment.sequence()));
    }

    /// Removes the generations before the previous one, once the database holds what they held.
    private void trim() {
        try {
            var all = address.snapshots();
            if (all.size() > 2) trim(all.get(all.size() - 2), all);
        } catch (IOException _) {
            // What lies there too long harms nobody; the next generation takes it away.
        }
    }

    private void trim(long previous, List<Long> all) throws IOException {
        for (long old : all) if (old < previous) Files.deleteIfExists(address.snapshot(old));
        for (long old : address.journals()) {
            if (old >= previous) continue;
            Files.deleteIfExists(address.journal(old));
            Files.deleteIfExists(address.torn(old));
        }
    }

    /// After an error the channel is not trusted again: what the disk really holds is read anew,
    /// and stands in a snapshot before anything is acknowledged.
    private void reopen() throws IOException {
        Thread.interrupted();
        journal.close();
        var found = Recovery.of(address, book, OptionalLong.of(now.sequence()));
        now = found.moment();
        mend(found);
        if (found.replayed() > 0 && found.damage().none()) {
            if (now.sequence() != base) start(now.sequence());
            var moment = now;
            snapshots.call(() -> snapshot(moment));
        }
        broken = false;
    }

    private void mend(Recovery<S> found) throws IOException {
        if (!found.damage().none()) {
            restart(found);
            return;
        }
        base = found.tail().base();
        if (!found.tail().isWhole()) cut(found.tail());
        journal =
                found.tail().end() == 0
                        ? JournalFile.create(address, base)
                        : JournalFile.resume(address, base);
    }

    /// Keeps a copy of a torn journal, if there is room, and takes away what was never
    /// acknowledged.
    private void cut(Recovery.Tail tail) throws IOException {
        var file = address.journal(tail.base());
        if (!Files.exists(file)) return;
        var copy = address.torn(tail.base());
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            Files.deleteIfExists(copy);
        }
        if (tail.end() == 0) {
            Files.delete(file);
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(tail.end());
            channel.force(true);
        }
    }

    /// After damage: a generation starts behind every number seen, and the originals are set aside.
    private void restart(Recovery<S> found) throws IOException {
        var originals = address.files();
        var state = found.moment();
        var next = new Moment<>(state.state(), found.damage().highest() + 1, state.hash());
        var first = JournalFile.create(address, next.sequence());
        var time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
        var aside = address.folder().resolve("damaged-" + time.format(Instant.now()));
        try {
            link(originals, aside);
            write(next);
        } catch (IOException | RuntimeException | Error e) {
            first.close();
            Files.deleteIfExists(address.journal(next.sequence()));
            Disk.remove(aside);
            throw e;
        }
        journal = first;
        now = next;
        base = next.sequence();
        setAside(originals, aside);
    }

    /// They lie aside before the next generation stands: after a kill in between they would be
    /// generations like others, which go one day. Needs no room.
    private static void link(List<Path> originals, Path aside) {
        try {
            Privately.folder(aside);
            for (var file : originals)
                Files.createLink(aside.resolve(file.getFileName().toString()), file);
            Disk.force(aside);
        } catch (IOException | UnsupportedOperationException _) {
            // A file system without links: they are moved once it stands.
            return;
        }
    }

    /// Goes on at what cannot be moved: that is a generation like others.
    private void setAside(List<Path> originals, Path aside) throws IOException {
        for (var file : originals) {
            var there = aside.resolve(file.getFileName().toString());
            try {
                if (Files.exists(there)) Files.delete(file);
                else Disk.move(file, there);
            } catch (IOException _) {
                continue;
            }
        }
        Disk.force(address.folder());
    }
}
