package org.rubric.desk.programme;

import java.util.stream.Collectors;
import org.rubric.catalogue.StudyGroup;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;

/// What a message about a document is called, in the form by which the lists find them.
record MailSubject(Document document, StudyGroup group) {

    /// `[Q4/20] Draft new Recommendation ITU-T Y.IoT-flood: Requirements of …`: a report or a
    /// liaison statement is known by its title alone.
    String words() {
        var front = document.front();
        var questions =
                front.people().questions().stream()
                        .map(number -> "Q" + number)
                        .collect(Collectors.joining(", "));
        var lead = questions.isEmpty() ? "[" + group.name() + "] " : "[" + questions + "] ";
        var identity = front.identity();
        var kind = kind(identity.kind(), identity.designation().isEmpty());
        var name = identity.name().equals(identity.title()) ? "" : "ITU-T " + identity.name();
        var draft = kind.isEmpty() ? name : kind + " " + name;
        if (draft.isBlank() || name.isEmpty()) return lead + identity.title();
        return lead + draft.strip() + ": " + identity.title();
    }

    private static String kind(DocumentKind kind, boolean unnumbered) {
        return switch (kind) {
            case RECOMMENDATION -> unnumbered ? "Draft new Recommendation" : "Draft Recommendation";
            case REVISED_RECOMMENDATION -> "Draft revised Recommendation";
            case AMENDMENT -> "Draft Amendment to Recommendation";
            case CORRIGENDUM -> "Draft Corrigendum to Recommendation";
            case SUPPLEMENT -> "Draft Supplement";
            case TECHNICAL_REPORT -> "Draft Technical Report";
            case IMPLEMENTERS_GUIDE -> "Draft Implementers' guide";
            case ERRATUM,
                    FOCUS_GROUP_DELIVERABLE,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    "";
        };
    }
}
