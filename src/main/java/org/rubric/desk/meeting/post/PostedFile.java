package org.rubric.desk.meeting.post;

import java.nio.file.Path;
import java.util.List;

/// The two files of a document that was written, read again.
///
/// @param troubles a sentence about each thing that is not as it is to be; none: all is
public record PostedFile(Posting posting, Path word, Path pdf, int pages, List<String> troubles) {
    public PostedFile {
        troubles = List.copyOf(troubles);
    }
}
