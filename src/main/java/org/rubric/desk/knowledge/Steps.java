package org.rubric.desk.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What was done in one view, over several values of the store: taken back and done again in its
/// order, each deed in all values that it changed. Others change those values too: a deed is taken
/// back only where it is the last one. One thread's.
public final class Steps {
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();

    /// What began along with a deed and is no step of a value.
    public interface Beginning {
        /// Nothing did.
        Beginning NOTHING = () -> true;

        /// Ends it again with the deed; false: it stays.
        boolean end();
    }

    /// @param said what its values call it; one may say after a comma which part of it is its own
    /// @param values that it changed; the first is what it is about
    /// @param began after it ended, the deed cannot be done again
    /// @param stays what taking it back leaves, in one sentence; empty: nothing
    /// @param apart whether a value but the first may be left if it was changed since;
    ///     else all go back or none
    public record Deed(
            String said, List<Kept<?>> values, Beginning began, String stays, boolean apart) {
        public Deed {
            values = List.copyOf(values);
        }

        /// One that goes back in all of its values.
        public static Deed of(String said, List<Kept<?>> values) {
            return new Deed(said, values, Beginning.NOTHING, "", false);
        }

        private boolean is(Optional<String> other) {
            return other.filter(it -> it.equals(said) || it.startsWith(said + ", ")).isPresent();
        }

        /// Whether the deed as a whole can go without that value.
        private boolean spares(Kept<?> value) {
            return apart && value != values.getFirst();
        }
    }

    /// A deed that was taken back, or done again.
    ///
    /// @param late something else was changed since, and nothing was done
    /// @param left a value that was changed since is left as it is
    /// @param begun what began with it stays
    public record Told(Deed deed, boolean late, boolean left, boolean begun) {
        static Told late(Deed deed) {
            return new Told(deed, true, false, false);
        }
    }

    public void did(String said, Kept<?>... values) {
        did(Deed.of(said, List.of(values)));
    }

    /// A deed that changed nothing is none.
    public void did(Deed deed) {
        if (deed.values().isEmpty() && deed.began() == Beginning.NOTHING) return;
        done.push(deed);
        undone.clear();
    }

    /// Something else is shown.
    public void forget() {
        done.clear();
        undone.clear();
    }

    /// Takes the last deed back; empty: there is none. One that is late waits until what was
    /// changed since is taken back, too.
    public Optional<Told> undo(String author) {
        if (done.isEmpty()) return Optional.empty();
        var deed = done.peek();
        var own = new ArrayList<Kept<?>>();
        for (var value : deed.values()) {
            if (deed.is(value.last())) own.add(value);
            else if (!deed.spares(value)) return Optional.of(Told.late(deed));
        }
        done.pop();
        own.forEach(value -> value.undo(author));
        boolean ended = deed.began().end();
        if (deed.began() == Beginning.NOTHING) undone.push(deed);
        boolean left = own.size() < deed.values().size();
        return Optional.of(new Told(deed, false, left, !ended));
    }

    /// Does again what was taken back last; empty: there is none. The step that a value would do
    /// again may be that of another view: then it is left alone.
    public Optional<Told> redo(String author) {
        if (undone.isEmpty()) return Optional.empty();
        var deed = undone.pop();
        var again = new ArrayList<Kept<?>>();
        boolean whole = true;
        for (var value : deed.values()) {
            var redone = value.redo(author);
            if (deed.is(redone)) again.add(value);
            else {
                redone.ifPresent(_ -> value.undo(author));
                whole &= deed.spares(value);
            }
        }
        if (!whole) {
            again.forEach(value -> value.undo(author));
            return Optional.of(Told.late(deed));
        }
        done.push(deed);
        return Optional.of(new Told(deed, false, again.size() < deed.values().size(), false));
    }
}
