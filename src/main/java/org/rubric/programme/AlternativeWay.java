package org.rubric.programme;

import java.util.List;

/// The states of the alternative approval process (Recommendation ITU-T A.8), from consent to
/// approval.
final class AlternativeWay {
    private AlternativeWay() {}

    /// A doubt about policy or regulation takes the text from the review to the TAP.
    static List<State> after(State state, boolean reviewed) {
        return switch (state) {
            case CONSENTED -> List.of(State.LAST_CALL);
            case LAST_CALL -> List.of(State.APPROVED, State.COMMENT_RESOLUTION);
            case COMMENT_RESOLUTION ->
                    reviewed
                            ? List.of(State.STUDY_GROUP_ANNOUNCED)
                            : List.of(State.ADDITIONAL_REVIEW, State.STUDY_GROUP_ANNOUNCED);
            case ADDITIONAL_REVIEW -> List.of(State.APPROVED, State.STUDY_GROUP_ANNOUNCED);
            case STUDY_GROUP_ANNOUNCED -> List.of(State.STUDY_GROUP_REVIEW);
            case STUDY_GROUP_REVIEW ->
                    List.of(State.APPROVED, State.WAIT, State.NOT_APPROVED, State.DETERMINED);
            case WAIT -> List.of(State.APPROVED, State.NOT_APPROVED);
            default -> List.of();
        };
    }
}
