package org.rubric.desk;

import java.nio.file.Path;
import java.util.List;
import org.rubric.document.Finding;

/// A file that was written.
///
/// @param pages 0 for a format without pages
/// @param findings what the reader of the file should know
public record Exported(Path file, int pages, List<Finding> findings) {
    public Exported {
        findings = List.copyOf(findings);
    }

    /// "out/draft.pdf (23 pages)"
    public String words() {
        return switch (pages) {
            case 0 -> file.toString();
            case 1 -> file + " (1 page)";
            default -> file + " (" + pages + " pages)";
        };
    }
}
