package org.rubric.editing;

import java.util.List;

/// What a listener of a [Session] hears.
///
/// @param steps what was done; empty after undo and redo, when `after` stands as a whole
/// @param selection the selection now
public record Change(Snapshot before, Snapshot after, List<Step> steps, Selection selection) {
    public Change {
        steps = List.copyOf(steps);
    }
}
