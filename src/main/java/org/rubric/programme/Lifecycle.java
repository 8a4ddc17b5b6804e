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
                    alternative(state, reviewed);
            case DETERMINED,
                    ANNOUNCED,
                    CONSULTATION,
                    STUDY_GROUP_DECISION,
                    STOPPED,
                    MORE_TIME,
                    DEFERRED ->
                    traditional(state);
        };
    }

    static State decided(Process process) {
        return switch (process) {
            case AAP -> State.CONSENTED;
            case TAP -> State.DETERMINED;
            case AGREEMENT -> State.AGREED;
        };
    }

    /// AAP: from consent to approval. A doubt about policy or regulation takes the text from the
    /// review to the TAP.
    private static List<State> alternative(State state, boolean reviewed) {
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

    /// TAP: from determination to approval.
    private static List<State> traditional(State state) {
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
