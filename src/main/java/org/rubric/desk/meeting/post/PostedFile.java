package org.rubric.desk.meeting.post;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files of a document that was written, read again.
///
/// @param pages of the PDF; 0: it has none
/// @param troubles a sentence about each thing that is not as it is to be; none: all is
public record PostedFile(Posting posting, List<Path> files, int pages, List<String> troubles) {
    public PostedFile {
        files = List.copyOf(files);
        troubles = List.copyOf(troubles);
    }

    /// @throws IllegalArgumentException if it has none, as plain text
    public Path word() {
        return file(".docx").orElseThrow(IllegalArgumentException::new);
    }

    /// @throws IllegalArgumentException if it has none, as plain text
    public Path pdf() {
        return file(".pdf").orElseThrow(IllegalArgumentException::new);
    }

    private Optional<Path> file(String ending) {
        return files.stream().filter(each -> each.toString().endsWith(ending)).findFirst();
    }
}
