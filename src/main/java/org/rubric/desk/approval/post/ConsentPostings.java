package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.approval.Checklist;
import org.rubric.desk.meeting.post.Aspect;
import org.rubric.desk.meeting.post.DraftPostings;
import org.rubric.desk.meeting.post.Poster;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Posting.Text;
import org.rubric.desk.meeting.post.SummaryWords;
import org.rubric.desk.meeting.post.Want;
import org.rubric.document.Document;
import org.rubric.programme.approval.ApprovalRecord;

/// The documents that are posted of a text for its decision, each with its state. While the text is
/// not ready, none of them is. Reads the draft and runs the checks: not on the window's thread.
public final class ConsentPostings {
    private final ApprovalRecord record;
    private final Document document;
    private final Checklist checklist;
    private final Poster poster;
    private final DraftPostings texts;
    private final DraftPostings forms;

    private ConsentPostings(Desk desk, ApprovalRecord record, Hosting host) throws IOException {
        this.record = record;
        document = desk.repository().read(record.draft());
        checklist = Checklist.of(desk, record.draft(), record);
        poster = new Poster(desk, host.meeting());
        texts = new DraftPostings(desk, poster.unchecked(), record.draft(), document);
        forms = new DraftPostings(desk, poster, record.draft(), document);
    }

    /// The text clean and marked against what was posted last, the justification of its references,
    /// the checklist, the summary: those that there are, in this order.
    public static List<Posting> of(Desk desk, ApprovalRecord record) throws IOException {
        var host = new Hosting(desk, record);
        var since = new PostedBase(desk, record).since(host.meeting());
        return new ConsentPostings(desk, record, host).all(since);
    }

    private List<Posting> all(Optional<Posting.Since> since) throws IOException {
        var all = new ArrayList<Posting>();
        var clean = open(texts.clean(unanswered()));
        all.add(clean);
        var late = late(clean);
        if (since.isPresent()) texts.marked(since.get(), late).ifPresent(all::add);
        forms.justification(late).ifPresent(all::add);
        all.add(checklist(late));
        all.add(summary(late));
        return List.copyOf(all);
    }

    /// What the checks for a decision find stands in the place of what they find of any draft.
    private Posting open(Posting clean) {
        var wants = new ArrayList<>(clean.wants());
        for (var line : checklist.lines())
            for (var found : line.evidence())
                if (found.open()) {
                    var words =
                            Words.of("declaring.found", found.place(), found.finding().message());
                    var place = Optional.of(found.finding().place());
                    wants.add(new Want(Aspect.CHECKED, words, place));
                }
        return clean.with(wants);
    }

    private List<Want> unanswered() {
        int open = checklist.unfulfilled().size();
        if (open == 0) return List.of();
        int lines = checklist.lines().size();
        var words = Words.of(open == lines ? "want.checklist.none" : "want.checklist", lines, open);
        return List.of(Want.of(Aspect.JUDGED, words));
    }

    /// What is lacking of every document about a text that is not ready.
    private static List<Want> late(Posting clean) {
        boolean mine = clean.wants().stream().anyMatch(w -> w.aspect() != Aspect.NUMBER);
        if (!mine) return List.of();
        return List.of(Want.of(Aspect.JUDGED, Words.of("want.text")));
    }

    private Posting checklist(List<Want> late) {
        var name = document.front().identity().name();
        var paper = ChecklistPaper.compose(document, record, checklist);
        var lines = checklist.lines().size();
        int done = lines - checklist.unfulfilled().size();
        var title = Words.of("posting.checklist", done, lines);
        var text = new Text(title, paper, Optional.of(record.draft()), Optional.empty());
        var wants = unanswered().isEmpty() ? late : unanswered();
        return poster.of(
                Sort.CHECKLIST, name, text, Words.text("posting.file.checklist", name), wants);
    }

    private Posting summary(List<Want> late) {
        var name = document.front().identity().name();
        int words = SummaryWords.count(document);
        var title = Words.of("posting.summary", words);
        var text = new Text(title, document, Optional.of(record.draft()), Optional.empty());
        var wants = new ArrayList<>(late);
        if (words == 0) wants.add(Want.of(Aspect.WORDS, Words.of("want.summary")));
        return poster.of(Sort.SUMMARY, name, text, Words.text("posting.file.summary", name), wants);
    }
}
