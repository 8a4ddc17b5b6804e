package org.rubric.workbench.write.review;

import java.util.Set;
import org.rubric.desk.review.Returned;
import org.rubric.document.Id;

/// Where the returned copies of a draft are kept.
public interface Copies {

    /// Nowhere: for a draft that no store holds.
    Copies NOWHERE =
            new Copies() {
                @Override
                public void add(Returned copy) {}

                @Override
                public void leave(Id copy, Set<String> keys) {}

                @Override
                public void putAway(Id copy) {}
            };

    /// Keeps another copy.
    void add(Returned copy);

    /// @param keys all changes of the copy that are left
    void leave(Id copy, Set<String> keys);

    /// The copy is under review no more.
    void putAway(Id copy);
}
