package org.rubric.programme;

import java.util.List;

/// The states of the traditional approval process (WTSA Resolution 1, section 9), from
/// determination to approval.
final class TraditionalWay {
    private TraditionalWay() {}

    static List<State> after(State state) {
        return switch (state) {
            case DETERMINED -> List.of(State.ANNOUNCED);
            case ANNOUNCED -> List.of(State.CONSULTATION);
            case CONSULTATION -> List.of(State.STUDY_GROUP_DECISION, State.STOPPED);
            case STOPPED -> List.of(State.UNDER_STUDY, State.DISCONTINUED);
            case STUDY_GROUP_DECISION ->
                    List.of(State.APPROVED, State.MORE_TIME, State.DEFERRED, State.NOT_APPROVED);
            case MORE_TIME -> List.of(State.APPROVED, State.NOT_APPROVED);
            case DEFERRED -> List.of(State.STUDY_GROUP_DECISION, State.UNDER_STUDY);
            default -> List.of();
        };
    }
}
