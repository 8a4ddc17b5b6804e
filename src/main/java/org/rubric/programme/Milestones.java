package org.rubric.programme;

import java.util.List;

/// Which periods lead to an event and which follow from it, by their keys; how long each is stands
/// in the table of [Periods].
///
/// @param binding what must be done in time for the event to be held at all
/// @param usual what is encouraged or normal before it
/// @param after what runs from the event
record Milestones(List<String> binding, List<String> usual, List<String> after) {
    private static final List<String> MEETING = List.of("meeting.td");
    private static final List<String> TEXT = List.of("meeting.contribution", "meeting.draft");

    /// Any meeting of the study group.
    static final Milestones STUDY_GROUP =
            new Milestones(
                    List.of("meeting.contribution", "meeting.td"),
                    List.of(
                            "meeting.timetable",
                            "meeting.letter",
                            "meeting.contribution.translated",
                            "meeting.draft",
                            "meeting.participants"),
                    List.of());

    /// An interim e-meeting.
    static final Milestones E_MEETING =
            new Milestones(
                    List.of("meeting.announcement", "meeting.td"),
                    List.of("meeting.convening", "meeting.contribution"),
                    List.of());

    /// Consent, determination or agreement at a meeting of the study group.
    static Milestones decision(Process process) {
        return switch (process) {
            case AAP -> new Milestones(MEETING, TEXT, List.of("aap.final-text"));
            case TAP, AGREEMENT -> new Milestones(MEETING, TEXT, List.of());
        };
    }

    /// What leads to the decision of a meeting on a text that waits for it, and what runs from the
    /// day on which a text came to that state.
    static Milestones of(State state) {
        return switch (state) {
            case CONSENTED -> after("aap.final-text");
            case LAST_CALL -> after("aap.last-call");
            case ADDITIONAL_REVIEW -> after("aap.additional-review");
            case COMMENT_RESOLUTION, STUDY_GROUP_ANNOUNCED, STUDY_GROUP_REVIEW ->
                    new Milestones(List.of("aap.announcement"), List.of(), List.of());
            case WAIT -> after("aap.wait");
            case DETERMINED, ANNOUNCED, CONSULTATION, STUDY_GROUP_DECISION, DEFERRED ->
                    new Milestones(
                            List.of("tap.invitation", "tap.languages", "tap.reply"),
                            List.of("tap.final-text"),
                            List.of());
            case MORE_TIME -> after("tap.more-time");
            case DELETION_PROPOSED -> after("deletion.objection");
            default -> new Milestones(List.of(), List.of(), List.of());
        };
    }

    private static Milestones after(String key) {
        return new Milestones(List.of(), List.of(), List.of(key));
    }
}
