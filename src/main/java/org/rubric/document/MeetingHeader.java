package org.rubric.document;

import java.util.List;

/// The header table of a contribution, TD, report or liaison statement. Title, Questions, contacts
/// and abstract stand in [Identity], [People] and [Abstract].
///
/// @param banner CONTRIBUTION, TD, LIAISON STATEMENT, REPORT
/// @param number `SG20-C0123`; empty: to be assigned
/// @param source organization or role
/// @param purpose N/A, Admin, Discussion, Information, Proposal or Other
public record MeetingHeader(
        String banner,
        String number,
        Sitting sitting,
        String source,
        String purpose,
        Liaison liaison) {

    public static final MeetingHeader EMPTY =
            new MeetingHeader("", "", Sitting.EMPTY, "", "", Liaison.NONE);

    public MeetingHeader withStudyGroup(String group) {
        var other =
                new Sitting(sitting.studyPeriod, group, sitting.workingParty, sitting.placeAndDate);
        return new MeetingHeader(banner, number, other, source, purpose, liaison);
    }

    /// @param studyPeriod `2025-2028`
    /// @param studyGroup `20`
    /// @param workingParty `2/20` or empty
    /// @param placeAndDate `Geneva, 9-17 June 2026`
    public record Sitting(
            String studyPeriod, String studyGroup, String workingParty, String placeAndDate) {
        public static final Sitting EMPTY = new Sitting("", "", "", "");
    }

    /// Where a liaison statement goes and what is expected.
    public record Liaison(
            List<String> action,
            List<String> comment,
            List<String> information,
            String approval,
            String deadline) {
        public static final Liaison NONE = new Liaison(List.of(), List.of(), List.of(), "", "");

        public Liaison {
            action = List.copyOf(action);
            comment = List.copyOf(comment);
            information = List.copyOf(information);
        }
    }
}
