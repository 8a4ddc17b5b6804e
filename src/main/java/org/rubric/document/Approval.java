package org.rubric.document;

/// How and when a document is approved. Texts as they stand; empty means not known.
///
/// @param process AAP, TAP or Agreement
/// @param status in words: Under study, Prepared for consent, Consented, Approved …
/// @param date ISO, year or year and month
public record Approval(
        String process,
        String status,
        String date,
        String edition,
        String studyGroup,
        String uniqueId) {

    public static final Approval EMPTY = new Approval("", "", "", "", "", "");

    public Approval withStudyGroup(String group) {
        return new Approval(process, status, date, edition, group, uniqueId);
    }
}
