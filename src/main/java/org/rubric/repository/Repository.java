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
import org.rubric.repository.files.KeptFiles;
import org.rubric.repository.privacy.Privately;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;

/// The documents of one user, in one folder. Open once per program; any thread may call it, none
/// should be the window's when it asks for a draft.
public final class Repository implements AutoCloseable {
    private final Premises premises;
    private final HomeLock lock;
    private final Workshop workshop;
    private final Records records;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile String refusal = "";
    private final Map<Id, Draft> open = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    /// Where the store lies and what seals it.
    private record Premises(Protection protection, Path root, Seal seal, KeptFiles files) {}

    private Repository(Premises premises, HomeLock lock) throws IOException {
        this.premises = premises;
        this.lock = lock;
        var room = new Records.Room(premises.root(), premises.seal());
        var keeper = new Worker("rubric-snapshot");
        var scribe = new Scribe(this::trouble);
        var clerk = new Clerk();
        var book =
                RecordsBook.of(
                        (safe, followed) ->
                                clerk.tell(
                                        register -> {
                                            register.records(safe);
                                            followed.run();
                                        }));
        boolean begun = false;
        try {
            records = keeper.call(() -> Records.open(room, book, scribe, keeper, told));
            begun = true;
        } finally {
            if (!begun) {
                scribe.close();
                keeper.close();
                clerk.close();
            }
        }
        clerk.begin(this::register);
        workshop = new Workshop(scribe, keeper, clerk, open::remove, this::saved, this::tell);
    }

    /// Opens the folder, or makes an empty store there. What an earlier end left undone is made
    /// good: see [#recovered].
    ///
    /// @throws RepositoryException LOCKED if another program has it open; UNWRITABLE if the folder
    ///     cannot be made or written
    public static Repository open(Path home) throws IOException {
        return open(home, Unlocking.NOBODY);
    }

    /// The same for a folder whose store may be protected.
    ///
    /// @param unlocking is asked if it is
    /// @throws SealException if it stays closed
    public static Repository open(Path home, Unlocking unlocking) throws IOException {
        var folder = home.toAbsolutePath().normalize();
        var lock = HomeLock.take(folder);
        boolean done = false;
        try {
            var protection = new Protection(folder);
            protection.clean();
            protection.tighten();
            var seal = protection.opened(unlocking);
            protection.repair();
            var root = protection.root();
            Privately.folder(root.resolve("drafts"));
            Disk.force(root);
            var files = KeptFiles.in(root, seal);
            var opened = new Repository(new Premises(protection, root, seal, files), lock);
            protection.rests().ifPresent(opened::tell);
            if (files.rests()) opened.tell(RepositoryException.words("lent.rests"));
            done = true;
            return opened;
        } catch (SealException | RepositoryException e) {
            throw e;
        } catch (IOException e) {
            throw RepositoryException.unwritable("failed.opening", e, folder);
        } finally {
            if (!done) lock.close();
        }
    }

    /// What seals the documents; [Seal#NONE] where they are not protected.
    public Seal seal() {
        return premises.seal();
    }

    /// The key file of protected documents.
    public Optional<KeyFile> keyFile() throws IOException {
        return premises.protection().keyFile();
    }

    /// Protected documents are opened by another passphrase from now on.
    ///
    /// @throws IllegalArgumentException if they are not protected
    public void changePassphrase(char[] passphrase) throws IOException {
        if (seal().isNone()) throw new IllegalArgumentException("Not protected");
        workshop.keeper().call(() -> premises.protection().change(seal(), passphrase));
    }

    /// Files of the user that lie in the store as they came.
    public KeptFiles files() {
        return premises.files();
    }

    /// Where what can be made again from the documents may lie; sealed by whoever writes it.
    public Path root() {
        return premises.root();
    }

