package org.rubric.catalogue;

import org.rubric.document.Id;

/// An address that reaches a group.
///
/// @param group `Q4/20`, `SG20`
public record MailingList(String address, String group, Provenance provenance) implements Card {

    @Override
    public Id id() {
        return Card.id("mailing-list", address);
    }

    @Override
    public String name() {
        return address;
    }
}
