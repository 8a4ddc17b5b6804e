package org.rubric.programme;

import java.util.Arrays;
import java.util.Optional;

/// Where a work item stands, with the word and the code people use. Procedures 3 and 4.
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
    CONSULTATION("Consultation", ""),
    STUDY_GROUP_REVIEW("Study group review", ""),
    APPROVED("Approved", "A"),
    PREPUBLISHED("Pre-published", ""),
    PUBLISHED("Published", ""),
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

    /// The state of these words, as a document's front matter holds them.
    public static Optional<State> of(String words) {
        return Arrays.stream(values())
                .filter(state -> state.words.equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
