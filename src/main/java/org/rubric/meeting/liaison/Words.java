package org.rubric.meeting.liaison;

import org.rubric.document.wording.Wording;

/// What this room says in the documents that it composes.
final class Words {
    private static final Wording TEXTS = Wording.in("report");

    private Words() {}

    /// For a composed document.
    static String text(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
