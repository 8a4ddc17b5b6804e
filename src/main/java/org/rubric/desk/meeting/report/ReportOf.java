package org.rubric.desk.meeting.report;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.report.Variant;

/// Which draft is the report of a meeting, and what it was composed as.
///
/// @param draft of the store
/// @param bases as it was composed, the last one first; more than one, so that a recomposition can
///     be taken back
record ReportOf(Id meeting, Id draft, Variant variant, List<Document> bases) {
    private static final int KEPT = 3;

    ReportOf {
        bases = List.copyOf(bases);
    }

    /// Composed once more.
    ReportOf with(Variant now, Document base) {
        if (bases.getFirst().equals(base) && now == variant) return this;
        var all = new ArrayList<>(bases);
        all.remove(base);
        all.addFirst(base);
        return new ReportOf(meeting, draft, now, all.subList(0, Math.min(KEPT, all.size())));
    }

    /// With the last base alone, as it is kept: a draft that is opened anew has nothing to be taken
    /// back, and every base is as long as the report.
    ReportOf alone() {
        return new ReportOf(meeting, draft, variant, bases.subList(0, 1));
    }
}
