package org.rubric.interchange;

import java.io.IOException;
import java.nio.file.Path;

/// Reads a file of one format into a document. Content is never rejected: what has no word in the
/// vocabulary becomes a `Foreign` piece and a finding.
public interface Importer {

    /// @throws IOException when the file cannot be read as this format (another format, damaged,
    ///     protected, hostile), with one sentence for the user
    Imported read(Path file, Progress progress) throws IOException;
}
