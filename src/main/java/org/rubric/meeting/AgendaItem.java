package org.rubric.meeting;

import org.rubric.document.Id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An item of the agenda.
///
/// @param minutes planned
/// @param documents taken up under it, in order
/// @param outcome "adopted", or what else is to be recorded; empty: nothing yet
/// @param taken when it was dealt with
public record AgendaItem(
        Id id, String title, int minutes, List<Id> documents, String outcome, List<Span> taken) {

    /// From when until when.
    ///
    /// @param until empty: it is still going on
    /// @param about the document that was discussed; empty: the item itself
    public record Span(Instant from, Optional<Instant> until, Optional<Id> about) {
        public static Span of(Instant from, Instant until) {
            return new Span(from, Optional.of(until), Optional.empty());
        }

        public static Span since(Instant from) {
            return since(from, Optional.empty());
        }

        public static Span since(Instant from, Optional<Id> about) {
            return new Span(from, Optional.empty(), about);
        }

        public boolean running() {
            return until.isEmpty();
        }

        /// Ended at that moment if it was still going on.
        public Span ended(Instant moment) {
            return running() ? new Span(from, Optional.of(moment), about) : this;
        }

        /// Its length, until `now` if it is still going on.
        public Duration length(Instant now) {
            return Duration.between(from, until.orElse(now));
        }
    }

    public AgendaItem {
        documents = List.copyOf(documents);
        taken = List.copyOf(taken);
    }

    public static AgendaItem of(Id id, String title, int minutes, List<Id> documents) {
        return new AgendaItem(id, title, minutes, documents, "", List.of());
    }

    /// The time it has taken so far.
    public Duration elapsed(Instant now) {
        var sum = Duration.ZERO;
        for (var span : taken) sum = sum.plus(span.length(now));
        return sum;
    }

    /// Whether it is at hand.
    public boolean running() {
        return !taken.isEmpty() && taken.getLast().running();
    }

    public AgendaItem concluded(String words) {
        return new AgendaItem(id, title, minutes, documents, words, taken);
    }

    public AgendaItem withTaken(List<Span> changed) {
        return new AgendaItem(id, title, minutes, documents, outcome, changed);
    }

    public AgendaItem withDocuments(List<Id> changed) {
        return new AgendaItem(id, title, minutes, changed, outcome, taken);
    }

    public AgendaItem withMinutes(int changed) {
        return new AgendaItem(id, title, changed, documents, outcome, taken);
    }
}
