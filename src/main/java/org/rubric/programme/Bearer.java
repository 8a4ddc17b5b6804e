package org.rubric.programme;

import org.rubric.programme.wording.Words;

/// What can claim a provision or carry a topic.
public enum Bearer {
    WORK_ITEM,
    DRAFT,
    MEETING,
    TERM,
    EVENT;

    /// As it is shown.
    public String words() {
        return Words.of("bearer." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
