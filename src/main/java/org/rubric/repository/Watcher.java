package org.rubric.repository;

import java.time.Instant;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// Hears what becomes of the drafts. On the journal's thread or that of who asks: hand over to
/// another at once.
public interface Watcher {

    /// That state of a draft is safe on disk.
    ///
    /// @param changed as [DraftEntry.Standing] will have it
    void saved(Id draft, Instant changed, Document document);

    /// A draft is no longer in the list.
    void removed(Id draft);
}
