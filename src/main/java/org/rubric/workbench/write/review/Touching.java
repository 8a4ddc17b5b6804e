package org.rubric.workbench.write.review;

import java.util.Optional;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.text.TouchedChange;

/// What a click on a proposed change leads to.
public interface Touching {

    /// The change that was clicked on; empty: none that can be taken or left.
    Optional<Proposed> at(TouchedChange place);

    /// Chooses it without going there.
    void choose(Proposed one);

    /// The number of its author's colour, from 1.
    int number(Proposed one);

    /// Takes it into the text; false where the text has gone on.
    boolean take(Proposed one);

    /// Leaves the text as it is.
    void leave(Proposed one);
}
