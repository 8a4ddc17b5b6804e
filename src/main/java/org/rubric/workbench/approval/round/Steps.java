package org.rubric.workbench.approval.round;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.knowledge.Kept;
import org.rubric.workbench.meeting.Hall;

/// The deeds of the page, to be taken back and done again: each changed one or more kept values. A
/// value that somebody has changed since elsewhere is not touched.
final class Steps {
    private final Hall hall;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    private record Step(String said, List<Kept<?>> touched, String stays) {
        private boolean last() {
            return touched.stream().allMatch(one -> one.last().equals(Optional.of(said)));
        }

        private void undo(String author) {
            touched.forEach(one -> one.undo(author));
        }

        /// Whether it could be done again; else all is as it was.
        private boolean redo(String author) {
            var again = new ArrayList<Kept<?>>();
            boolean own = true;
            for (var one : touched) {
                var what = one.redo(author);
                if (what.isPresent()) again.add(one);
                own &= what.equals(Optional.of(said));
            }
            if (!own) again.forEach(one -> one.undo(author));
            return own;
        }
    }

    Steps(Hall hall) {
        this.hall = hall;
    }

    /// @param said what was done, as the values keep it
    /// @param touched what a deed changed
    /// @param stays what taking it back leaves, in one sentence; empty: nothing
    void add(String said, List<Kept<?>> touched, String stays) {
        done.push(new Step(said, List.copyOf(touched), stays));
        undone.clear();
    }

    /// Another draft is shown.
    void forget() {
        done.clear();
        undone.clear();
    }

    void undo() {
        if (done.isEmpty()) {
            hall.say(hall.words().of("desk.undo.nothing"));
            return;
        }
        var step = done.peek();
        if (!step.last()) {
            hall.say(hall.words().of("approval.undo.late", step.said));
            return;
        }
        step.undo(hall.desk().author());
        undone.push(done.pop());
        var stays = step.stays.isEmpty() ? "" : " " + step.stays;
        hall.say(hall.words().of("desk.undone", step.said) + stays);
    }

    void redo() {
        if (undone.isEmpty()) {
            hall.say(hall.words().of("desk.redo.nothing"));
            return;
        }
        var step = undone.pop();
        if (!step.redo(hall.desk().author())) {
            hall.say(hall.words().of("round.redo.late", step.said));
            return;
        }
        done.push(step);
        hall.say(hall.words().of("desk.redone", step.said));
    }
}
