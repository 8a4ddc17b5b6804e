package org.rubric.workbench.programme;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rubric.desk.knowledge.Kept;

/// What one view has changed, in several bodies of knowledge, so that it takes back its own changes
/// and nobody else's. Belongs to the FX thread.
final class TakingBack {
    private final Secretary secretary;
    private final Deque<Change<?>> changes = new ArrayDeque<>();

    /// @param left what the view left there
    private record Change<T>(Kept<T> kept, T left) {
        boolean last() {
            return kept.now().equals(left);
        }
    }

    TakingBack(Secretary secretary) {
        this.secretary = secretary;
    }

    /// The view has just changed that.
    <T> void changed(Kept<T> kept) {
        changes.push(new Change<>(kept, kept.now()));
    }

    /// Takes the last change back and says so. One that others have changed since stays, and can be
    /// taken back once theirs is.
    void undo() {
        var words = secretary.words();
        if (changes.isEmpty()) {
            secretary.around().say(words.of("programme.undone.not"));
        } else if (!changes.peek().last()) {
            secretary.around().say(words.of("programme.undone.since"));
        } else {
            var said = changes.pop().kept().undo(Secretary.author());
            said.ifPresent(s -> secretary.around().say(words.of("programme.undone", s)));
        }
    }
}
