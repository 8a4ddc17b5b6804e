package org.rubric.meeting;

/// The number that an output of a meeting was given. It is kept here alone; report, covers, liaison
/// statements, mail and file names read it from here.
///
/// @param role of the output: `report`, `agenda`, `clean/` and `marked/` with the draft's Id, `ls/`
///     with the statement's, `a1/` and `a5/` with the work item's name
/// @param label `TD 90`; empty: to be assigned
public record Assigned(String role, String label, int revision) {
    /// As it is printed in lists.
    public String printed() {
        if (label.isEmpty()) return MeetingDocument.UNASSIGNED;
        return revision == 0 ? label : label + "-R" + revision;
    }
}
