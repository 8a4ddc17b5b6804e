package org.rubric.workbench;

import java.util.List;
import org.rubric.document.Finding;
import org.rubric.editing.Snapshot;
import org.rubric.typesetting.Imprint;

/// What the place *Write* has done for it by the rest of the house. Called on a background thread,
/// one call at a time.
public interface WriteDesk {

    /// What is to be said about a draft, in reading order.
    List<Finding> check(Snapshot snapshot);

    /// The pages as the PDF will hold them.
    Imprint typeset(Snapshot snapshot);
}
