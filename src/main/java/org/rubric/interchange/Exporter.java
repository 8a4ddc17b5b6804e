package org.rubric.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.typesetting.Look;

/// Writes a document as a file of one format. The same document gives the same bytes.
public interface Exporter {

    /// @param look what the document is dressed as
    /// @param out left open
    /// @return what is in the file other than it should be, and what was left out
    /// @throws IOException when `out` cannot be written to
    /// @throws java.util.concurrent.CancellationException when the user has cancelled
    List<Finding> write(Document document, Look look, OutputStream out, Progress progress)
            throws IOException;
}
