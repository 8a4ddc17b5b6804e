package org.rubric.programme;

import java.util.Arrays;
import java.util.Optional;

/// Where a work item stands, with the word and the code people use. Procedures 3 to 5; what may
/// follow what stands in [Lifecycle].
public enum State {
    PROPOSED("Proposed", ""),
    UNDER_STUDY("Under study", ""),
    PREPARED("Prepared for consent", ""),
    CONSENTED("Consented", "C"),
    DETERMINED("Determined", "D"),
    AGREED("Agreed", ""),
    LAST_CALL("Last Call", "LC"),
    COMMENT_RESOLUTION("Last Call judgement", "LJ"),
    ADDITIONAL_REVIEW("Additional Review", "AR"),
    /// The Director has announced the text for the study group's meeting.
    STUDY_GROUP_ANNOUNCED("Study group announced", ""),
    STUDY_GROUP_REVIEW("Study group review", ""),
    /// A Member State has asked for more time at the meeting (AAP).
    WAIT("Waiting after review", ""),
    /// The invitation to consult has gone out (TAP).
    ANNOUNCED("Announced", ""),
    CONSULTATION("Consultation", ""),
    /// The replies let the case proceed; the meeting decides (TAP).
    STUDY_GROUP_DECISION("Study group decision", ""),
    /// Too few of the replies were in favour (TAP).
    STOPPED("Stopped by replies", ""),
    /// A Member State has asked for more time at the meeting (TAP).
    MORE_TIME("More time", ""),
    /// Put off to another meeting, because the intent has changed (TAP).
    DEFERRED("Deferred", ""),
    APPROVED("Approved", "A"),
    NOT_APPROVED("Not approved", ""),
    PREPUBLISHED("Pre-published", ""),
    PUBLISHED("Published", ""),
    /// Three months for objections run.
    DELETION_PROPOSED("Deletion proposed", ""),
    REJECTED("Not taken up", ""),
    DISCONTINUED("Discontinued", ""),
    DELETED("Deleted", ""),
    SUPERSEDED("Superseded", "");

    private final String words;
    private final String code;

    State(String words, String code) {
        this.words = words;
        this.code = code;
    }

    /// As it is shown.
    public String words() {
        return words;
    }

    /// The letters of the approval process; empty: none are in use.
    public String code() {
        return code;
    }

    /// Whether the text is still worked on.
    public boolean open() {
        return compareTo(PREPARED) <= 0;
    }

    /// Whether nothing more is expected of the group: it is published or given up.
    public boolean settled() {
        return compareTo(PREPUBLISHED) >= 0;
    }

    /// The state of these words, as a document's front matter holds them.
    public static Optional<State> of(String words) {
        return Arrays.stream(values())
                .filter(state -> state.words.equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
