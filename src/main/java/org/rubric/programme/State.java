package org.rubric.programme;

import org.rubric.programme.wording.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a work item stands, with the word and the code people use. Procedures 3 to 5; what may
/// follow what stands in [Lifecycle].
public enum State {
    PROPOSED(""),
    UNDER_STUDY(""),
    PREPARED(""),
    CONSENTED("C"),
    DETERMINED("D"),
    AGREED(""),
    LAST_CALL("LC"),
    COMMENT_RESOLUTION("LJ"),
    ADDITIONAL_REVIEW("AR"),
    /// The Director has announced the text for the study group's meeting.
    STUDY_GROUP_ANNOUNCED(""),
    STUDY_GROUP_REVIEW(""),
    /// A Member State has asked for more time at the meeting (AAP).
    WAIT(""),
    /// The invitation to consult has gone out (TAP).
    ANNOUNCED(""),
    CONSULTATION(""),
    /// The replies let the case proceed; the meeting decides (TAP).
    STUDY_GROUP_DECISION(""),
    /// Too few of the replies were in favour (TAP).
    STOPPED(""),
    /// A Member State has asked for more time at the meeting (TAP).
    MORE_TIME(""),
    /// Put off to another meeting, because the intent has changed (TAP).
    DEFERRED(""),
    APPROVED("A"),
    NOT_APPROVED(""),
    PREPUBLISHED(""),
    PUBLISHED(""),
    /// Three months for objections run.
    DELETION_PROPOSED(""),
    REJECTED(""),
    DISCONTINUED(""),
    DELETED(""),
    SUPERSEDED("");

    private final String code;

    State(String code) {

        this.code = code;
    }

    /// As it is shown.
    public String words() {
        return Words.of("state." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
                .filter(state -> state.words().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
