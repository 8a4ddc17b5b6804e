package org.rubric.workbench.approval.round;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rubric.desk.knowledge.Kept;
import org.rubric.workbench.meeting.Hall;

/// The deeds of the page, to be taken back and done again: each changed one or more kept values.
final class Steps {
    private final Hall hall;
    private final Deque<List<Kept<?>>> done = new ArrayDeque<>();
    private final Deque<List<Kept<?>>> undone = new ArrayDeque<>();

    Steps(Hall hall) {
        this.hall = hall;
    }

    /// @param touched what a deed changed
    void add(List<Kept<?>> touched) {
        done.push(List.copyOf(touched));
        undone.clear();
    }

    /// Another draft is shown.
    void forget() {
        done.clear();
        undone.clear();
    }

    /// Takes the last deed back, or does it again, and says which it was.
    void turn(boolean back) {
        var from = back ? done : undone;
        if (from.isEmpty()) {
            hall.say(hall.words().of(back ? "desk.undo.nothing" : "desk.redo.nothing"));
            return;
        }
        var deed = from.pop();
        var author = hall.desk().author();
        var said = "";
        for (var one : deed) said = (back ? one.undo(author) : one.redo(author)).orElse(said);
        (back ? undone : done).push(deed);
        hall.say(hall.words().of(back ? "desk.undone" : "desk.redone", said));
    }
}
