package org.rubric.workbench.write.review;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.rubric.workbench.Action;

/// What the palette and the keys offer for a review.
final class ReviewActions {
    private ReviewActions() {}

    static List<Action> of(Reviewing review) {
        return List.of(
                of("review.begin", "", review::active, review::begin),
                of("review.take", "Alt+T", review::canTake, review::take),
                of("review.leave", "Alt+L", review::canTake, review::leave),
                of("review.all", "", review::active, review::takeAll),
                of("review.back", "", review::canPutBack, review::putBack),
                of("review.turn", "Alt+V", review::active, review::turn),
                of("review.end", "", review::isOpen, review::end));
    }

    private static Action of(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }
}
