package org.rubric.programme.wording;

import org.rubric.document.wording.Wording;

/// What these rooms say.
public final class Words {
    private static final Wording WORDS = Wording.in("programme");

    private Words() {}

    public static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
