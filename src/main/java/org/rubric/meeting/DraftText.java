package org.rubric.meeting;

/// A text that the group puts before its parent for a decision.
///
/// @param version `1.0`, `Rev.2`; empty: not numbered
/// @param finalText TD with its revision
/// @param justification TD with the A.5 forms; empty: none needed
/// @param equivalent number of a twin text of another body; empty: none
public record DraftText(
        Wanted wanted, Text text, String finalText, String justification, String equivalent) {

    /// Which decision.
    public enum Wanted {
        APPROVAL,
        DETERMINATION,
        CONSENT,
        AGREEMENT
    }

    /// @param workItem name in the work programme
    public record Text(String workItem, String version, String title) {}
}
