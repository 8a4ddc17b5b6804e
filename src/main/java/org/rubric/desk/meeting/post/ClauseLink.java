package org.rubric.desk.meeting.post;

import java.io.IOException;
import org.rubric.desk.Desk;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.numbering.Numbering;

/// Which text of ours an outgoing statement is about.
record ClauseLink(Desk desk, Meeting meeting) {

    /// `draft Recommendation ITU-T Y.IoT-flood, clause 3.2`; empty: nothing is known.
    String of(OutgoingLiaison sent) {
        var answered = sent.replyTo().flatMap(meeting::document);
        return answered.map(this::of).orElse("");
    }

    private String of(MeetingDocument incoming) {
        var bearing = incoming.bearing();
        if (bearing.draft().isEmpty()) return "";
        try {
            var document = desk.repository().read(bearing.draft().get());
            var identity = document.front().identity();
            var draft = identity.designation().isEmpty() ? "draft " : "";
            var text = draft + "Recommendation ITU-T " + identity.name();
            return text + bearing.clause().map(id -> clause(document, id)).orElse("");
        } catch (IOException _) {
            // A draft that is gone is not pointed to.
            return "";
        }
    }

    private static String clause(Document document, org.rubric.document.Id id) {
        var label = Numbering.of(document).label(id).map(Object::toString).orElse("");
        var title =
                document.find(id)
                        .map(
                                block ->
                                        block instanceof Block.Clause clause
                                                ? Inline.text(clause.title().runs())
                                                : "")
                        .orElse("");
        if (title.isBlank()) return "";
        return label.isBlank() ? ", \u201c" + title + "\u201d" : ", clause " + label;
    }
}
