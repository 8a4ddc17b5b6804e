package org.rubric.desk.meeting.handover;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.review.Returned;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;

/// The copies that are under review of a draft here.
record UnderReview(Desk desk, Id draft) {

    /// Whether nothing of the proposals is left to be taken into a text.
    static boolean idle(Document now, List<Proposal> proposals) {
        var proposed = Review.of(now, proposals, Set.of()).proposed();
        return proposed.stream().noneMatch(Proposed::possible);
    }

    /// Returns once the copy is on disk.
    ///
    /// @param text that it would make
    /// @return false: one that makes the same text is there
    boolean keep(Returned copy, Document text) throws IOException {
        var reviews = Reviews.in(desk.repository().records());
        boolean there =
                reviews.of(draft).stream()
                        .flatMap(one -> one.proposals().stream())
                        .anyMatch(one -> one.after().equals(text));
        if (!there) Awaited.of(reviews.add(draft, copy, desk.author()));
        return !there;
    }
}
