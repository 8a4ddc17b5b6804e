package org.rubric.catalogue;

import org.rubric.document.Id;

/// A Question of a study group.
///
/// @param number `4/20`
/// @param mailingList address; empty: not known
/// @param workingParty `3/20`; empty: not known
/// @param link page or file area; empty: not known
public record Question(
        String number,
        Title title,
        String mailingList,
        String workingParty,
        String link,
        Provenance provenance)
        implements Card {

    @Override
    public Id id() {
        return Card.id("question", number);
    }

    /// `Q4/20`.
    @Override
    public String name() {
        return "Q" + number;
    }
}
