package org.rubric.editing.wording;

import org.rubric.document.wording.Wording;

/// What these rooms say.
public final class Words {
    private static final Wording WORDS = Wording.in("editing");

    private Words() {}

    public static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
