package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.FileNames;
import org.rubric.desk.Subject;
import org.rubric.desk.meeting.post.Aspect;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Want;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.meeting.Assigned;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Round;

/// What a round of comments comes to, as documents: the record of the comments, and the text with
/// what was changed since the version that was commented on.
///
/// @param round that is resolved
/// @param base number of that version
/// @param end of the round; empty: not known
public record Resolution(ApprovalRecord record, Round round, int base, Optional<LocalDate> end) {

    /// Reads the draft and runs the checks: not on the window's thread. A text in which nothing was
    /// changed has no marked one.
    public List<Posting> postings(Desk desk) throws IOException {
        var versions = new Texts(desk, record.draft());
        var now = versions.now();
        var all = new ArrayList<Posting>();
        all.add(table(desk, now));
        var old = versions.version(base);
        if (!old.body().equals(now.body()) || !old.front().equals(now.front()))
            all.add(marked(desk, now, old));
        return all;
    }

    private Posting table(Desk desk, Document now) throws IOException {
        var ended = end.map(LocalDate::toString).orElse("");
        var composer = new ResolutionComposer(now, round, ended, desk.me().now().contact());
        var document = composer.compose();
        var wants = new ArrayList<>(errors(desk, document));
        if (round.open() > 0) wants.add(want(Aspect.WORDS, unanswered(round.open())));
        var text = new Posting.Text(composer.title(), document, Optional.empty(), Optional.empty());
        return new Posting(Sort.CLEAN, number("resolution"), text, file(now, "resolution"), wants);
    }

    private static String unanswered(long many) {
        return Words.of("want.unanswered", many);
    }

    private Posting marked(Desk desk, Document now, Document old) {
        var name = now.front().identity().name();
        var since =
                new Posting.Since(Words.of("posting.since", round.sort().words()), old, List.of());
        var title = Words.of("posting.marked", name, since.name());
        var text = new Posting.Text(title, now, Optional.of(record.draft()), Optional.of(since));
        var wants = errors(desk, now);
        return new Posting(Sort.MARKED, number("marked"), text, file(now, "marked"), wants);
    }

    private Assigned number(String role) {
        return new Assigned(role + "/" + record.draft().value(), round.document(), 0);
    }

    /// `TD431_Y.IoT-flood_Last_Call_resolution`
    private String file(Document now, String what) {
        var label = round.document().replace(" ", "").replace('/', '-');
        var name = now.front().identity().name() + " " + round.sort().words() + " " + what;
        return FileNames.of(label.isEmpty() ? name : label + "_" + name);
    }

    private static List<Want> errors(Desk desk, Document document) {
        var subject = new Subject(document.front().identity().title(), document, List.of());
        var errors = new ArrayList<Finding>();
        for (var finding : desk.check(CheckJob.of(subject)).findings())
            if (finding.severity() == Severity.ERROR) errors.add(finding);
        if (errors.isEmpty()) return List.of();
        var first = errors.getFirst();
        int more = errors.size() - 1;
        return List.of(
                want(Aspect.CHECKED, Words.of("want.errors", first.code(), first.message(), more)));
    }

    private static Want want(Aspect aspect, String words) {
        return new Want(aspect, words, Optional.empty());
    }
}
