package org.rubric.revision;

import java.util.Map;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// What one person proposes: a text, and the same text as that person would have it. Blocks that
/// are the same in both have the same Id in both.
///
/// @param author as the source tells it; empty: nobody said, as with changes that Word did not
///     record
/// @param before the text that the proposal rests on; of the second of several authors of a file,
///     it is the text with the changes of the first
/// @param after the text with all changes of the proposal
/// @param dates when a block was last changed by the author: ISO date and time as the source states
///     it, by the Id in `after`, or in `before` for what went; blocks without a date are left out
public record Proposal(String author, Document before, Document after, Map<Id, String> dates) {

    public Proposal {
        dates = Map.copyOf(dates);
    }

    /// A proposal without dates.
    public static Proposal of(String author, Document before, Document after) {
        return new Proposal(author, before, after, Map.of());
    }

    /// When a block was last changed by the author; empty: not known.
    public Optional<String> date(Id block) {
        return Optional.ofNullable(dates.get(block));
    }
}
