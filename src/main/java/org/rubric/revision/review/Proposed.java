package org.rubric.revision.review;

import java.util.Set;
import org.rubric.revision.Change;

/// One change of one proposal over the text as it is now.
///
/// @param source whose it is
/// @param change what it would make of the text as it is now; of what is not possible, what it made
///     of the text that it rests on
/// @param key stable as long as the proposal is kept: over edits of the text and over sessions
/// @param rivals keys of changes of other proposals that touch the same words or the same place
/// @param possible false: it rests on text that is not there any more, or that became something
///     else
public record Proposed(
        Source source, Change change, String key, Set<String> rivals, boolean possible) {

    public Proposed {
        rivals = Set.copyOf(rivals);
    }

    public static Proposed of(
            int proposal,
            String author,
            String date,
            Change change,
            String key,
            Set<String> rivals,
            boolean possible) {
        return new Proposed(new Source(proposal, author, date), change, key, rivals, possible);
    }

    /// @param proposal its place in the list that the review was made of
    /// @param author empty: nobody said
    /// @param date ISO date and time as the source states it; empty: not known
    public record Source(int proposal, String author, String date) {}

    /// The place of its proposal in the list that the review was made of.
    public int proposal() {
        return source.proposal;
    }

    /// Empty: nobody said.
    public String author() {
        return source.author;
    }

    /// ISO date and time as the source states it; empty: not known.
    public String date() {
        return source.date;
    }
}
