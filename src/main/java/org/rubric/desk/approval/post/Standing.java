package org.rubric.desk.approval.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.SummaryWords;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.meeting.Results.Outputs;
import org.rubric.programme.Deadline;
import org.rubric.programme.ItemField;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.approval.ApprovalRecord;

/// How the documents of a text and its work item stand at this moment.
///
/// @param entry the work item with what the draft and the numbers of its documents say; empty:
///     there is none
/// @param due by when the final text goes to TSB; empty: nothing was decided yet, or no rule says
public record Standing(
        List<Posting> postings, Optional<ProgrammeEntry> entry, Optional<Deadline> due) {
    public Standing {
        postings = List.copyOf(postings);
    }

    /// Reads the draft and runs the checks: not on the window's thread.
    public static Standing of(Desk desk, ApprovalRecord record, LocalDate today)
            throws IOException {
        var postings = ConsentPostings.of(desk, record);
        var document = desk.repository().read(record.draft());
        var programme = desk.programme().now();
        var outputs = new Hosting(desk, record).meeting().results().outputs();
        var entry = DraftLink.entry(document, programme);
        var due =
                entry.filter(_ -> record.decided().isPresent())
                        .flatMap(each -> FinalDue.of(each, programme.schedule(), today));
        return new Standing(postings, entry.map(e -> filled(e, document, record, outputs)), due);
    }

    /// What the draft says goes before what was typed into the programme.
    private static ProgrammeEntry filled(
            ProgrammeEntry entry, Document document, ApprovalRecord record, Outputs outputs) {
        var identity = document.front().identity();
        var next = ItemField.TITLE.write(entry, identity.title());
        var summary = SummaryWords.of(document).strip();
        if (!summary.isEmpty()) next = ItemField.SUMMARY.write(next, summary);
        if (!identity.designation().isEmpty())
            next = ItemField.NUMBER.write(next, identity.designation());
        var clean = outputs.number("clean/" + record.draft().value());
        if (!clean.label().isEmpty()) next = ItemField.LATEST.write(next, clean.printed());
        var form = outputs.number("a5/" + identity.name());
        if (!form.label().isEmpty()) next = ItemField.JUSTIFICATION.write(next, form.printed());
        return next;
    }
}
