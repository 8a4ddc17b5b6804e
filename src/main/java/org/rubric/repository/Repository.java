package org.rubric.repository;

import org.rubric.document.Document;
import org.rubric.document.Id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The documents of one user, in one folder. Open once per program; any thread may call it, none
/// should be the window's when it asks for a draft.
public final class Repository implements AutoCloseable {
    private final Path home;
    private final HomeLock lock;
    private final Workshop workshop;
    private final Records records;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Id, Draft> open = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    private Repository(Path home, HomeLock lock) throws IOException {
        this.home = home;
        this.lock = lock;
        var keeper = new Worker("rubric-snapshot");
        var scribe = new Scribe(sentence -> listeners.forEach(each -> each.accept(sentence)));
        var clerk = new Clerk();
        var book =
                RecordsBook.of(
                        (safe, followed) ->
                                clerk.tell(
                                        register -> {
                                            register.records(safe);
                                            followed.run();
                                        }));
        records =
                keeper.call(() -> Records.open(Records.address(home), book, scribe, keeper, told));
        clerk.begin(this::register);
        workshop = new Workshop(scribe, keeper, clerk, open::remove, this::saved, this::tell);
    }

    /// Opens the folder, or makes an empty store there. What an earlier end left undone is made
    /// good: see [#recovered].
    ///
    /// @throws RepositoryException LOCKED if another program has it open; UNWRITABLE if the folder
    ///     cannot be made or written
    public static Repository open(Path home) throws RepositoryException {
        var folder = home.toAbsolutePath().normalize();
        var lock = HomeLock.take(folder);
        try {
            Files.createDirectories(folder.resolve("drafts"));
            Disk.force(folder);
            return new Repository(folder, lock);
        } catch (IOException e) {
            lock.close();
            throw RepositoryException.unwritable("Opening the documents in " + folder, e);
        }
    }

