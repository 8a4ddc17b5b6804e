package org.rubric.rules;

import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Title;

import java.util.List;

/// A catalogue with one text that was withdrawn.
final class Old {
    private Old() {}

    static Catalogue catalogue() {
        var text =
                new Recommendation(
                        Designation.parse("ITU-T Y.9999").orElseThrow(),
                        Title.of("Old things"),
                        "",
                        Recommendation.Standing.of("1999", "1", "withdrawn"),
                        List.of(),
                        Provenance.UNKNOWN);
        var empty = Catalogue.EMPTY;
        return new Catalogue(
                empty.group(),
                new Catalogue.Texts(List.of(text), List.of(), List.of(), List.of()),
                empty.structure(),
                empty.people(),
                empty.directory());
    }
}
