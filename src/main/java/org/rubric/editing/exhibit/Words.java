package org.rubric.editing.exhibit;

import org.rubric.document.wording.Wording;

/// What this room says.
final class Words {
    private static final Wording WORDS = Wording.in("editing");

    private Words() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