    /// What opening found out of the ordinary, and what was found harmed since, in one line; empty
    /// after an ordinary day. Waits for the list of drafts.
    public Optional<String> recovered() throws RepositoryException {
        workshop.clerk().ask(Register::isNew);
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    private void tell(String sentence) {
        if (!told.contains(sentence)) told.add(sentence);
    }

    /// Tells that listener, on the journal's thread, a sentence when the disk refuses to save and
    /// an empty one when it saves again.
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// Tells that watcher of every draft that is made, saved, removed or brought back.
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    private void saved(Id draft, DraftState state) {
        var changed = state.changed().truncatedTo(ChronoUnit.MICROS);
        for (var each : watchers) each.saved(draft, changed, state.document());
    }

    /// All drafts, last changed first.
    public List<DraftEntry> drafts() throws RepositoryException {
        return workshop.clerk().ask(Register::drafts).stream().map(Register.Row::entry).toList();
    }

    /// The draft of that name, whatever its case.
    public Optional<DraftEntry> find(String name) throws RepositoryException {
        return drafts().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /// Makes a draft of a document and leaves it open.
    ///
    /// @param state how far it is, in words
    public Draft create(Document document, String state) throws RepositoryException {
        var drawer = drawer(Id.of(UUID.randomUUID().toString()));
        var first = new DraftState(state, Instant.now(), document);
        workshop.clerk().ask(Register::isNew);
        var draft = workshop.keeper().call(() -> Draft.create(drawer, workshop, first));
        saved(draft.id(), first);
        return entered(draft);
    }

    /// Opens a draft.
    ///
    /// @throws RepositoryException MISSING if there is none; DAMAGED if no copy of it can be read
    /// @throws IllegalArgumentException if it is open already
    public synchronized Draft open(Id draft) throws RepositoryException {
        if (open.containsKey(draft)) throw new IllegalArgumentException(draft + " is open");
        var drawer = existing(draft);
        var witness = workshop.clerk().ask(register -> register.witness(drawer.uuid()));
        var opened = workshop.keeper().call(() -> Draft.open(drawer, workshop, witness));
        return entered(opened);
    }

    /// The draft if it is open.
    public Optional<Draft> opened(Id draft) {
        return Optional.ofNullable(open.get(draft));
    }

    /// The document of a draft, open or not.
    ///
    /// @throws RepositoryException MISSING if there is none; DAMAGED if no copy of it can be read
    public Document read(Id draft) throws RepositoryException {
        var drawer = existing(draft);
        var here = open.get(draft);
        if (here != null) return here.document();
        var witness = workshop.clerk().ask(register -> register.witness(drawer.uuid()));
        var found = workshop.keeper().call(() -> drawer.read(witness));
        if (!found.damage().none() || drawer.media().lost() > 0)
            Draft.recovered(drawer, found).ifPresent(this::tell);
        return found.moment().state().document();
    }

    /// Takes a draft out of the list. Its folder is kept under `removed`.
    ///
    /// @throws IllegalArgumentException if it is open
    public synchronized void remove(Id draft) throws RepositoryException {
        if (open.containsKey(draft)) throw new IllegalArgumentException(draft + " is open");
        var from = existing(draft).folder();
        move(from, home.resolve("removed").resolve(draft.value()));
        workshop.clerk().tell(register -> register.remove(draft));
        for (var each : watchers) each.removed(draft);
    }

    /// Brings a removed draft back.
    public synchronized void restore(Id draft) throws RepositoryException {
        var from = home.resolve("removed").resolve(draft.value());
        if (!Files.isDirectory(from)) throw missing(draft);
        move(from, drawer(draft).folder());
        var found = workshop.keeper().call(() -> drawer(draft).read(OptionalLong.empty()));
        workshop.clerk().tell(register -> register.enter(draft, found.moment().state(), false));
        saved(draft, found.moment().state());
    }

    /// Catalogue, meetings, settings.
    public Records records() {
        return records;
    }

    /// Saves and closes everything. Whoever is told of a failure has lost nothing that was
    /// acknowledged.
    ///
    /// @throws RepositoryException if something could not be saved
    @Override
    public synchronized void close() throws RepositoryException {
        var failures = new ArrayList<RepositoryException>();
        for (var draft : List.copyOf(open.values())) attempt(draft::close, failures);
        attempt(records::close, failures);
        workshop.scribe().close();
        workshop.keeper().close();
        workshop.clerk().close();
        lock.close();
        if (!failures.isEmpty()) throw failures.getFirst();
    }

    private interface Closing {
        void close() throws RepositoryException;
    }

    private static void attempt(Closing closing, List<RepositoryException> failures) {
        try {
            closing.close();
        } catch (RepositoryException e) {
            failures.add(e);
        }
    }

    private Draft entered(Draft draft) {
        open.put(draft.id(), draft);
        var state = draft.now();
        workshop.clerk().tell(register -> register.enter(draft.id(), state, true));
        return draft;
    }

    private Register register() throws IOException {
        var drafts = home.resolve("drafts");
        var register = Register.open(home);
        try {
            told.addAll(Reconciliation.of(register, drafts, records.opened()));
            return register;
        } catch (IOException | RuntimeException _) {
            // It opens but cannot be read: harmed inside.
            var anew = register.anew(home);
            told.addAll(Reconciliation.of(anew, drafts, records.opened()));
            return anew;
        }
    }

    private void move(Path from, Path to) throws RepositoryException {
        workshop.keeper()
                .call(
                        () -> {
                            Files.createDirectories(to.getParent());
                            Disk.move(from, to);
                            return to;
                        });
    }

    private Drawer drawer(Id draft) {
        return Drawer.in(home.resolve("drafts"), draft);
    }

    private Drawer existing(Id draft) throws RepositoryException {
        if (!Drawer.isDraft(draft.value()) || !Files.isDirectory(drawer(draft).folder()))
            throw missing(draft);
        return drawer(draft);
    }

    private static RepositoryException missing(Id draft) {
        return new RepositoryException(
                RepositoryException.Kind.MISSING, "There is no draft %s.".formatted(draft));
    }
}
