package org.rubric.desk.wording;

import org.rubric.document.wording.Wording;

/// What these rooms say, and the words of the documents that it composes.
public final class Words {
    private static final Wording WORDS = Wording.in("desk");
    private static final Wording TEXTS = Wording.in("report");

    private Words() {}

    public static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /// For a composed document.
    public static String text(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
