package org.rubric.desk.meeting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.report.Variant;

/// Which draft is the report of a meeting, and what it was composed as.
///
/// @param draft of the store
/// @param bases as it was composed, the last one first; more than one, so that a recomposition can
///     be taken back
/// @param said what the records alone said then, of a report that joins others; empty: not known
record ReportOf(
        Id meeting, Id draft, Variant variant, List<Document> bases, Optional<Document> said) {
    private static final int KEPT = 3;

    ReportOf {
        bases = List.copyOf(bases);
    }

    /// As it is begun.
    static ReportOf of(Report report, Id draft) {
        var fresh = report.fresh();
        var meeting = report.meeting().id();
        return new ReportOf(meeting, draft, report.variant(), List.of(fresh), said(report));
    }

    /// Composed once more.
    ReportOf with(Report report) {
        var now = report.variant();
        var base = report.composed().base();
        var told = said(report);
        if (bases.getFirst().equals(base) && now == variant && told.equals(said)) return this;
        var all = new ArrayList<>(bases);
        all.remove(base);
        all.addFirst(base);
        var last = all.subList(0, Math.min(KEPT, all.size()));
        return new ReportOf(meeting, draft, now, last, told);
    }

    private static Optional<Document> said(Report report) {
        return report.variant().joins() ? Optional.of(report.fresh()) : Optional.empty();
    }

    /// What others have since changed is told against: rewritten paragraphs keep their old words in
    /// the base.
    Document composed() {
        return said.orElse(bases.getFirst());
    }

    /// With the last base alone, as it is kept: a draft that is opened anew has nothing to be taken
    /// back, and every base is as long as the report.
    ReportOf alone() {
        return new ReportOf(meeting, draft, variant, bases.subList(0, 1), said);
    }
}
