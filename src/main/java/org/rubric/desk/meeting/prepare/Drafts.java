package org.rubric.desk.meeting.prepare;

import java.util.Optional;
import org.rubric.document.Id;

/// The drafts of the store, as far as documents of a meeting are about them.
public interface Drafts {
    Drafts NONE =
            new Drafts() {
                @Override
                public Optional<Id> named(String workItem) {
                    return Optional.empty();
                }

                @Override
                public Clauses clauses(Id draft) {
                    return Clauses.NONE;
                }
            };

    /// The draft of a work item; empty: the store has none.
    Optional<Id> named(String workItem);

    /// What can be named in a draft.
    Clauses clauses(Id draft);
}
