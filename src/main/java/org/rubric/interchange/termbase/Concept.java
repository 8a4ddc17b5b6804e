package org.rubric.interchange.termbase;

import org.rubric.interchange.wording.Words;
import org.rubric.catalogue.Term;

/// A thing that has a name and a meaning.
///
/// @param card the name, the meaning, the text that gives it
/// @param abbreviation whether the name is one, and the meaning what it stands for
/// @param found the text at hand in which it stands; empty: only in the catalogue
public record Concept(Term card, boolean abbreviation, String found) {

    /// `ITU-T Y.4000, clause 3.2.1`.
    public String source() {
        if (card.locator().isEmpty()) return card.source();
        return Words.of("termbase.source", card.source(), card.locator());
    }
}
