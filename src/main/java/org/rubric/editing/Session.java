package org.rubric.editing;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.rubric.document.Document;

/// An open draft. The only thing in the core that changes: one thread writes, the first that does;
/// any thread may take a [#snapshot].
public final class Session {
    private final InstantSource clock;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;
    private Selection selection = new Selection.None();
    private History history = History.EMPTY;
    private Thread owner;

    public Session(Document document, InstantSource clock) {
        this.snapshot = Snapshot.of(document);
        this.clock = clock;
    }

    public static Session of(Document document) {
        return new Session(document, InstantSource.system());
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Selection selection() {
        return selection;
    }

    public History history() {
        return history;
    }

    /// Moves the selection; listeners are not told.
    public void select(Selection wanted) {
        own();
        selection = wanted;
    }

    /// Does what the command answers; false when it cannot be done here.
    public boolean perform(Command command) {
        own();
        var transaction = command.on(snapshot, selection);
        transaction.ifPresent(this::apply);
        return transaction.isPresent();
    }

    public void apply(Transaction wanted) {
        own();
        if (wanted.steps().isEmpty()) {
            selection = wanted.after();
            return;
        }
        var before = snapshot;
        var kept = Upkeep.of(before.document(), wanted);
        var transaction = Moorings.of(before.document(), kept);
        var after = before.after(transaction.steps());
        history = history.with(before.document(), selection, transaction, clock.instant());
        become(after, transaction.after(), transaction.steps());
    }

    /// Takes the last change back and answers its name.
    public Optional<String> undo() {
        own();
        return history.undo(snapshot.document(), selection).map(this::turn);
    }

    /// Does again what was undone and answers its name.
    public Optional<String> redo() {
        own();
        return history.redo(snapshot.document(), selection).map(this::turn);
    }

    /// Tells that listener of every change from now on, on the owner's thread.
    ///
    /// @return ends it
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private String turn(History.Turn turn) {
        history = turn.history();
        var after = snapshot.turnedTo(turn.document(), turn.renumbers());
        become(after, turn.selection(), List.of());
        return turn.name();
    }

    private void become(Snapshot after, Selection selected, List<Step> steps) {
        var change = new Change(snapshot, after, steps, selected);
        snapshot = after;
        selection = selected;
        for (var listener : listeners) listener.accept(change);
    }

    private void own() {
        if (owner == null) owner = Thread.currentThread();
        if (owner != Thread.currentThread())
            throw new IllegalStateException("A session belongs to " + owner.getName());
    }
}
