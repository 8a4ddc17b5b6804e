package org.rubric.interchange.word;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;

/// What [LinkResolver] made of a document.
///
/// @param findings mentions that hit nothing, code `link.dangling`
/// @param made references and citations that became live
public record Linked(Document document, List<Finding> findings, int made) {
    public Linked {
        findings = List.copyOf(findings);
    }
}
