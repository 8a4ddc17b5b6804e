package org.rubric.interchange;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.revision.Proposal;

/// What an importer made of a file.
///
/// @param base the document without any of the changes that the file records
/// @param proposals the recorded changes, one proposal per author in the order of their first
///     dates, each resting on the one before; empty: the file records none
/// @param findings about the text with all changes: what was kept as it was, and places to look at
/// @param tally how much of what was recognised
public record Imported(
        Document base, List<Proposal> proposals, List<Finding> findings, Tally tally) {

    public Imported {
        proposals = List.copyOf(proposals);
        findings = List.copyOf(findings);
    }

    /// A file that records no changes.
    public static Imported of(Document document, List<Finding> findings) {
        return new Imported(document, List.of(), findings, Tally.of(document));
    }

    /// The document with all recorded changes, as it would read if they were accepted.
    public Document accepted() {
        return proposals.isEmpty() ? base : proposals.getLast().after();
    }
}
