package org.rubric.desk.meeting.prepare;

import java.util.List;
import java.util.Optional;
import org.rubric.desk.register.TitleFacts;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;

/// Links a document with the draft of its work item and the place that its title names.
record Linking(Drafts drafts) {

    /// What is linked already stays.
    MeetingDocument linked(MeetingDocument document) {
        var facts = TitleFacts.read(document.heading().title());
        var item = document.heading().workItem();
        if (item.isEmpty()) item = facts.workItem();
        if (facts.signs().contains(TitleFacts.Sign.NEW_WORK_ITEM)) return named(document, item);
        var bearing = document.bearing();
        var draft = bearing.draft().or(() -> drafts.named(facts.workItem()));
        if (draft.isPresent()) {
            var clauses = drafts.clauses(draft.get());
            var clause =
                    bearing.clause()
                            .or(
                                    () ->
                                            clauses.named(document.heading().title())
                                                    .map(Clauses.Spot::clause));
            bearing = bearing.withDraft(draft).withClause(clause);
        }
        if (facts.signs().contains(TitleFacts.Sign.BASE_TEXT)) bearing = bearing.asBase(true);
        return named(document, item).withBearing(bearing);
    }

    private static MeetingDocument named(MeetingDocument document, String item) {
        return with(document, document.heading(), item);
    }

    private static MeetingDocument with(MeetingDocument document, Heading old, String item) {
        return document.withHeading(
                new Heading(
                        old.title(),
                        old.source(),
                        old.questions(),
                        item,
                        old.bearing(),
                        old.submission()));
    }

    /// The base text of a work item among those of a meeting.
    static Optional<MeetingDocument> base(List<MeetingDocument> documents, String item) {
        return documents.stream()
                .filter(d -> d.bearing().base())
                .filter(d -> d.heading().workItem().equalsIgnoreCase(item))
                .findFirst();
    }
}
