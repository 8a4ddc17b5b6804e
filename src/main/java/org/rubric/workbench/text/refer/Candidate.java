package org.rubric.workbench.text.refer;

import java.util.Optional;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Id;

/// Something that a reference can name.
///
/// @param target of the catalogue: its card
/// @param label as a reference says it
/// @param title of the thing, empty if it has none
/// @param outside the text of the catalogue that it is
public record Candidate(
        Id target, Kind kind, String label, String title, Optional<Recommendation> outside) {

    /// What it is, and with that what choosing it inserts.
    public enum Kind {
        /// Clauses, annexes, tables, figures, equations: a reference by label.
        THING,
        /// A term in use.
        TERM,
        /// An abbreviation in use.
        ABBREVIATION,
        /// An entry of the references or the bibliography.
        ENTRY,
        /// A text of the catalogue that the document does not list yet.
        CATALOGUE
    }

    boolean citation() {
        return kind == Kind.ENTRY || kind == Kind.CATALOGUE;
    }
}
