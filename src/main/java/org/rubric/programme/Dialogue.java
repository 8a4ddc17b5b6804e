package org.rubric.programme;

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
}
