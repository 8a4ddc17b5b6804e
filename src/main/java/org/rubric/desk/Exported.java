package org.rubric.desk;

import java.nio.file.Path;
import java.util.List;
import org.rubric.document.Finding;
import org.rubric.document.wording.Wording;

/// A file that was written.
///
/// @param pages 0 for a format without pages
/// @param findings what the reader of the file should know
public record Exported(Path file, int pages, List<Finding> findings) {
    private static final Wording WORDS = Wording.in("desk");

    public Exported {
        findings = List.copyOf(findings);
    }

    /// "out/draft.pdf (23 pages)"
    public String words() {
        return pages == 0 ? file.toString() : WORDS.of("exported", file, pages);
    }
}
