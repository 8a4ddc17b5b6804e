package org.rubric.desk.approval;

import org.rubric.document.Finding;
import org.rubric.document.Severity;

/// Something that the program found and a line of the checklist asks about.
///
/// @param place of it in words: "6.2 Reporting, second paragraph"
public record Evidence(Finding finding, String place) {

    /// Whether it is to be mended or ignored with a reason before the text is ready; a note is not.
    public boolean open() {
        return finding.severity() != Severity.NOTE;
    }
}
