package org.rubric.catalogue;

import org.rubric.document.Id;

import java.text.Normalizer;
import java.util.Locale;

/// One thing that can be looked up.
public sealed interface Card
        permits Recommendation,
                Resolution,
                Term,
                Question,
                WorkingParty,
                RegionalGroup,
                Coordination,
                Person,
                MailingList {

    /// Its place in the catalogue; the same in every catalogue that holds it.
    Id id();

    /// What it is called.
    String name();

    /// Where the facts come from.
    Provenance provenance();

    /// An Id made of a shelf and a name: accents dropped, other signs become hyphens.
    ///
    /// @throws IllegalArgumentException if no letter or digit is left
    static Id id(String shelf, String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var safe = plain.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^-+|-+$", "");
        if (safe.isEmpty()) throw new IllegalArgumentException("Nothing to file it under: " + name);
        return Id.of(shelf + "/" + safe.toLowerCase(Locale.ROOT));
    }
}
