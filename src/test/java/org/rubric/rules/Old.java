package org.rubric.rules;

import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.Title;

import java.util.List;

/// A catalogue with one text that was withdrawn and one that has a new edition.
final class Old {
    private Old() {}

    static Catalogue catalogue() {
        var text = text("ITU-T Y.9999", Recommendation.Standing.of("1999", "1", "withdrawn"));
        var dam = text("ITU-T Y.9998", Recommendation.Standing.of("2020-03", "2", "in force"));
        var empty = Catalogue.EMPTY;
        return new Catalogue(
                empty.group(),
                new Catalogue.Texts(List.of(dam, text), List.of(), List.of(), terms()),
                empty.structure(),
                empty.people(),
                empty.directory());
    }

    private static Recommendation text(String name, Recommendation.Standing standing) {
        return new Recommendation(
                Designation.parse(name).orElseThrow(),
                Title.of("Old things"),
                "",
                standing,
                List.of(),
                Provenance.UNKNOWN);
    }

    /// A term and an abbreviation of other texts.
    private static List<Term> terms() {
        return List.of(
                new Term(
                        "smart lamp",
                        "Lamp that tells when it fails.",
                        "ITU-T Y.4999",
                        "3.2.7",
                        "en",
                        Provenance.UNKNOWN),
                new Term("QRZ", "Quiet Resting Zone", "Y.rest", "4", "", Provenance.UNKNOWN));
    }
}
