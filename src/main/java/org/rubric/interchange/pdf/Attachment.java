package org.rubric.interchange.pdf;

import org.rubric.document.Media;

/// A file that a PDF carries.
///
/// @param name a local file name, `draft.json`
/// @param description one line for readers
public record Attachment(String name, String description, Relation relation, Media content) {

    /// What it is to the document (ISO 19005-3, 6.8; ISO 32000-2, Table 43).
    public enum Relation {
        SOURCE("Source"),
        DATA("Data"),
        SUPPLEMENT("Supplement"),
        UNSPECIFIED("Unspecified");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
