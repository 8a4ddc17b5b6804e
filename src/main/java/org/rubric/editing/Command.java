package org.rubric.editing;

import java.util.Optional;

/// Something a writer can do. Empty means that it cannot be done here; menus are greyed by the same
/// function that acts.
@FunctionalInterface
public interface Command {
    Optional<Transaction> on(Snapshot snapshot, Selection selection);
}
