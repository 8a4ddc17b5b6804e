package org.rubric.interchange.bundle;

import org.rubric.document.Media;

import java.io.IOException;

/// A place beside the JSON for the bytes of pictures, which are then named by their
/// [Media#digest].
public interface Shelf {

    /// Keeps the bytes; keeping them again costs nothing.
    void put(Media media) throws IOException;

    /// @param type media type
    /// @param digest SHA-256 in lower-case hexadecimal; hostile, check it before it names a file
    Media take(String type, String digest) throws IOException;
}
