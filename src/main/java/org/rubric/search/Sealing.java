package org.rubric.search;

import java.io.IOException;

/// What is done to the bytes of an index before they go to disk and after they come back.
public interface Sealing {
    byte[] sealed(byte[] plain);

    /// @throws IOException if they were changed; the index is emptied then
    byte[] opened(byte[] sealed) throws IOException;
}
