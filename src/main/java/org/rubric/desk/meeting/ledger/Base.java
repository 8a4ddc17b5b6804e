package org.rubric.desk.meeting.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Which draft a document is about, and which document is the base text of a draft.
///
/// @param named the draft of that name in the work programme
public record Base(Function<String, Optional<Id>> named) {

    /// What its bearing says, else the draft of its work item; empty: it is about none.
    public Optional<Id> draft(MeetingDocument document) {
        var item = document.heading().workItem();
        return document.bearing()
                .draft()
                .or(() -> item.isBlank() ? Optional.empty() : named.apply(item));
    }

    /// The base text of a draft: the temporary document that is said to be it, else the one of its
    /// work item.
    public Optional<MeetingDocument> of(Meeting meeting, Id draft) {
        var all =
                meeting.documents(MeetingDocument.Kind.TEMPORARY_DOCUMENT).stream()
                        .filter(each -> draft(each).filter(draft::equals).isPresent())
                        .toList();
        return all.stream()
                .filter(each -> each.bearing().base())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    boolean isBase(Meeting meeting, MeetingDocument document) {
        return draft(document)
                .flatMap(draft -> of(meeting, draft))
                .filter(base -> base.id().equals(document.id()))
                .isPresent();
    }
}
