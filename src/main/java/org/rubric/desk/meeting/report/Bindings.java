package org.rubric.desk.meeting.report;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.rubric.desk.Desk;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.report.Variant;
import org.rubric.repository.Kind;

/// Which draft is which report of which meeting, by the Id of the document: one record each, read
/// once, for nobody else writes it. Any thread may call it.
final class Bindings {
    private static final Kind<ReportOf> BOUND = Kind.of("report-of", ReportOf.class);

    private final Desk desk;
    private final Map<Id, Optional<ReportOf>> known = new ConcurrentHashMap<>();

    Bindings(Desk desk) {
        this.desk = desk;
    }

    /// Empty too where the draft has been removed.
    Optional<ReportOf> of(Id meeting, Variant variant) throws IOException {
        var bound = kept(meeting.part(variant.role()));
        if (bound.isEmpty()) return bound;
        for (var draft : desk.repository().drafts())
            if (draft.draft().equals(bound.get().draft())) return bound;
        return Optional.empty();
    }

    /// The same as it was last known, without asking the store.
    Optional<ReportOf> known(Id meeting, Variant variant) {
        var bound = known.get(meeting.part(variant.role()));
        return bound == null ? Optional.empty() : bound;
    }

    /// Whose report a document is.
    Optional<ReportOf> of(Document document) throws IOException {
        for (var variant : Variant.values())
            if (document.id().value().endsWith("/" + variant.role())) return kept(document.id());
        return Optional.empty();
    }

    /// @return completes when it is on disk
    CompletionStage<Instant> put(ReportOf bound) throws IOException {
        var document = bound.meeting().part(bound.variant().role());
        known.put(document, Optional.of(bound));
        var kept = bound.alone();
        return desk.repository().records().put(BOUND, document.value(), kept, desk.author());
    }

    private Optional<ReportOf> kept(Id document) throws IOException {
        var here = known.get(document);
        if (here != null) return here;
        var read = desk.repository().records().find(BOUND, document.value());
        known.put(document, read);
        return read;
    }
}
