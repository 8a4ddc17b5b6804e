package org.rubric.revision.merging;

import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// What became of a text into which another's changes were brought.
///
/// @param conflicts blocks of `document` of which the text that stood had changed the same thing
///     itself, so that it stayed as it was
public record Merged(Document document, Set<Id> conflicts) {
    public Merged {
        conflicts = Set.copyOf(conflicts);
    }
}
