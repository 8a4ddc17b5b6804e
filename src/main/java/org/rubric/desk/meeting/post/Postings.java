package org.rubric.desk.meeting.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.prepare.AgendaJob;
import org.rubric.desk.meeting.report.Report;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Posting.Text;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.JustificationComposer;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.report.Variant;
import org.rubric.meeting.liaison.LiaisonComposer;
import org.rubric.meeting.liaison.LiaisonTitle;
import org.rubric.programme.Justification;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.form.ProposalForm;
import org.rubric.revision.Comparison;

/// The documents to post of a meeting, each with its state. Reads drafts and runs the checks: not
/// on the window's thread.
public final class Postings {
    private static final Map<Variant, String> FORMS =
            Map.of(Variant.PROGRESS, "Progress report", Variant.FIGURES, "Figures");

    private final Desk desk;
    private final Meeting meeting;
    private final Covering covering;
    private final Readiness readiness;
    private final FileWords names;
    private final List<Posting> all = new ArrayList<>();

    private Postings(Desk desk, Meeting meeting) throws IOException {
        this.desk = desk;
        this.meeting = meeting;
        covering = new Covering(meeting, desk.me().now());
        readiness = new Readiness(desk);
        names = new FileWords(meeting);
    }

    /// Report in its forms, agenda, texts clean and marked, statements, forms: those that the
    /// meeting has, in this order.
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
        report(usual, FORMS.getOrDefault(usual.variant(), "Report"));
        for (var form : List.of(Variant.PROGRESS, Variant.FIGURES))
            if (form != usual.variant() && desk.reports().begun(meeting.id(), form))
                report(desk.reports().of(meeting, form), FORMS.get(form));
    }

    private void report(Report report, String file) {
        var sort = Sort.of(report.variant());
        var number = number(sort, "");
        var wants = new ArrayList<Want>();
        for (var finding : report.waiting())
            wants.add(new Want(Aspect.WORDS, finding.message(), Optional.of(finding.place())));
        var text = new Text(report.name(), report.posted(), Optional.empty(), Optional.empty());
        add(sort, number, text, names.dated(number, file), wants);
    }

    private void agenda() throws IOException {
        if (meeting.agenda().isEmpty()) return;
        var number = number(Sort.AGENDA, "");
        var document = AgendaJob.document(meeting, desk.catalogue());
        var wants = new ArrayList<Want>();
        if (!AgendaJob.pending(meeting).isEmpty())
            wants.add(Want.of(Aspect.WORDS, "The agenda has changed since it was issued last."));
        var text = composed(document.front().identity().title(), document);
        add(Sort.AGENDA, number, text, names.dated(number, "Agenda"), wants);
    }

    private void texts() throws IOException {
        var outputs = new OutputTexts(desk, meeting);
        for (var entry : outputs.drafts().entrySet()) {
            var draft = entry.getKey();
            var document = desk.repository().read(draft);
            clean(draft, document);
            var since = outputs.since(draft, entry.getValue());
            if (since.isPresent()) marked(draft, document, since.get());
            if (decided(entry.getValue())) justification(draft, document);
        }
    }

    private void clean(Id draft, Document document) {
        var number = number(Sort.CLEAN, draft.value());
        var identity = document.front().identity();
        var title = identity.name() + ": " + identity.title();
        var text = new Text(title, document, Optional.of(draft), Optional.empty());
        add(Sort.CLEAN, number, text, names.of(number, identity.name()), List.of());
    }

    private void marked(Id draft, Document document, Posting.Since since) {
        if (Comparison.of(since.document(), document).changes().isEmpty()) return;
        var number = number(Sort.MARKED, draft.value());
        var name = document.front().identity().name();
        var title = name + ", changes since " + since.name();
        var text = new Text(title, document, Optional.of(draft), Optional.of(since));
        add(Sort.MARKED, number, text, names.of(number, name + " marked"), List.of());
    }

    /// Whether the text goes for a decision, for which its references are justified.
    private boolean decided(String workItem) {
        return meeting.results().outputs().drafts().stream()
                .anyMatch(text -> text.text().workItem().equals(workItem));
    }

    private void justification(Id draft, Document document) throws IOException {
        var list = ReferenceList.of(Snapshot.of(document), TextIndex.of(desk.catalogue()));
        var book = new JustificationBook(desk.repository().records());
        var forms = book.of(document, list);
        if (forms.isEmpty()) return;
        var name = document.front().identity().name();
        var number = number(Sort.JUSTIFICATION, name);
        var wants = new ArrayList<Want>();
        for (var form : forms)
            if (!form.missing().isEmpty())
                wants.add(
                        Want.of(
                                Aspect.WORDS,
                                "The justification of %s is not answered whole."
                                        .formatted(form.name())));
        var composed = JustificationComposer.compose(document, forms);
        var text =
                new Text(
                        composed.front().identity().title(),
                        composed,
                        Optional.of(draft),
                        Optional.empty());
        add(Sort.JUSTIFICATION, number, text, names.of(number, "A.5 " + name), wants);
    }

    private void liaison(OutgoingLiaison sent) throws IOException {
        var number = number(Sort.LIAISON, sent.id().value());
        var link = new ClauseLink(desk, meeting).of(sent);
        var composed = LiaisonComposer.compose(meeting, sent, link);
        var draft = new StatementTexts(desk).draft(meeting, sent);
        var document =
                draft.isEmpty()
                        ? composed
                        : StatementTexts.posted(composed, desk.repository().read(draft.get()));
        var wants = new ArrayList<Want>();
        if (StatementTexts.words(document).isEmpty())
            wants.add(Want.of(Aspect.WORDS, "The statement waits for its text."));
        var topic = LiaisonTitle.topic(sent.title());
        var file = names.of(number, topic.isEmpty() ? "LSo" : "LSo " + topic);
        add(Sort.LIAISON, number, composed(sent.title(), document), file, wants);
    }

    private void form(Justification form) throws IOException {
        var name = form.item().name();
        var number = number(Sort.FORM, name);
        var asked = new ProposalForm(ProgrammeEntry.of(form));
        var document = asked.document(desk.catalogue().group(), meeting.title());
        var wants = new ArrayList<Want>();
        if (!form.missing().isEmpty())
            wants.add(
                    Want.of(
                            Aspect.WORDS,
                            "Boxes of the form are empty: %s."
                                    .formatted(String.join(", ", form.missing()))));
        var file = names.of(number, asked.rule() + " " + name);
        add(Sort.FORM, number, composed(asked.title(), document), file, wants);
    }

    private static Text composed(String title, Document document) {
        return new Text(title, document, Optional.empty(), Optional.empty());
    }

    private Assigned number(Sort sort, String name) {
        return meeting.results().outputs().number(sort.role(name));
    }

    /// With its header table as it is posted, and all that it lacks.
    private void add(Sort sort, Assigned number, Text text, String file, List<Want> own) {
        var covered = covering.of(text.document(), number);
        var wants = new ArrayList<>(readiness.of(covered, number, file));
        wants.addAll(own);
        var whole = new Text(text.title(), covered, text.draft(), text.since());
        all.add(new Posting(sort, number, whole, file, wants));
    }
}
