package org.rubric.workbench.approval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.knowledge.Kept;

/// What was done on a page, over several records: taken back and done again in its order, each step
/// in all records that it changed. Belongs to the JavaFX thread.
final class Steps {
    private final Deque<List<Kept<?>>> done = new ArrayDeque<>();
    private final Deque<List<Kept<?>>> undone = new ArrayDeque<>();

    /// A step was done in these.
    void did(Kept<?>... records) {
        done.push(List.of(records));
        undone.clear();
    }

    /// Another draft is shown.
    void forget() {
        done.clear();
        undone.clear();
    }

    /// Takes the last step back and answers what it was; empty: there is none.
    Optional<String> undo(String author) {
        return turn(done, undone, kept -> kept.undo(author));
    }

    /// Does again what was taken back last.
    Optional<String> redo(String author) {
        return turn(undone, done, kept -> kept.redo(author));
    }

    private interface Turn {
        Optional<String> of(Kept<?> kept);
    }

    private static Optional<String> turn(
            Deque<List<Kept<?>>> from, Deque<List<Kept<?>>> to, Turn turn) {
        while (!from.isEmpty()) {
            var records = from.pop();
            var said = records.stream().flatMap(kept -> turn.of(kept).stream()).toList();
            if (said.isEmpty()) continue;
            to.push(records);
            return Optional.of(said.getFirst());
        }
        return Optional.empty();
    }
}
