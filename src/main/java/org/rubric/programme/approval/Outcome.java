package org.rubric.programme.approval;

import java.util.Optional;
import org.rubric.programme.State;

/// What follows from a round of comments (procedures 4, Recommendation ITU-T A.8). A person decides
/// it; this is what the comments say.
///
/// @param next the state that is proposed
public record Outcome(State next, Reason reason) {

    /// Why.
    public enum Reason {
        NO_COMMENT,
        TYPOS_ALONE,
        MORE_THAN_TYPOS
    }

    /// Empty while a comment is open. A withdrawn comment is none.
    public static Optional<Outcome> of(Round round) {
        if (round.open() > 0) return Optional.empty();
        var standing =
                round.remarks().stream()
                        .filter(r -> r.disposition().kind() != Disposition.Kind.WITHDRAWN)
                        .toList();
        if (standing.isEmpty()) return Optional.of(new Outcome(State.APPROVED, Reason.NO_COMMENT));
        boolean typos = standing.stream().allMatch(r -> r.about().sort() == Remark.Sort.TYPO);
        if (typos) return Optional.of(new Outcome(State.APPROVED, Reason.TYPOS_ALONE));
        return Optional.of(new Outcome(after(round.sort()), Reason.MORE_THAN_TYPOS));
    }

    /// Only one additional review is held; then a meeting of the study group decides.
    private static State after(Round.Sort sort) {
        return switch (sort) {
            case LAST_CALL -> State.ADDITIONAL_REVIEW;
            case ADDITIONAL_REVIEW -> State.STUDY_GROUP_ANNOUNCED;
        };
    }
}
