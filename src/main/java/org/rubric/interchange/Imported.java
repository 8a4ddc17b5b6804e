package org.rubric.interchange;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;

/// What an importer made of a file.
///
/// @param base the document as the file has it, tracked changes accepted
/// @param findings what was kept as it was, and places to look at
/// @param tally how much of what was recognised
public record Imported(Document base, List<Finding> findings, Tally tally) {

    public Imported {
        findings = List.copyOf(findings);
    }
}
