package org.rubric.desk;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.numbering.Numbering;
import org.rubric.rules.Place;

/// The answer of a check.
///
/// @param findings the worst first, then in the order of the text
/// @param ignored how many more there are that the author has decided to leave
public record Checked(Document document, Numbering numbering, List<Finding> findings, int ignored) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /// A place in words: "6.1 General".
    public String place(Id block) {
        return Place.of(document, numbering, block);
    }
}
