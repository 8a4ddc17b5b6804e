package org.rubric.typesetting.furniture;

import org.rubric.document.Document;
import org.rubric.document.Identity;

/// The parts of a published name, without a date.
record Naming(String number, String addition, String title, String line, String footer) {
    static final String ITU = "ITU\u2011T ";

    static Naming of(Document document) {
        var identity = document.front().identity();
        return switch (identity.kind()) {
            case AMENDMENT, CORRIGENDUM, ERRATUM -> AmendmentName.of(document);
            case SUPPLEMENT -> SupplementName.of(document);
            case RECOMMENDATION, REVISED_RECOMMENDATION -> recommendation(identity);
            case IMPLEMENTERS_GUIDE,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    other(identity);
        };
    }

    private static Naming recommendation(Identity identity) {
        var number = number(identity);
        if (number.isEmpty()) return other(identity);
        var line = "Recommendation " + ITU + number;
        return new Naming(number, "", identity.title(), line, "Rec. " + ITU + number);
    }

    static Naming other(Identity identity) {
        var number = number(identity);
        var line = number.isEmpty() ? "" : ITU + number;
        return new Naming(
                number, "", identity.title(), line, number.isEmpty() ? identity.title() : line);
    }

    /// The designation, else the provisional name.
    static String number(Identity identity) {
        return identity.designation().isEmpty()
                ? identity.provisionalName()
                : identity.designation();
    }
}
