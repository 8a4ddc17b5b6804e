package org.rubric.programme;

/// What can claim a provision or carry a topic.
public enum Bearer {
    WORK_ITEM("Work item"),
    DRAFT("Draft"),
    MEETING("Meeting"),
    TERM("Term"),
    EVENT("Event");

    private final String words;

    Bearer(String words) {
        this.words = words;
    }

    /// As it is shown.
    public String words() {
        return words;
    }
}
