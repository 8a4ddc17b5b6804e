package org.rubric.catalogue;

import org.rubric.document.Id;

import java.util.List;

/// A published text of ITU or of another body that a draft can cite.
///
/// @param block what its block of numbers is for, such as "Requirements and use cases"
public record Recommendation(
        Designation designation,
        Title title,
        String block,
        Standing standing,
        List<String> questions,
        Provenance provenance)
        implements Card {

    /// Where it stands. Every part may be empty: not known.
    ///
    /// @param date of approval, ISO of any precision
    /// @param status in force, superseded, withdrawn …
    public record Standing(String date, String edition, String status) {
        public static final Standing UNKNOWN = of("", "", "");

        public static Standing of(String date, String edition, String status) {
            return new Standing(date, edition, status);
        }
    }

    public Recommendation {
        questions = List.copyOf(questions);
    }

    @Override
    public Id id() {
        return Card.id("recommendation", designation.tag());
    }

    @Override
    public String name() {
        return designation.tag();
    }
}
