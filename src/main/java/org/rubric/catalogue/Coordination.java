package org.rubric.catalogue;

import org.rubric.document.Id;

import java.util.List;

/// A body or an initiative to coordinate with: a joint coordination activity, a task force, a
/// United Nations initiative.
///
/// @param parent under which it works; empty: none or not known
/// @param facts what it is for, partners, authority
public record Coordination(
        String name,
        Title title,
        String parent,
        List<String> facts,
        String link,
        Provenance provenance)
        implements Card {

    public Coordination {
        facts = List.copyOf(facts);
    }

    @Override
    public Id id() {
        return Card.id("coordination", name);
    }
}
