package org.rubric.document;

/// The kinds of document the sector knows.
public enum DocumentKind {
    RECOMMENDATION,
    REVISED_RECOMMENDATION,
    AMENDMENT,
    CORRIGENDUM,
    ERRATUM,
    SUPPLEMENT,
    IMPLEMENTERS_GUIDE,
    TECHNICAL_REPORT,
    FOCUS_GROUP_DELIVERABLE,
    CONTRIBUTION,
    TEMPORARY_DOCUMENT,
    LIAISON_STATEMENT,
    REPORT,
    AGENDA,
    OTHER;

    /// Whether it is a document of a meeting, with its header table, and no text that is approved.
    public boolean meeting() {
        return switch (this) {
            case CONTRIBUTION, TEMPORARY_DOCUMENT, LIAISON_STATEMENT, REPORT, AGENDA, OTHER -> true;
            case RECOMMENDATION,
                    REVISED_RECOMMENDATION,
                    AMENDMENT,
                    CORRIGENDUM,
                    ERRATUM,
                    SUPPLEMENT,
                    IMPLEMENTERS_GUIDE,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE ->
                    false;
        };
    }
}
