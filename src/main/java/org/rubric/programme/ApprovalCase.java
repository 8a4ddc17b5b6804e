package org.rubric.programme;

import java.util.List;
import java.util.Optional;

/// The way of one text through its approval.
///
/// @param item name of the work item
public record ApprovalCase(String item, Process process, List<Event> events) {

    /// What happened, when, and which document says so.
    ///
    /// @param date ISO
    /// @param document number of the document; empty: none
    public record Event(State state, String date, String meeting, String document) {}

    public ApprovalCase {
        events = List.copyOf(events);
    }

    /// Where it stands now: the last event's state.
    public Optional<State> state() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast().state());
    }

    /// The states that may follow. Procedures 3 to 5; what a person decides stays theirs.
    public List<State> next() {
        return switch (state().orElse(State.PROPOSED)) {
            case PROPOSED -> List.of(State.UNDER_STUDY, State.DELETED);
            case UNDER_STUDY -> List.of(State.PREPARED, State.DISCONTINUED);
            case PREPARED -> List.of(decided(), State.UNDER_STUDY);
            case CONSENTED -> List.of(State.LAST_CALL);
            case DETERMINED -> List.of(State.CONSULTATION);
            case AGREED, APPROVED -> List.of(State.PREPUBLISHED, State.PUBLISHED);
            case LAST_CALL -> List.of(State.APPROVED, State.COMMENT_RESOLUTION);
            case COMMENT_RESOLUTION -> List.of(State.ADDITIONAL_REVIEW, State.STUDY_GROUP_REVIEW);
            case ADDITIONAL_REVIEW -> List.of(State.APPROVED, State.STUDY_GROUP_REVIEW);
            case CONSULTATION, STUDY_GROUP_REVIEW -> List.of(State.APPROVED, State.UNDER_STUDY);
            case PREPUBLISHED -> List.of(State.PUBLISHED);
            case PUBLISHED -> List.of(State.SUPERSEDED);
            case DISCONTINUED -> List.of(State.UNDER_STUDY, State.DELETED);
            case DELETED, SUPERSEDED -> List.of();
        };
    }

    private State decided() {
        return switch (process) {
            case AAP -> State.CONSENTED;
            case TAP -> State.DETERMINED;
            case AGREEMENT -> State.AGREED;
        };
    }
}
