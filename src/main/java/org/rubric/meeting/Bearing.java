package org.rubric.meeting;

import org.rubric.document.Id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a document of a meeting bears upon: the draft that it wants to change, where, and what came
/// of its changes. The ledger goes from contribution to change to clause to edit through it.
///
/// @param draft of the store; empty: it is about none
/// @param clause where its discussion begins; empty: at the first of its changes
/// @param copy its changes as a returned copy under review of the draft; empty: it has none
/// @param base whether it is the base text that marks refer to
/// @param edits what was taken, left or written, in the order of time
public record Bearing(
        Optional<Id> draft,
        Optional<Id> clause,
        Optional<Id> copy,
        boolean base,
        List<Edit> edits) {
    public static final Bearing NONE =
            new Bearing(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

    /// What was done with one change of a document.
    ///
    /// @param change key of the proposed change, stable over sessions; empty: written by hand
    /// @param block of the draft that it touches
    /// @param words what it did, in a few words
    public record Edit(Deed deed, String change, Id block, String words, Instant time) {}

    /// What can be done with it.
    public enum Deed {
        TAKEN,
        LEFT,
        /// Rewritten in the meeting.
        CHANGED,
        /// Set in square brackets: not agreed.
        BRACKETED
    }

    public Bearing {
        edits = List.copyOf(edits);
    }

    public Bearing withDraft(Optional<Id> other) {
        return new Bearing(other, clause, copy, base, edits);
    }

    public Bearing withClause(Optional<Id> other) {
        return new Bearing(draft, other, copy, base, edits);
    }

    public Bearing withCopy(Optional<Id> other) {
        return new Bearing(draft, clause, other, base, edits);
    }

    public Bearing asBase(boolean is) {
        return new Bearing(draft, clause, copy, is, edits);
    }

    /// With one more edit.
    public Bearing with(Edit edit) {
        var more = new ArrayList<>(edits);
        more.add(edit);
        return new Bearing(draft, clause, copy, base, more);
    }
}
