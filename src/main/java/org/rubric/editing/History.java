package org.rubric.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rubric.document.Document;

/// What can be undone and redone, without limit: documents that share all they have in common,
/// about a kilobyte each. Numberings are not kept: a turn recounts when labels differ. Immutable.
public final class History {
    public static final History EMPTY = new History(null, null);

    /// Typing that pauses for longer is undone apart.
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Entry past;
    private final Entry future;

    private History(Entry past, Entry future) {
        this.past = past;
        this.future = future;
    }

    /// @param moment before the change when past, after it when to come
    /// @param renumbers whether labels differ on the two sides of the change
    private record Entry(
            String name, Moment moment, boolean renumbers, Merge merge, Instant time, Entry next) {

        /// The same change seen from its other side; nothing prolongs it any more.
        Entry turned(Document now, Selection selection, Entry next) {
            return new Entry(name, new Moment(now, selection), renumbers, Merge.NEVER, time, next);
        }
    }

    private record Moment(Document document, Selection selection) {}

    /// The outcome of a turn back or forth: the document that stands again.
    ///
    /// @param renumbers whether its labels differ from those before the turn
    public record Turn(
            String name,
            Document document,
            boolean renumbers,
            Selection selection,
            History history) {}

    /// The history once that transaction is done; what was undone before is given up.
    public History with(
            Document before, Selection selection, Transaction transaction, Instant time) {
        var merge = transaction.merge();
        boolean renumbers = transaction.steps().stream().anyMatch(Step::renumbers);
        var name = transaction.name();
        if (future == null
                && past != null
                && merge.prolongs(past.merge)
                && Duration.between(past.time, time).compareTo(PAUSE) <= 0) {
            boolean either = renumbers || past.renumbers;
            return new History(
                    new Entry(past.name, past.moment, either, merge, time, past.next), null);
        }
        var moment = new Moment(before, selection);
        return new History(new Entry(name, moment, renumbers, merge, time, past), null);
    }

    public Optional<Turn> undo(Document now, Selection selection) {
        if (past == null) return Optional.empty();
        return Optional.of(turn(past, new History(past.next, past.turned(now, selection, future))));
    }

    public Optional<Turn> redo(Document now, Selection selection) {
        if (future == null) return Optional.empty();
        return Optional.of(
                turn(future, new History(future.turned(now, selection, past), future.next)));
    }

    /// What the next undo would take back.
    public Optional<String> undoable() {
        return Optional.ofNullable(past).map(Entry::name);
    }

    /// What the next redo would bring again.
    public Optional<String> redoable() {
        return Optional.ofNullable(future).map(Entry::name);
    }

    private static Turn turn(Entry entry, History left) {
        var moment = entry.moment;
        return new Turn(entry.name, moment.document, entry.renumbers, moment.selection, left);
    }
}
