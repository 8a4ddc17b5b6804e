package org.rubric.desk.backup;

import java.util.List;
import org.rubric.interchange.bundle.ValueFormat;

/// What a backup consists of, written last.
///
/// @param missing what the store held and could not give, in sentences
record Manifest(Head head, List<Part> parts, Counts counts, List<String> missing) {
    static final String NAME = "manifest.json";
    static final ValueFormat<Manifest> FORMAT = ValueFormat.of(Manifest.class);

    /// A part as it lies in the file, sealed or not.
    ///
    /// @param sha256 in lower-case hexadecimal
    record Part(String name, long length, String sha256) {}

    /// How much there is.
    record Counts(int drafts, int versions, int pictures, int records, int files) {}
}
