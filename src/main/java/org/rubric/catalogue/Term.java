package org.rubric.catalogue;

import org.rubric.document.Id;

/// A term and one definition of it.
///
/// @param source tag of the text that defines it, `ITU-T Y.4000`
/// @param locator where in it, `3.2.1`; empty: not known
/// @param language BCP 47 tag
public record Term(
        String term,
        String definition,
        String source,
        String locator,
        String language,
        Provenance provenance)
        implements Card {

    @Override
    public Id id() {
        return Card.id("term", source.isEmpty() ? term : term + " " + source);
    }

    @Override
    public String name() {
        return term;
    }
}
