package org.rubric.workbench.approval.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.approval.post.OneStep;
import org.rubric.desk.knowledge.Kept;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.meeting.Hall;

/// What was done on this page, to be taken back step by step, whichever values of the store had
/// part in it. Belongs to the JavaFX thread.
final class Steps {
    private final Hall hall;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    private record Step(String said, OneStep step, int parts, String stays) {}

    Steps(Hall hall) {
        this.hall = hall;
    }

    /// Tells what was done, with the way back.
    void did(String said, Kept<?> kept) {
        did(said, new OneStep(kept, List.of()), 1, "");
    }

    /// @param parts how many values had part in it
    /// @param stays what taking it back leaves, in one sentence; empty: nothing
    void did(String said, OneStep one, int parts, String stays) {
        done.push(new Step(said, one, parts, stays));
        undone.clear();
        var back = new BottomLine.Deed(hall.words().of("undo"), this::undo);
        hall.frame().bottom().wrote(capital(said) + ".", List.of(back));
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
        var step = done.pop();
        var now = last(step).filter(step.said::equals);
        var taken = now.flatMap(_ -> step.step.undo(step.parts, hall.desk().author()));
        if (taken.isEmpty()) {
            hall.say(hall.words().of("approval.undo.late", step.said));
            return;
        }
        undone.push(step);
        var words = hall.words();
        var left = taken.get().left() ? " " + words.of("approval.undo.left") : "";
        var stays = step.stays.isEmpty() ? "" : " " + step.stays;
        hall.say(words.of("desk.undone", step.said) + left + stays);
    }

    void redo() {
        if (undone.isEmpty()) return;
        var step = undone.pop();
        step.step
                .redo(hall.desk().author())
                .ifPresent(
                        said -> {
                            done.push(step);
                            hall.say(hall.words().of("desk.redone", said));
                        });
    }

    private static Optional<String> last(Step step) {
        return step.step.first().last();
    }

    private static String capital(String said) {
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }
}
