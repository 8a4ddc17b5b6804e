package org.rubric.catalogue;

import org.rubric.document.Id;

/// A working party of a study group. Its officers are roles of [Person]s, its Questions name it.
///
/// @param number `3/20`
public record WorkingParty(String number, Title title, Provenance provenance) implements Card {

    @Override
    public Id id() {
        return Card.id("working-party", number);
    }

    /// `WP3/20`.
    @Override
    public String name() {
        return "WP" + number;
    }
}
