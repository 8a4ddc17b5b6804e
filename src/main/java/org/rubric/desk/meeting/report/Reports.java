package org.rubric.desk.meeting.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rubric.desk.Desk;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Likeness;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.meeting.report.Settling;
import org.rubric.meeting.report.Variant;
import org.rubric.repository.Kind;
import org.rubric.rules.Correction;

/// The reports of the store's meetings: one draft a meeting, whoever asks for it, bound by a record
/// that survives a restart. Any thread may call it.
public final class Reports {
    private static final Kind<ReportOf> BOUND = Kind.of("report-of", ReportOf.class);
    private static final String OF = "/report";

    private final Desk desk;
    private final Map<Id, Optional<ReportOf>> bindings = new ConcurrentHashMap<>();
    private Optional<Fresh> last = Optional.empty();

    /// What was composed last, and of what.
    private record Fresh(List<Meeting> all, Id meeting, Variant variant, Document document) {}

    public Reports(Desk desk) {
        this.desk = desk;
    }

    /// The report of a meeting in the form that was chosen for it, else in the usual one.
    public Report of(Meeting meeting) throws IOException {
        var bound = bound(meeting.id());
        var usual = Variant.of(meeting.occasion().kind());
        return of(meeting, bound.map(ReportOf::variant).orElse(usual));
    }

    /// The same in another form.
    public synchronized Report of(Meeting meeting, Variant variant) throws IOException {
        last = Optional.empty();
        var bound = bound(meeting.id());
        var fresh = fresh(meeting, variant);
        if (bound.isEmpty()) return unwritten(meeting, variant, fresh);
        var edited = desk.repository().read(bound.get().draft());
        return report(bound.get(), meeting, variant, edited, fresh);
    }

    private static Report unwritten(Meeting meeting, Variant variant, Document fresh) {
        var composed = new Recomposition(fresh, fresh, List.of());
        return new Report(meeting, variant, Optional.empty(), fresh, composed);
    }

    private static Report report(
            ReportOf bound, Meeting meeting, Variant variant, Document edited, Document fresh) {
        var composed = Recomposition.of(bound.bases(), edited, fresh);
        return new Report(meeting, variant, Optional.of(bound.draft()), fresh, composed);
    }

    /// The draft that is the report, made if there is none; never a second one.
    ///
    /// @param state of a new draft, in words
    public synchronized Id draft(Report report, String state) throws IOException {
        var bound = bound(report.meeting().id());
        if (bound.isPresent()) return bound.get().draft();
        try (var draft = desk.repository().create(report.fresh(), state)) {
            var bases = List.of(report.fresh());
            put(new ReportOf(report.meeting().id(), draft.id(), report.variant(), bases));
            return draft.id();
        }
    }

    /// Remembers that the draft has become what was composed.
    public synchronized void became(Report report) throws IOException {
        var bound = bound(report.meeting().id());
        if (bound.isEmpty()) return;
        var next = bound.get().with(report.variant(), report.composed().base());
        if (next != bound.get()) put(next);
    }

    /// The report that a document is, with the document as it is on the screen now; empty: it is
    /// none, or its meeting is gone.
    public synchronized Optional<Report> reading(Document edited) throws IOException {
        var bound = of(edited);
        if (bound.isEmpty()) return Optional.empty();
        var ledger = desk.ledgers().find(bound.get().meeting());
        if (ledger.isEmpty()) return Optional.empty();
        var meeting = ledger.get().now();
        var variant = bound.get().variant();
        return Optional.of(report(bound.get(), meeting, variant, edited, fresh(meeting, variant)));
    }

    /// A report that was made, with the document as it is on the screen by now.
    public Report again(Report made, Document edited) {
        var bound = Optional.ofNullable(bindings.get(made.meeting().id())).flatMap(one -> one);
        return bound.map(now -> report(now, made.meeting(), made.variant(), edited, made.fresh()))
                .orElse(made);
    }

    /// The blocks of a document that still read as they were composed; none if it is no report.
    public Set<Id> following(Document edited) {
        try {
            var bound = of(edited);
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

    /// The writer has looked at a flagged block: it is as it should be until its records change
    /// again.
    public synchronized void settled(Document edited, Id block) {
        try {
            var bound = of(edited);
            var report = reading(edited);
            if (bound.isEmpty() || report.isEmpty()) return;
            var base = Settling.kept(bound.get().bases().getFirst(), report.get().fresh(), block);
            put(bound.get().settled(base));
        } catch (IOException _) {
            // It stays flagged.
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

    private Document fresh(Meeting meeting, Variant variant) throws IOException {
        var all = desk.ledgers().all();
        var before = last.filter(one -> one.meeting().equals(meeting.id()));
        if (before.filter(one -> one.variant() == variant && one.all().equals(all)).isPresent())
            return before.get().document();
        var evidence = new Evidence(all, desk.programme().now(), desk.catalogue());
        var parts = evidence.parts(variant, meeting).stream().map(this::told).toList();
        var completed = evidence.completed(meeting);
        var document = ReportComposer.compose(variant, completed, parts, desk.catalogue());
        last = Optional.of(new Fresh(all, meeting.id(), variant, document));
        return document;
    }

    /// With the words that its own report has for its documents.
    private Meeting told(Meeting part) {
        try {
            var bound = bound(part.id());
            if (bound.isEmpty()) return part;
            return Observations.of(desk.repository().read(bound.get().draft()), part);
        } catch (IOException _) {
            // Its own report cannot be read; whoever opens that is told. The ledger has the rest.
            return part;
        }
    }

    /// Empty too where the draft has been removed.
    private Optional<ReportOf> bound(Id meeting) throws IOException {
        var bound = kept(meeting);
        if (bound.isEmpty()) return bound;
        for (var draft : desk.repository().drafts())
            if (draft.draft().equals(bound.get().draft())) return bound;
        return Optional.empty();
    }

    private Optional<ReportOf> of(Document document) throws IOException {
        var name = document.id().value();
        if (!name.endsWith(OF)) return Optional.empty();
        return kept(Id.of(name.substring(0, name.length() - OF.length())));
    }

    /// Read once: nobody else writes it.
    private Optional<ReportOf> kept(Id meeting) throws IOException {
        var here = bindings.get(meeting);
        if (here != null) return here;
        var read = desk.repository().records().find(BOUND, meeting.value());
        bindings.put(meeting, read);
        return read;
    }

    private void put(ReportOf bound) throws IOException {
        bindings.put(bound.meeting(), Optional.of(bound));
        desk.repository().records().put(BOUND, bound.meeting().value(), bound, desk.author());
    }
}
