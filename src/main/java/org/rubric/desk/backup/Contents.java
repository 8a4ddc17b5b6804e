package org.rubric.desk.backup;

import java.util.List;
import org.rubric.interchange.bundle.ValueFormat;

/// Which part holds what, for the parts whose names cannot say it.
///
/// @param values names of the values beside the records
record Contents(List<Record> records, List<Other> files, List<String> values) {
    /// Written twice, far from each other: without it no record has a name.
    static final List<String> NAMES = List.of("contents.json", "contents-again.json");

    static final ValueFormat<Contents> FORMAT = ValueFormat.of(Contents.class);

    /// A record of the store.
    record Record(String part, String kind, String name) {}

    /// A file of the store.
    ///
    /// @param path from the store's folder on, with slashes
    record Other(String part, String path) {}
}
