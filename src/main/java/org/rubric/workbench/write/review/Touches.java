package org.rubric.workbench.write.review;

import java.util.Optional;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.text.TouchedChange;

/// What a click on a change of a returned copy leads to.
record Touches(Reviewing review) implements Touching {

    @Override
    public Optional<Proposed> at(TouchedChange place) {
        var author = place.told().author();
        return review.looked()
                .flatMap(
                        looked -> {
                            var open =
                                    looked.open().stream()
                                            .filter(one -> one.author().equals(author))
                                            .toList();
                            return Pointing.of(place, open, looked.now());
                        });
    }

    @Override
    public void choose(Proposed one) {
        review.choose(one);
    }

    @Override
    public int number(Proposed one) {
        return review.queue().authors().indexOf(one.author()) + 1;
    }

    @Override
    public boolean take(Proposed one) {
        return review.take(one);
    }

    @Override
    public void leave(Proposed one) {
        review.leave(one);
    }
}
