package org.rubric.catalogue;

import org.rubric.document.Id;

import java.util.List;

/// A resolution that gives the work its authority.
///
/// @param body that adopted it: WTSA, Plenipotentiary Conference; empty: not known
/// @param status new, revised, listed
public record Resolution(
        int number,
        String body,
        Title title,
        String status,
        List<Provision> provisions,
        Provenance provenance)
        implements Card {

    /// What it resolves, instructs, invites or recognizes, in short.
    public record Provision(String verb, String text) {}

    public Resolution {
        provisions = List.copyOf(provisions);
    }

    @Override
    public Id id() {
        return Card.id("resolution", Integer.toString(number));
    }

    @Override
    public String name() {
        return "Resolution " + number;
    }
}
