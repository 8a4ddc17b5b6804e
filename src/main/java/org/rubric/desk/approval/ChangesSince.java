package org.rubric.desk.approval;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.desk.meeting.post.OutputTexts;
import org.rubric.desk.review.ChangeListJob;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;

/// The list of changes since the text that the last meeting began with: clause, what, from which
/// contribution.
public final class ChangesSince {
    private static final String MEETING = "meeting";

    private ChangesSince() {}

    /// Reads and compares whole texts: not on the window's thread.
    ///
    /// @param now the draft as it is
    /// @return empty: no earlier text is known
    public static Optional<ChangeListJob> of(Desk desk, Id draft, Document now) throws IOException {
        var name = now.front().identity().name();
        var item = now.front().people().workItem();
        var meetings = desk.meetings().stream().sorted(Comparator.comparing(ChangesSince::day));
        for (var meeting : meetings.toList().reversed()) {
            if (meeting.occasion().sittings().isEmpty()) continue;
            var since = new OutputTexts(desk, meeting).since(draft, item.isEmpty() ? name : item);
            if (since.isEmpty() || !since.get().document().id().equals(now.id())) continue;
            var old = new Subject(since.get().name(), since.get().document(), java.util.List.of());
            var text = new Subject(name, now, java.util.List.of());
            return Optional.of(ChangeListJob.of(old, text, since.get().authors(), MEETING));
        }
        return Optional.empty();
    }

    private static String day(Meeting meeting) {
        var sittings = meeting.occasion().sittings();
        return sittings.isEmpty() ? "" : String.valueOf(sittings.getFirst().date());
    }
}
