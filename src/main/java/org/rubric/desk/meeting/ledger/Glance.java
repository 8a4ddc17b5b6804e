package org.rubric.desk.meeting.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was learned when the file of a document was read last.
///
/// @param file its name; empty: it had none that can be read
/// @param modified its time, in milliseconds
/// @param against the base text it was held against, in a few letters
/// @param trouble a sentence about what is wrong with the file; empty: nothing
record Glance(String file, long size, long modified, String against, Finding what, String trouble) {

    /// What the file is.
    enum Finding {
        /// A copy of the draft with changes.
        CHANGES,
        /// A copy in which nothing differs.
        SAME,
        /// Another text.
        OTHER,
        /// No file that can be read.
        NONE
    }

    static Glance none(String against) {
        return new Glance("", 0, 0, against, Finding.NONE, "");
    }

    static Glance of(Path file, String against) throws IOException {
        return new Glance(
                String.valueOf(file.getFileName()),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis(),
                against,
                Finding.NONE,
                "");
    }

    Glance found(Finding what) {
        return new Glance(file, size, modified, against, what, "");
    }

    Glance troubled(String sentence) {
        return new Glance(file, size, modified, against, Finding.NONE, sentence);
    }

    /// Whether the same file was held against the same text.
    boolean isOf(Glance other) {
        return file.equals(other.file)
                && size == other.size
                && modified == other.modified
                && against.equals(other.against);
    }
}
