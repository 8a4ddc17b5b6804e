package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.prepare.AgendaJob;
import org.rubric.desk.meeting.report.Report;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Posting.Text;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.report.Variant;
import org.rubric.meeting.liaison.LiaisonComposer;
import org.rubric.meeting.liaison.LiaisonTitle;
import org.rubric.programme.Justification;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.form.ProposalForm;

/// The documents to post of a meeting, each with its state. Reads drafts and runs the checks: not
/// on the window's thread.
public final class Postings {
    private static final Map<Variant, String> FORMS =
            Map.of(
                    Variant.PROGRESS,
                    "posting.file.progress",
                    Variant.FIGURES,
                    "posting.file.figures");

    private final Desk desk;
    private final Meeting meeting;
    private final Poster poster;
    private final List<Posting> all = new ArrayList<>();

    private Postings(Desk desk, Meeting meeting) throws IOException {
        this.desk = desk;
        this.meeting = meeting;
        poster = new Poster(desk, meeting);
    }

    /// Report in its forms, agenda, texts clean and marked, statements, forms: those that
    /// the meeting has, in this order.
    public static List<Posting> of(Desk desk, Meeting meeting) throws IOException {
        var postings = new Postings(desk, meeting);
        postings.reports();
        postings.agenda();
        postings.texts();
        for (var sent : meeting.results().outputs().liaisons()) postings.liaison(sent);
        for (var form : meeting.results().programme().proposed()) postings.form(form);
        return List.copyOf(postings.all);
    }

    /// The report, and its other forms as soon as somebody has begun them.
    private void reports() throws IOException {
        var usual = desk.reports().of(meeting);
        report(usual, Words.text(FORMS.getOrDefault(usual.variant(), "posting.file.report")));
        for (var form : List.of(Variant.PROGRESS, Variant.FIGURES))
            if (form != usual.variant() && desk.reports().begun(meeting.id(), form))
                report(desk.reports().of(meeting, form), Words.text(FORMS.get(form)));
    }

    private void report(Report report, String file) {
        var sort = Sort.of(report.variant());
        var wants = new ArrayList<Want>();
        for (var finding : report.waiting())
            wants.add(new Want(Aspect.WORDS, finding.message(), Optional.of(finding.place())));
        var text = new Text(report.name(), report.posted(), Optional.empty(), Optional.empty());
        all.add(poster.dated(sort, text, file, wants));
    }

    private void agenda() throws IOException {
        if (meeting.agenda().isEmpty()) return;
        var document = AgendaJob.document(meeting, desk.catalogue());
        var wants = new ArrayList<Want>();
        if (!AgendaJob.pending(meeting).isEmpty())
            wants.add(Want.of(Aspect.WORDS, Words.of("want.agenda")));
        var text = Poster.composed(document.front().identity().title(), document);
        all.add(poster.dated(Sort.AGENDA, text, Words.text("posting.file.agenda"), wants));
    }

    private void texts() throws IOException {
        var outputs = new OutputTexts(desk, meeting);
        for (var entry : outputs.drafts().entrySet()) {
            var draft = entry.getKey();
            var document = desk.repository().read(draft);
            var postings = new DraftPostings(desk, poster, draft, document);
            all.add(postings.clean(List.of()));
            var since = outputs.since(draft, entry.getValue());
            if (since.isPresent()) postings.marked(since.get(), List.of()).ifPresent(all::add);
            if (outputs.decided().contains(draft))
                postings.justification(List.of()).ifPresent(all::add);
        }
    }

    private void liaison(OutgoingLiaison sent) throws IOException {
        var link = new ClauseLink(desk, meeting).of(sent);
        var composed = LiaisonComposer.compose(meeting, sent, link);
        var draft = new StatementTexts(desk).draft(meeting, sent);
        var document =
                draft.isEmpty()
                        ? composed
                        : StatementTexts.posted(composed, desk.repository().read(draft.get()));
        var wants = new ArrayList<Want>();
        if (StatementTexts.words(document).isEmpty())
            wants.add(Want.of(Aspect.WORDS, Words.of("want.statement")));
        var topic = LiaisonTitle.topic(sent.title());
        var what =
                topic.isEmpty()
                        ? Words.text("posting.file.statement")
                        : Words.text("posting.file.statement.about", topic);
        var text = Poster.composed(sent.title(), document);
        all.add(poster.of(Sort.LIAISON, sent.id().value(), text, what, wants));
    }

    private void form(Justification form) throws IOException {
        var name = form.item().name();
        var asked = new ProposalForm(ProgrammeEntry.of(form));
        var document = asked.document(desk.catalogue().group(), meeting.title());
        var wants = new ArrayList<Want>();
        if (!form.missing().isEmpty()) {

            var missing = String.join(", ", form.missing());
            wants.add(Want.of(Aspect.WORDS, Words.of("want.boxes", missing)));
        }
        var text = Poster.composed(asked.title(), document);
        all.add(poster.of(Sort.FORM, name, text, asked.rule() + " " + name, wants));
    }
}
