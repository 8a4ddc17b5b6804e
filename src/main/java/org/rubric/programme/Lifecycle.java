package org.rubric.programme;

import java.util.ArrayList;
import java.util.List;

/// Which state may follow which: the common way of a work item and the ways of the three processes
/// between decision and approval. Procedures 3 (all), 4 (AAP, Recommendation ITU-T A.8), 5 (TAP,
/// WTSA Resolution 1 section 9).
final class Lifecycle {
    private Lifecycle() {}

    /// What may follow a state, the usual first.
    ///
    /// @param reviewed whether this round of the AAP has had its additional review: it has one only
    static List<State> after(State state, Process process, boolean reviewed) {
        return switch (state) {
            case PROPOSED -> List.of(State.UNDER_STUDY, State.REJECTED);
            case REJECTED -> List.of(State.PROPOSED);
            case UNDER_STUDY -> List.of(State.PREPARED, State.DISCONTINUED);
            case PREPARED -> List.of(decided(process), State.UNDER_STUDY);
            case DISCONTINUED -> List.of(State.UNDER_STUDY);
            case AGREED -> List.of(State.PUBLISHED, State.PREPUBLISHED);
            case APPROVED -> List.of(State.PREPUBLISHED, State.PUBLISHED);
            case PREPUBLISHED -> List.of(State.PUBLISHED);
            case PUBLISHED -> List.of(State.SUPERSEDED, State.DELETION_PROPOSED);
            case DELETION_PROPOSED -> List.of(State.DELETED, State.PUBLISHED);
            case DELETED, SUPERSEDED -> List.of();
            case NOT_APPROVED -> again(process);
            case CONSENTED,
                    LAST_CALL,
                    COMMENT_RESOLUTION,
                    ADDITIONAL_REVIEW,
                    STUDY_GROUP_ANNOUNCED,
                    STUDY_GROUP_REVIEW,
                    WAIT ->
                    AlternativeWay.after(state, reviewed);
            case DETERMINED,
                    ANNOUNCED,
                    CONSULTATION,
                    STUDY_GROUP_DECISION,
                    STOPPED,
                    MORE_TIME,
                    DEFERRED ->
                    TraditionalWay.after(state);
        };
    }

    static State decided(Process process) {
        return switch (process) {
            case AAP -> State.CONSENTED;
            case TAP -> State.DETERMINED;
            case AGREEMENT -> State.AGREED;
        };
    }

    /// A text that was not approved may begin again without a new decision: the AAP when the text
    /// goes to TSB, the TAP when the chair asks for the announcement.
    private static List<State> again(Process process) {
        var next = new ArrayList<State>();
        if (process == Process.AAP) next.add(State.CONSENTED);
        if (process == Process.TAP) next.add(State.ANNOUNCED);
        next.add(State.UNDER_STUDY);
        next.add(State.DISCONTINUED);
        return next;
    }
}
