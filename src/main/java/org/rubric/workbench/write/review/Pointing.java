package org.rubric.workbench.write.review;

import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.text.TouchedChange;

/// Which change of the list a click was on.
final class Pointing {
    private Pointing() {}

    static Optional<Proposed> of(TouchedChange place, Looked looked) {
        return looked.open().stream()
                .filter(one -> one.author().equals(place.told().author()))
                .filter(one -> concerns(one, place.block(), looked))
                .findFirst();
    }

    private static boolean concerns(Proposed one, Id touched, Looked looked) {
        var block = one.change().place().block();
        return block.equals(touched)
                || holds(looked, block, touched)
                || holds(looked, touched, block);
    }

    private static boolean holds(Looked looked, Id outer, Id inner) {
        var found = new boolean[1];
        looked.now()
                .find(outer)
                .ifPresent(block -> block.forEach(each -> found[0] |= each.id().equals(inner)));
        return found[0];
    }
}
