package org.rubric.rules;

import org.rubric.document.DocumentKind;

import java.util.Arrays;
import java.util.Optional;

/// Which rules apply to a document.
public enum Profile {
    RECOMMENDATION("rec"),
    INFORMATIVE("inf"),
    MEETING("doc"),
    JOINT("joint");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    /// As the command line says it.
    public String word() {
        return word;
    }

    public static Optional<Profile> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }

    /// The profile that a kind of document has unless somebody says otherwise.
    public static Profile of(DocumentKind kind) {
        return switch (kind) {
            case RECOMMENDATION, REVISED_RECOMMENDATION, AMENDMENT, CORRIGENDUM, ERRATUM ->
                    RECOMMENDATION;
            case SUPPLEMENT, IMPLEMENTERS_GUIDE, TECHNICAL_REPORT, FOCUS_GROUP_DELIVERABLE ->
                    INFORMATIVE;
            case CONTRIBUTION, TEMPORARY_DOCUMENT, LIAISON_STATEMENT, REPORT, AGENDA, OTHER ->
                    MEETING;
        };
    }
}
