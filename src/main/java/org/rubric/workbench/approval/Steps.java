package org.rubric.workbench.approval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.knowledge.Kept;

/// What was done on a page, over several values of the store: taken back and done again in its
/// order, each step in all values that it changed. Others change those values too: a step is taken
/// back only where it is the last one of each. Belongs to the JavaFX thread.
final class Steps {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    private record Step(String said, List<Kept<?>> values, Beginning began) {}

    /// What began along with a step.
    interface Beginning {
        /// Nothing did.
        Beginning NOTHING = () -> true;

        /// Ends it again with the step; false: it stays.
        boolean end();
    }

    /// A step that was taken back.
    ///
    /// @param late something else was changed since, and the step stays
    /// @param left what began with it stays
    record Back(String said, boolean late, boolean left) {}

    /// A step was done in these.
    ///
    /// @param said what each of them calls it
    void did(String said, Kept<?>... values) {
        did(said, Beginning.NOTHING, List.of(values));
    }

    /// A step with which something began that is no step of a value.
    void did(String said, Beginning began, List<Kept<?>> values) {
        if (values.isEmpty() && began == Beginning.NOTHING) return;
        done.push(new Step(said, List.copyOf(values), began));
        undone.clear();
    }

    /// Another draft is shown.
    void forget() {
        done.clear();
        undone.clear();
    }

    /// Takes the last step back; empty: there is none.
    Optional<Back> undo(String author) {
        if (done.isEmpty()) return Optional.empty();
        var step = done.pop();
        var said = step.said;
        boolean ours = step.values.stream().allMatch(kept -> is(said, kept.last()));
        if (!ours) return Optional.of(new Back(said, true, false));
        step.values.forEach(kept -> kept.undo(author));
        boolean ended = step.began.end();
        if (step.began == Beginning.NOTHING) undone.push(step);
        return Optional.of(new Back(said, false, !ended));
    }

    /// Does again what was taken back last; empty: there is none, or something else was changed
    /// since.
    Optional<String> redo(String author) {
        if (undone.isEmpty()) return Optional.empty();
        var step = undone.pop();
        boolean whole = true;
        for (var kept : step.values) whole &= again(kept, step.said, author);
        if (!whole) return Optional.empty();
        done.push(step);
        return Optional.of(step.said);
    }

    /// The step that a value would do again may be that of another page.
    private static boolean again(Kept<?> kept, String said, String author) {
        var redone = kept.redo(author);
        if (redone.isPresent() && !is(said, redone)) kept.undo(author);
        return is(said, redone);
    }

    private static boolean is(String said, Optional<String> other) {
        return other.filter(said::equals).isPresent();
    }
}
