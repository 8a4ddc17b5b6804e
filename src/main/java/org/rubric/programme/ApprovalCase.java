package org.rubric.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way of one text through its approval.
///
/// @param item name of the work item
/// @param events in the order in which they were recorded; the last one stands
public record ApprovalCase(String item, Process process, List<Event> events) {

    /// What happened, when, and which document says so.
    ///
    /// @param date ISO
    /// @param document number of the document; empty: none
    /// @param reason why a state was set that does not follow; empty: it follows
    public record Event(State state, String date, String meeting, String document, String reason) {

        /// One that follows.
        public Event(State state, String date, String meeting, String document) {
            this(state, date, meeting, document, "");
        }

        /// Whether the state was set out of its turn.
        public boolean exceptional() {
            return !reason.isEmpty();
        }
    }

    public ApprovalCase {
        events = List.copyOf(events);
    }

    /// Where it stands now: the last event's state.
    public Optional<State> state() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast().state());
    }

    /// The states that may follow. Procedures 3 to 5; what a person decides stays theirs.
    public List<State> next() {
        return next(state().orElse(State.PROPOSED));
    }

    /// What may follow that state in this case.
    public List<State> next(State now) {
        return Lifecycle.after(now, process, reviewed());
    }

    /// The case after one more event. A text that is determined goes by TAP, whatever it went by
    /// before.
    public ApprovalCase after(Event event) {
        var all = new ArrayList<>(events);
        all.add(event);
        var goes = event.state() == State.DETERMINED ? Process.TAP : process;
        return new ApprovalCase(item, goes, all);
    }

    /// The case of another process. Consent, determination and agreement end the choice
    /// (Resolution 1, 8): see [#choosable].
    public ApprovalCase by(Process other) {
        return new ApprovalCase(item, other, events);
    }

    /// Whether the process may still be chosen.
    public boolean choosable() {
        return state().orElse(State.PROPOSED).open();
    }

    /// When it came to that state last; empty: never.
    public Optional<Event> last(State state) {
        return events.reversed().stream().filter(event -> event.state() == state).findFirst();
    }

    /// Since it was last consented.
    private boolean reviewed() {
        boolean reviewed = false;
        for (var event : events) {
            if (event.state() == State.CONSENTED) reviewed = false;
            if (event.state() == State.ADDITIONAL_REVIEW) reviewed = true;
        }
        return reviewed;
    }
}
