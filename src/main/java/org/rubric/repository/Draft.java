package org.rubric.repository;

import org.rubric.document.Document;
import org.rubric.document.Id;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A draft that is open. Any thread may call it.
public final class Draft implements AutoCloseable {
    private static final int LONGEST_WORDS = 900;

    private final Drawer drawer;
    private final Workshop workshop;
    private final Volume<DraftState> volume;
    private final Optional<String> recovered;
    private volatile DraftState now;
    private volatile boolean closed;
    private boolean stranded;

    private Draft(
            Drawer drawer,
            Workshop workshop,
            Volume<DraftState> volume,
            DraftState now,
            Optional<String> recovered) {
        this.drawer = drawer;
        this.workshop = workshop;
        this.volume = volume;
        this.now = now;
        this.recovered = recovered;
        workshop.scribe().enter(volume);
    }

    /// On the keeper's thread, as [#open].
    static Draft create(Drawer drawer, Workshop workshop, DraftState first) throws IOException {
        var book = book(drawer, workshop);
        var volume = Volume.create(drawer.address(), book, first, workshop.keeper());
        return new Draft(drawer, workshop, volume, first, Optional.empty());
    }

    static Draft open(Drawer drawer, Workshop workshop, OptionalLong witness) throws IOException {
        var found = drawer.read(witness);
        var state = found.moment().state();
        var volume =
                Volume.resume(drawer.address(), book(drawer, workshop), found, workshop.keeper());
        return new Draft(drawer, workshop, volume, state, recovered(drawer, found));
    }

    static Optional<String> recovered(Drawer drawer, Recovery<DraftState> found) {
        var name = Headline.of(found.moment().state().document()).name();
        int lost = drawer.media().lost();
        var changes = Reconciliation.recovered(name, found);
        if (lost == 0) return changes;
        var pictures = RepositoryException.words("recovered.pictures", lost, name);
        return Optional.of(changes.map(words -> words + " " + pictures).orElse(pictures));
    }

    private static Book<DraftState> book(Drawer drawer, Workshop workshop) {
        return drawer.book(
                (moment, followed) ->
                        workshop.clerk()
                                .tell(
                                        register -> {
                                            register.enter(drawer, moment, true);
                                            followed.run();
                                        }));
    }

    DraftState now() {
        return now;
    }

    public Id id() {
        return drawer.draft();
    }

    /// The document as it was last handed over, whether or not it is on disk yet.
    public Document document() {
        return now.document();
    }

    /// How far the draft is, in words.
    public String state() {
        return now.state();
    }

    /// What opening found out of the ordinary, in one sentence.
    public Optional<String> recovered() {
        return recovered;
    }

    /// Hands over the document after a change; what differs from the last one is written.
    ///
    /// @param author who changed it
    /// @return completes with the time at which the change was safe on disk, after the watchers
    ///     were told, on the journal's thread: hand over to another at once. While the disk refuses
    ///     it waits; see [Repository#listen]. Fails if the change cannot be written at all
    /// @throws IllegalArgumentException if it is another draft's document, or this one is closed
    public synchronized CompletionStage<Instant> append(Document after, String author) {
        if (!after.id().equals(now.document().id()))
            throw new IllegalArgumentException(after.id() + " is not the document of this draft");
        return write(new DraftState(now.state(), Instant.now(), after), author);
    }

    /// Says how far the draft is.
    public synchronized CompletionStage<Instant> mark(String state, String author) {
        return write(new DraftState(cut(state), Instant.now(), now.document()), author);
    }

    /// Tells the list of drafts what typesetting and the checks found.
    public void measured(int pages, int errors, int warnings) {
        workshop.clerk().tell(register -> register.measured(id(), pages, errors, warnings));
    }

    /// Keeps the document of this moment under a name, for good.
    public CompletionStage<Version> keepVersion(String name, String author) {
        var document = now.document();
        var done = new CompletableFuture<Version>();
        workshop.keeper()
                .execute(
                        () -> {
                            try {
                                done.complete(keep(document, cut(name), cut(author)));
                            } catch (IOException | RuntimeException e) {
                                done.completeExceptionally(e);
                            }
                        });
        return done;
    }

    /// Keeps a version as it was kept elsewhere.
    void take(Drawer.Kept kept) throws RepositoryException {
        workshop.keeper()
                .call(
                        () -> {
                            drawer.keep(kept);
                            return kept;
                        });
        workshop.clerk().tell(register -> register.add(id(), kept.version()));
    }

    private Version keep(Document document, String name, String author) throws IOException {
        var numbers = drawer.versions();
        int number = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
        var version = new Version(number, name, author, Instant.now());
        drawer.keep(new Drawer.Kept(version, document));
        workshop.clerk().tell(register -> register.add(id(), version));
        return version;
    }

    /// The versions kept, the first first.
    public List<Version> versions() throws RepositoryException {
        try {
            return workshop.clerk().ask(register -> register.versions(id()));
        } catch (RepositoryException _) {
            return workshop.keeper().call(this::listed);
        }
    }

    private List<Version> listed() throws IOException {
        var all = new ArrayList<Version>();
        for (int number : drawer.versions()) all.add(drawer.kept(number).version());
        return all;
    }

    /// The document of a version.
    public Document version(int number) throws RepositoryException {
        var apart = Drawer.in(drawer.folder().getParent(), drawer.draft(), drawer.seal());
        var kept = workshop.keeper().call(() -> apart.kept(number));
        if (apart.media().lost() > 0)
            workshop.told().accept(RepositoryException.words("recovered.version.pictures", number));
        return kept.document();
    }

    /// Writes a last snapshot and lets the draft go; returns when it is on disk.
    ///
    /// @throws RepositoryException if something could not be saved; the draft stays open then, is
    ///     tried on, and is what [Repository#open] answers
    @Override
    public void close() throws RepositoryException {
        close(false);
    }

    /// The same at the end of the program: the draft is let go whatever happens.
    void end() throws RepositoryException {
        close(true);
    }

    /// Whether closing failed and nobody has it since; it is the asker's now.
    synchronized boolean takeUp() {
        boolean was = stranded;
        stranded = false;
        return was;
    }

    private void close(boolean forGood) throws RepositoryException {
        synchronized (this) {
            if (closed) return;
            closed = true;
            stranded = false;
        }
        boolean gone = forGood;
        try {
            Worker.await(workshop.scribe().leave(volume, forGood));
            var last = now;
            workshop.clerk().tell(register -> register.enter(id(), last, false));
            gone = true;
        } finally {
            if (gone) workshop.left(id());
            else strand();
        }
    }

    private synchronized void strand() {
        stranded = true;
        closed = false;
    }

    private CompletionStage<Instant> write(DraftState after, String author) {
        if (closed) throw new IllegalArgumentException("The draft is closed");
        now = after;
        var told = new CompletableFuture<Instant>();
        workshop.scribe()
                .write(volume, after, author)
                .whenComplete((time, trouble) -> tell(told, after, time, trouble));
        return told;
    }

    /// Watchers first: whoever goes on when it is safe may ask them.
    private void tell(
            CompletableFuture<Instant> told, DraftState after, Instant time, Throwable trouble) {
        if (trouble != null) {
            told.completeExceptionally(trouble);
            return;
        }
        try {
            workshop.saved().accept(id(), after);
        } finally {
            told.complete(time);
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }
}
