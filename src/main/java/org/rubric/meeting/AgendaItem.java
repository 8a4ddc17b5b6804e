package org.rubric.meeting;

import org.rubric.document.Id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// An item of the agenda.
///
/// @param minutes planned
/// @param documents taken up under it, in order
/// @param outcome "adopted", or what else is to be recorded; empty: nothing yet
/// @param taken when it was dealt with
public record AgendaItem(
        Id id, String title, int minutes, List<Id> documents, String outcome, List<Span> taken) {

    /// From when until when.
    public record Span(Instant from, Instant until) {}

    public AgendaItem {
        documents = List.copyOf(documents);
        taken = List.copyOf(taken);
    }

    public static AgendaItem of(Id id, String title, int minutes, List<Id> documents) {
        return new AgendaItem(id, title, minutes, documents, "", List.of());
    }

    /// The time it has taken so far.
    public Duration elapsed() {
        var sum = Duration.ZERO;
        for (var span : taken) sum = sum.plus(Duration.between(span.from(), span.until()));
        return sum;
    }

    public AgendaItem concluded(String words) {
        return new AgendaItem(id, title, minutes, documents, words, taken);
    }
}
