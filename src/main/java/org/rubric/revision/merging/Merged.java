package org.rubric.revision.merging;

import java.util.HashSet;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// What became of a text into which another's changes were brought.
///
/// @param refused what was not brought, because the text that stood had changed the same thing
///     itself
/// @param lost blocks that were changed and that the text that stood has no more
public record Merged(Document document, Set<Aspect> refused, Set<Id> lost) {
    public Merged {
        refused = Set.copyOf(refused);
        lost = Set.copyOf(lost);
    }

    /// All blocks of which something was not brought.
    public Set<Id> conflicts() {
        var conflicts = new HashSet<>(lost);
        for (var each : refused) conflicts.add(each.block());
        return conflicts;
    }
}
