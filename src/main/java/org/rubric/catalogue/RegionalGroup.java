package org.rubric.catalogue;

import org.rubric.document.Id;

/// A regional group of a study group.
///
/// @param name `SG20RG-AFR`
/// @param region in words
public record RegionalGroup(
        String name, String region, String mailingList, String link, Provenance provenance)
        implements Card {

    @Override
    public Id id() {
        return Card.id("regional-group", name);
    }
}
