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
    OTHER
}
