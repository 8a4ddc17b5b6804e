package org.rubric.desk.opening;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;
import org.rubric.repository.RepositoryException;

/// The reports of the drafts that were opened from files, kept beside them. Any thread may call it.
public record Openings(Records records) {
    private static final Kind<OpeningReport> REPORT = Kind.of("opening", OpeningReport.class);
    private static final ValueFormat<OpeningReport> JSON = ValueFormat.of(OpeningReport.class);

    /// Empty: the draft was not opened from a file, or not by a program that told.
    public Optional<OpeningReport> of(Id draft) throws RepositoryException {
        return records.find(REPORT, draft.value());
    }

    /// Whether a draft has a report, without reading it.
    public boolean has(Id draft) throws RepositoryException {
        return records.has(REPORT, draft.value());
    }

    /// Keeps the report of a draft.
    ///
    /// @param author who opened the file
    public CompletionStage<Instant> keep(Id draft, OpeningReport report, String author) {
        return records.put(REPORT, draft.value(), report, author);
    }

    /// Notes what was answered about a place.
    ///
    /// @param answer empty: it is open again
    public void answer(Id draft, Finding said, String answer, String author)
            throws RepositoryException {
        var known = of(draft);
        if (known.isEmpty()) return;
        var next = known.get().answered(said, answer);
        if (!next.equals(known.get())) keep(draft, next, author);
    }

    /// The draft is gone.
    public void forget(Id draft, String author) {
        if (!records.names(REPORT, draft.value()).isEmpty())
            records.remove(REPORT, draft.value(), author);
    }

    /// The report as one line of JSON.
    public static String json(OpeningReport report) throws IOException {
        return JSON.text(report);
    }
}
