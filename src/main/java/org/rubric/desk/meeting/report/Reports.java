package org.rubric.desk.meeting.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.desk.approval.post.ChecklistAnnex;
import org.rubric.desk.knowledge.Awaited;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Figures;
import org.rubric.meeting.report.Likeness;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.meeting.report.Variant;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.rules.Correction;

/// The reports of the store's meetings: one draft a meeting, whoever asks for it, bound by a record
/// that survives a restart. Any thread may call it.
public final class Reports {
    private final Desk desk;
    private final Bindings bindings;
    private Optional<Fresh> last = Optional.empty();

    /// What was composed last, and of what.
    private record Fresh(
            Sources sources, Id meeting, Variant variant, Document document, String figures) {}

    /// Records of the store that a report tells of.
    private record Sources(List<Meeting> meetings, List<ApprovalRecord> approvals) {}

    public Reports(Desk desk) {
        this.desk = desk;
        bindings = new Bindings(desk);
    }

    /// The report of a meeting in the form that was chosen for it, else in the usual one.
    public Report of(Meeting meeting) throws IOException {
        var usual = Variant.of(meeting.occasion().kind());
        var bound = bindings.of(meeting.id(), usual);
        return of(meeting, bound.map(ReportOf::variant).orElse(usual));
    }

    /// The same in another form.
    public synchronized Report of(Meeting meeting, Variant variant) throws IOException {
        last = Optional.empty();
        var bound = bindings.of(meeting.id(), variant);
        var made = unwritten(meeting, fresh(meeting, variant));
        if (bound.isEmpty()) return made;
        return written(made, bound.get(), desk.repository().read(bound.get().draft()));
    }

    /// Whether somebody has begun that form of a meeting's report.
    public boolean begun(Id meeting, Variant variant) throws IOException {
        return bindings.of(meeting, variant).filter(now -> now.variant() == variant).isPresent();
    }

    /// The meetings whose reports are joined into that one and say something else by now than when
    /// it was composed; none where nobody has begun it, for then it is always as they are.
    public List<Meeting> changed(Report report) throws IOException {
        var bound = bindings.known(report.meeting().id(), report.variant());
        if (bound.isEmpty() || !report.variant().joins()) return List.of();
        var base = bound.get().composed();
        return desk.ledgers().all().stream()
                .filter(part -> Joining.differs(part.id(), base, report.fresh()))
                .toList();
    }

    private static Report unwritten(Meeting meeting, Fresh fresh) {
        var document = fresh.document();
        var composed = new Recomposition(document, document, List.of());
        return new Report(
                meeting, fresh.variant(), Optional.empty(), document, composed, fresh.figures());
    }

    private static Report written(Report made, ReportOf bound, Document edited) {
        return new Report(
                made.meeting(),
                made.variant(),
                Optional.of(bound.draft()),
                made.fresh(),
                Recomposition.of(bound.bases(), edited, made.fresh()),
                made.figures());
    }

    /// The draft that is the report, made if there is none; never a second one.
    ///
    /// @param state of a new draft, in words
    public synchronized Id draft(Report report, String state) throws IOException {
        var bound = bindings.of(report.meeting().id(), report.variant());
        if (bound.isPresent()) return bound.get().draft();
        try (var draft = desk.repository().create(report.fresh(), state)) {
            Awaited.of(bindings.put(ReportOf.of(report, draft.id())));
            return draft.id();
        }
    }

    /// Remembers that the draft has become what was composed.
    public synchronized void became(Report report) throws IOException {
        var bound = bindings.of(report.meeting().id(), report.variant());
        if (bound.isEmpty()) return;
        var next = bound.get().with(report);
        if (next != bound.get()) bindings.put(next);
    }

    /// The report that a document is, with the document as it is on the screen now; empty: it is
    /// none, or its meeting is gone.
    public synchronized Optional<Report> reading(Document edited) throws IOException {
        var bound = bindings.of(edited);
        if (bound.isEmpty()) return Optional.empty();
        var ledger = desk.ledgers().find(bound.get().meeting());
        if (ledger.isEmpty()) return Optional.empty();
        var meeting = ledger.get().now();
        var made = unwritten(meeting, fresh(meeting, bound.get().variant()));
        return Optional.of(written(made, bound.get(), edited));
    }

    /// A report that was made, with the document as it is on the screen by now.
    public Report again(Report made, Document edited) {
        return bindings.known(made.meeting().id(), made.variant())
                .map(bound -> written(made, bound, edited))
                .orElse(made);
    }

    /// The blocks of a document that still read as they were composed; none if it is no report.
    public Set<Id> following(Document edited) {
        try {
            var bound = bindings.of(edited);
            if (bound.isEmpty()) return Set.of();
            return Likeness.untouched(bound.get().bases().getFirst(), edited);
        } catch (IOException _) {
            // Nothing is known of what follows; whoever opens the meeting is told.
            return Set.of();
        }
    }

    /// What would settle a paragraph whose records have changed.
    public List<Correction> corrections(Finding finding, Document edited) {
        try {
            return reading(edited)
                    .map(report -> ReportCorrections.of(finding, edited, report))
                    .orElse(List.of());
        } catch (IOException _) {
            return List.of();
        }
    }

    /// What a document that is a report waits for; nothing if it is none.
    public List<Finding> waiting(Document edited) {
        try {
            return reading(edited).map(Report::waiting).orElse(List.of());
        } catch (IOException _) {
            // Whoever opens the meeting is told; the text itself is not wrong.
            return List.of();
        }
    }

    private Fresh fresh(Meeting meeting, Variant variant) throws IOException {
        var all = desk.ledgers().all();
        var sources = new Sources(all, desk.approvals().all());
        var before = last.filter(one -> one.meeting().equals(meeting.id()));
        if (before.filter(one -> one.variant() == variant && one.sources().equals(sources))
                .isPresent()) return before.get();
        var evidence = new Evidence(all, desk.programme().now(), desk.catalogue());
        var parts = evidence.parts(variant, meeting).stream().map(this::told).toList();
        var completed = evidence.completed(meeting);
        var composed = ReportComposer.compose(variant, completed, parts, desk.catalogue());
        var document =
                switch (variant) {
                    case RAPPORTEUR_GROUP, QUESTION, WORKING_PARTY ->
                            new ChecklistAnnex(desk, completed).in(composed);
                    case PROGRESS, REGIONAL_GROUP, FIGURES -> composed;
                };
        var figures = Figures.of(variant, completed, parts);
        var fresh = new Fresh(sources, meeting.id(), variant, document, figures);
        last = Optional.of(fresh);
        return fresh;
    }

    /// With the words that its own report has for its documents.
    private Meeting told(Meeting part) {
        try {
            var usual = Variant.of(part.occasion().kind());
            var bound = bindings.of(part.id(), usual);
            if (bound.isEmpty()) return part;
            return Observations.of(desk.repository().read(bound.get().draft()), part);
        } catch (IOException _) {
            // Its own report cannot be read; whoever opens that is told. The ledger has the rest.
            return part;
        }
    }
}
