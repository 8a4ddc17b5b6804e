package org.rubric.desk.approval.post;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.post.OutputTexts;
import org.rubric.desk.meeting.post.Posting.Since;
import org.rubric.meeting.Meeting;
import org.rubric.programme.approval.ApprovalRecord;

/// The text that was posted last before a decision, against which its changes are marked.
record PostedBase(Desk desk, ApprovalRecord record) {

    /// That of the last meeting before which worked on the draft, else what was kept of the draft
    /// before the decision; empty: nothing earlier is known.
    Optional<Since> since(Meeting host) throws IOException {
        var name = desk.repository().read(record.draft()).front().identity();
        for (var meeting : desk.ledgers().all()) {
            var day = meeting.occasion().sittings().getFirst().date();
            if (meeting.id().equals(host.id()) || day.isAfter(record.aim().end())) continue;
            var texts = new OutputTexts(desk, meeting);
            var item = texts.drafts().get(record.draft());
            if (item == null) continue;
            var since = texts.since(record.draft(), item);
            if (since.isPresent()) return since;
        }
        return new OutputTexts(desk, host).since(record.draft(), name.provisionalName());
    }
}
