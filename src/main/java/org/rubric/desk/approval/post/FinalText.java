package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.post.DraftPostings;
import org.rubric.desk.meeting.post.Poster;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Posting.Text;
import org.rubric.desk.meeting.post.SummaryWords;
import org.rubric.document.Document;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.repository.Draft;
import org.rubric.revision.Comparison;

/// The final text of a decision, as it is sent to TSB: clean, with its summary and the
/// justification of its references (procedures 9).
public final class FinalText {
    private final Desk desk;
    private final ApprovalRecord record;

    public FinalText(Desk desk, ApprovalRecord record) {
        this.desk = desk;
        this.record = record;
    }

    /// Which texts there are to be sent.
    ///
    /// @param decided as it was decided
    /// @param now as it has been edited since; empty: it is the same
    public record Texts(Document decided, Optional<Document> now) {}

    /// Reads both: not on the window's thread.
    ///
    /// @throws IllegalArgumentException if nothing was decided
    public Texts texts() throws IOException {
        var version = record.decided().orElseThrow(IllegalArgumentException::new).version();
        var now = desk.repository().read(record.draft());
        var decided = version(version);
        boolean same = Comparison.of(decided, now).changes().isEmpty();
        return new Texts(decided, same ? Optional.empty() : Optional.of(now));
    }

    private Document version(int number) throws IOException {
        var repository = desk.repository();
        var open = repository.opened(record.draft());
        if (open.isPresent()) return open.get().version(number);
        try (Draft draft = repository.open(record.draft())) {
            return draft.version(number);
        }
    }

    /// Its documents. What the checks find holds none of them back any more: they say what was
    /// decided.
    public List<Posting> postings(Document text) throws IOException {
        var poster = new Poster(desk, new Hosting(desk, record).meeting()).unchecked();
        var texts = new DraftPostings(desk, poster, record.draft(), text);
        var all = new ArrayList<Posting>();
        all.add(texts.clean(List.of()));
        texts.justification(List.of()).ifPresent(all::add);
        var name = text.front().identity().name();
        var summary = new Text(name, text, Optional.of(record.draft()), Optional.empty());
        if (SummaryWords.count(text) > 0)
            all.add(
                    poster.of(
                            Sort.SUMMARY,
                            name,
                            summary,
                            Words.text("posting.file.summary", name),
                            List.of()));
        return all.stream().map(each -> each.with(List.of())).toList();
    }
}
