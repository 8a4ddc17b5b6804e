package org.rubric.workbench.write.review;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.text.TouchedChange;

/// Which change of a list a click was on.
public final class Pointing {
    private Pointing() {}

    /// @param now the text
    public static Optional<Proposed> of(TouchedChange place, List<Proposed> open, Document now) {
        return open.stream().filter(one -> concerns(one, place.block(), now)).findFirst();
    }

    private static boolean concerns(Proposed one, Id touched, Document now) {
        var block = one.change().place().block();
        return block.equals(touched) || holds(now, block, touched) || holds(now, touched, block);
    }

    private static boolean holds(Document now, Id outer, Id inner) {
        var found = new boolean[1];
        now.find(outer)
                .ifPresent(block -> block.forEach(each -> found[0] |= each.id().equals(inner)));
        return found[0];
    }
}
