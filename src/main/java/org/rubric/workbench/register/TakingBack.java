package org.rubric.workbench.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.rubric.desk.knowledge.Kept;
import org.rubric.workbench.Words;

/// What one view has changed, in several bodies of knowledge, so that it takes back its own changes
/// and nobody else's. Belongs to the FX thread.
public final class TakingBack {
    private final Words words;
    private final Consumer<String> told;
    private final Deque<Change<?>> changes = new ArrayDeque<>();

    /// @param left what the view left there
    private record Change<T>(Kept<T> kept, T left) {
        boolean last() {
            return kept.now().equals(left);
        }
    }

    /// @param told gets the sentence that says what was taken back, or why nothing was
    public TakingBack(Words words, Consumer<String> told) {
        this.words = words;
        this.told = told;
    }

    /// The view has just changed that.
    public <T> void changed(Kept<T> kept) {
        changes.push(new Change<>(kept, kept.now()));
    }

    /// Takes the last change back and says so. One that others have changed since stays, and can be
    /// taken back once theirs is.
    public void undo(String author) {
        if (changes.isEmpty()) {
            told.accept(words.of("programme.undone.not"));
        } else if (!changes.peek().last()) {
            told.accept(words.of("programme.undone.since"));
        } else {
            var said = changes.pop().kept().undo(author);
            said.ifPresent(s -> told.accept(words.of("programme.undone", s)));
        }
    }
}
