package org.rubric.desk.programme;

import org.rubric.desk.wording.Words;
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
        var draft = kind.isEmpty() ? name : Words.text(kind, name);
        if (draft.isBlank() || name.isEmpty()) return lead + identity.title();
        return lead + draft.strip() + ": " + identity.title();
    }

    private static String kind(DocumentKind kind, boolean unnumbered) {
        return switch (kind) {
            case RECOMMENDATION -> unnumbered ? "mail.draft.new" : "mail.draft";
            case REVISED_RECOMMENDATION -> "mail.draft.revised";
            case AMENDMENT -> "mail.draft.amendment";
            case CORRIGENDUM -> "mail.draft.corrigendum";
            case SUPPLEMENT -> "mail.draft.supplement";
            case TECHNICAL_REPORT -> "mail.draft.report";
            case IMPLEMENTERS_GUIDE -> "mail.draft.guide";
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
