package org.rubric.desk.meeting.handover;

import java.util.List;

/// What is in a file that hands a meeting over.
///
/// @param rubric version of the form
/// @param by who handed it over
/// @param when as an instant
record Manifest(
        int rubric, String meeting, String by, String when, List<Text> texts, List<Hung> files) {
    static final int VERSION = 1;

    Manifest {
        texts = List.copyOf(texts);
        files = List.copyOf(files);
    }

    /// A draft.
    ///
    /// @param draft its Id in the store that it comes from
    /// @param entry of the file that holds it
    /// @param report whether it is the report of the meeting
    record Text(String draft, String entry, boolean report) {}

    /// A file that hangs on a document.
    record Hung(String document, String name, String entry) {}
}
