package org.rubric.meeting;

import org.rubric.document.wording.Wording;

/// What this room says, and the words of the documents that it composes.
final class Words {
    private static final Wording WORDS = Wording.in("meeting");
    private static final Wording TEXTS = Wording.in("report");

    private Words() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /// For a composed document.
    static String text(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
