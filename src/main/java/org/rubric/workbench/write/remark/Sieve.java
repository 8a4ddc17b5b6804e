package org.rubric.workbench.write.remark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.editing.remark.CommentThread;

/// Which threads the list shows.
///
/// @param author empty: whoever; else one that said something in it
/// @param typed words, in any order and of any letter case; empty: any
record Sieve(State state, Optional<String> author, String typed) {
    static final Sieve USUAL = new Sieve(State.OPEN, Optional.empty(), "");

    /// Whether a thread is settled.
    enum State {
        OPEN,
        RESOLVED,
        ALL;

        /// Of its name in the messages.
        String key() {
            return "remarks." + name().toLowerCase(Locale.ROOT);
        }

        boolean fits(CommentThread thread) {
            return switch (this) {
                case OPEN -> !thread.resolved();
                case RESOLVED -> thread.resolved();
                case ALL -> true;
            };
        }
    }

    Sieve of(State wanted) {
        return new Sieve(wanted, author, typed);
    }

    Sieve by(Optional<String> wanted) {
        return new Sieve(state, wanted, typed);
    }

    Sieve saying(String words) {
        return new Sieve(state, author, words);
    }

    List<CommentThread> sifted(List<CommentThread> threads) {
        return threads.stream().filter(this::fits).toList();
    }

    private boolean fits(CommentThread thread) {
        if (!state.fits(thread)) return false;
        if (author.isPresent()
                && thread.comments().stream().noneMatch(c -> c.author().equals(author.get())))
            return false;
        if (typed.isBlank()) return true;
        var said = new StringBuilder();
        for (var comment : thread.comments())
            said.append(comment.author()).append(' ').append(comment.text()).append(' ');
        var all = said.toString().toLowerCase(Locale.ROOT);
        for (var word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            if (!all.contains(word)) return false;
        return true;
    }
}
