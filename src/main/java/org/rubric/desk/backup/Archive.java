package org.rubric.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;

/// The parts of a zip by name. Names that this room does not write are not among them.
interface Archive extends AutoCloseable {
    /// More parts than any store has.
    int MOST = 2_000_000;

    Set<String> names();

    /// @throws IOException if there is none, or its bytes are harmed so that they cannot be
    ///     unpacked
    InputStream open(String name) throws IOException;

    /// Whether its list of parts could be read.
    boolean isWhole();

    @Override
    void close() throws IOException;

    /// Opens a zip by its list of parts, or, where that is harmed, what can be read from its
    /// beginning on.
    ///
    /// @throws IOException in one sentence if it is hostile
    static Archive of(Path file) throws IOException {
        try {
            return new ZipArchive(file);
        } catch (ZipException | IllegalArgumentException _) {
            return Salvage.of(file);
        }
    }
}
