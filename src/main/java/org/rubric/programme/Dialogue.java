package org.rubric.programme;

import java.util.LinkedHashSet;
import java.util.List;

/// An event that spreads what is known: a dialogue, a forum, a workshop. Empty: not known.
///
/// @param date ISO date of any precision
/// @param topics as the catalogue lists them
/// @param speakers in words
/// @param outcome in a sentence or two
public record Dialogue(
        String title, String date, List<String> topics, String speakers, String outcome) {

    public Dialogue {
        topics = List.copyOf(topics);
    }

    /// Next year's edition of a forum has its title, too, but not its day.
    boolean same(Dialogue other) {
        return title.equals(other.title) && date.equals(other.date);
    }

    /// The same event told again: what is said now goes before, the topics of both are kept.
    Dialogue joined(Dialogue later) {
        var all = new LinkedHashSet<>(topics);
        all.addAll(later.topics);
        return new Dialogue(
                title,
                date,
                List.copyOf(all),
                later.speakers.isEmpty() ? speakers : later.speakers,
                later.outcome.isEmpty() ? outcome : later.outcome);
    }

    /// Capitals do not matter.
    Dialogue without(String topic) {
        var left = topics.stream().filter(each -> !each.strip().equalsIgnoreCase(topic)).toList();
        return new Dialogue(title, date, left, speakers, outcome);
    }
}
