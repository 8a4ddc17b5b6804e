package org.rubric.desk.approval.post;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.Giving;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.meeting.Assigned;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Papers;

/// Gives a document of a text its number, where its numbers stand: in the meeting that puts the
/// text out, else in the record of the text.
public record NumberGiven(Desk desk, Kept<ApprovalRecord> record) {

    /// Whether another document has that number already, of the text or of its meeting.
    public boolean taken(Assigned number) throws IOException {
        var meeting = new Hosting(desk, record.now()).meeting();
        return Giving.taken(meeting, number).isPresent();
    }

    /// @param said what it does, as undo tells it
    /// @return where it was given, to be taken back
    public Kept<?> give(Posting posting, Assigned number, String said, String author)
            throws IOException {
        var host = new Hosting(desk, record.now());
        var kept = host.kept();
        if (kept.isPresent() && host.puts(kept.get().now())) {
            kept.get().change(said, now -> Giving.give(now, posting, number), author);
            return kept.get();
        }
        var given = new Papers.Numbered(number.role(), number.label(), number.revision());
        record.change(said, now -> now.withPapers(now.papers().with(given)), author);
        return record;
    }

    /// The number of a role as it stands now; empty: to be assigned.
    public Optional<Assigned> of(String role) throws IOException {
        var number = new Hosting(desk, record.now()).meeting().results().outputs().number(role);
        return number.label().isEmpty() ? Optional.empty() : Optional.of(number);
    }
}
