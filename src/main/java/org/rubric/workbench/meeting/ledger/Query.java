package org.rubric.workbench.meeting.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing.Deed;

/// What the text is to show.
///
/// @param voices of all documents that are copies of the draft
/// @param base text that marks refer to; empty: none is known yet
/// @param atHand document; empty: none that is about the draft
/// @param settled what was done with the changes of each
record Query(
        List<Voice> voices,
        Optional<Document> base,
        Optional<Id> atHand,
        Map<Id, Settled> settled,
        Scope scope,
        Hand hand) {
    private static final Settled NOTHING = new Settled(Map.of());

    /// @param all changes of the other documents too
    /// @param since what changed since the base text, in a list
    record Scope(boolean all, boolean since) {
        static final Scope ONE = new Scope(false, false);
    }

    /// What was written by hand while the document was at hand.
    ///
    /// @param start the text before
    /// @param touched blocks
    record Hand(Optional<Document> start, Set<Id> touched) {
        static final Hand NOTHING = new Hand(Optional.empty(), Set.of());

        Hand {
            touched = Set.copyOf(touched);
        }
    }

    Query {
        voices = List.copyOf(voices);
        settled = Map.copyOf(settled);
    }

    /// Whose open changes are shown.
    List<Voice> heard() {
        return voices.stream()
                .filter(v -> scope.all || atHand.filter(v.document()::equals).isPresent())
                .toList();
    }

    Settled settled(Id document) {
        return settled.getOrDefault(document, NOTHING);
    }

    /// The voices with which something was done.
    List<Voice> taken() {
        return voices.stream()
                .filter(
                        v ->
                                settled(v.document()).count(Deed.TAKEN) > 0
                                        || settled(v.document()).count(Deed.CHANGED) > 0)
                .toList();
    }

    Set<String> left() {
        var left = new HashSet<String>();
        for (var voice : heard()) left.addAll(settled(voice.document()).keys(Deed.LEFT));
        return left;
    }

    List<String> authors() {
        return voices.stream().map(Voice::author).distinct().toList();
    }
}