    /// What opening found out of the ordinary, and what was found harmed since, in one line; empty
    /// after an ordinary day. Waits for the list of drafts.
    public Optional<String> recovered() {
        awaitList();
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    /// Tells that listener, on the journal's thread, a sentence when the disk refuses to save and
    /// an empty one when it saves again. From the first listener on, what cannot be saved waits
    /// until it can; as long as there is none, it fails after a few seconds.
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// Why what was changed is not saved; empty: it is, or soon will be.
    public Optional<String> unsaved() {
        return Optional.of(refusal).filter(sentence -> !sentence.isEmpty());
    }

    private boolean trouble(String sentence) {
        refusal = sentence;
        listeners.forEach(each -> each.accept(sentence));
        return !listeners.isEmpty();
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
        try {
            var rows = workshop.clerk().ask(Register::drafts);
            return rows.stream().map(Register.Row::entry).toList();
        } catch (RepositoryException _) {
            var drafts = premises.root().resolve("drafts");
            return workshop.keeper().call(() -> Reconciliation.listed(drafts, seal()));
        }
    }

    private void awaitList() {
        try {
            workshop.clerk().ask(Register::isNew);
        } catch (RepositoryException e) {
            tell(RepositoryException.words("database.without", e.getMessage()));
        }
    }

    /// The draft of that name, whatever its case.
    public Optional<DraftEntry> find(String name) throws RepositoryException {
        return drafts().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /// Makes a draft of a document and leaves it open.
    ///
    /// @param state how far it is, in words
    public Draft create(Document document, String state) throws RepositoryException {
        var first = new DraftState(state, Instant.now(), document);
        return create(Id.of(UUID.randomUUID().toString()), first);
    }

    Draft create(Id id, DraftState first) throws RepositoryException {
        var drawer = drawer(id);
        awaitList();
        var draft = workshop.keeper().call(() -> Draft.create(drawer, workshop, first));
        saved(draft.id(), first);
        return entered(draft);
    }

    /// Opens a draft. One whose closing failed is handed out as it was.
    ///
    /// @throws RepositoryException MISSING if there is none; DAMAGED if no copy of it can be read
    /// @throws IllegalArgumentException if it is open already
    public synchronized Draft open(Id draft) throws RepositoryException {
        var here = open.get(draft);
        if (here != null && here.takeUp()) return here;
        if (here != null) throw new IllegalArgumentException(draft + " is open");
        var drawer = existing(draft);
        var witness = workshop.clerk().witness(drawer.uuid());
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
        var witness = workshop.clerk().witness(drawer.uuid());
        var found = workshop.keeper().call(() -> drawer.read(witness));
        if (!found.damage().none() || drawer.media().lost() > 0)
            Draft.recovered(drawer, found).ifPresent(this::tell);
        return found.moment().state().document();
    }

    /// Takes a draft out of the list. Its folder is kept under `removed`.
    ///
    /// @throws IllegalArgumentException if it is open
    public synchronized void remove(Id draft) throws RepositoryException {
        var here = open.get(draft);
        if (here != null && here.takeUp()) here.close();
        if (open.containsKey(draft)) throw new IllegalArgumentException(draft + " is open");
        var from = existing(draft).folder();
        move(from, premises.root().resolve("removed").resolve(draft.value()));
        workshop.clerk().tell(register -> register.remove(draft));
        for (var each : watchers) each.removed(draft);
    }

    /// Brings a removed draft back.
    public synchronized void restore(Id draft) throws RepositoryException {
        var from = premises.root().resolve("removed").resolve(draft.value());
        if (!Files.isDirectory(from)) throw missing(draft);
        move(from, drawer(draft).folder());
        var found = workshop.keeper().call(() -> drawer(draft).read(OptionalLong.empty()));
        workshop.clerk().tell(register -> register.enter(draft, found.moment().state(), false));
        saved(draft, found.moment().state());
    }

    /// All that is here, for a copy of it.
    public Inventory inventory() {
        var stock =
                new Inventory.Stock(
                        premises.root(), seal(), premises.files(), workshop.keeper(), records);
        return new Inventory(this, stock);
    }

    /// For what a copy brings back.
    public Refill refill() {
        return new Refill(this);
    }

    /// Has [#recovered] tell this, too.
    public void tell(String sentence) {
        if (!told.contains(sentence)) told.add(sentence);
    }

    boolean has(Id draft) {
        return Files.exists(drawer(draft).folder())
                || Files.exists(premises.root().resolve("removed").resolve(draft.value()));
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
        for (var draft : List.copyOf(open.values())) attempt(draft::end, failures);
        attempt(records::close, failures);
        workshop.scribe().close();
        workshop.keeper().close();
        workshop.clerk().close();
        attempt(premises.files()::close, failures);
        lock.close();
        if (!failures.isEmpty()) throw failures.getFirst();
    }

    private static void attempt(HomeLock.Work closing, List<RepositoryException> failures) {
        try {
            closing.run();
        } catch (RepositoryException e) {
            failures.add(e);
        } catch (IOException e) {
            failures.add(RepositoryException.unwritable("failed.lent", e));
        }
    }

    private Draft entered(Draft draft) {
        open.put(draft.id(), draft);
        var state = draft.now();
        workshop.clerk().tell(register -> register.enter(draft.id(), state, true));
        return draft;
    }

    private Register register() throws IOException {
        var register = Register.open(premises.root(), seal());
        try {
            return reconciled(register);
        } catch (IOException | RuntimeException _) {
            // It opens but cannot be read: harmed inside.
            return reconciled(register.anew(premises.root(), seal()));
        }
    }

    private Register reconciled(Register register) throws IOException {
        var drafts = premises.root().resolve("drafts");
        told.addAll(Reconciliation.of(register, drafts, seal(), records.opened()));
        if (Files.deleteIfExists(premises.root().resolve(Transcription.FOLLOWS)))
            told.remove(RepositoryException.words("recovered.list"));
        return register;
    }

    private void move(Path from, Path to) throws RepositoryException {
        workshop.keeper()
                .call(
                        () -> {
                            Privately.folder(to.getParent());
                            Disk.move(from, to);
                            return to;
                        });
    }

    private Drawer drawer(Id draft) {
        return Drawer.in(premises.root().resolve("drafts"), draft, seal());
    }

    private Drawer existing(Id draft) throws RepositoryException {
        if (!Drawer.isDraft(draft.value()) || !Files.isDirectory(drawer(draft).folder()))
            throw missing(draft);
        return drawer(draft);
    }

    private static RepositoryException missing(Id draft) {
        return new RepositoryException(
                RepositoryException.Kind.MISSING,
                RepositoryException.words("missing.draft", draft.value()));
    }
}
