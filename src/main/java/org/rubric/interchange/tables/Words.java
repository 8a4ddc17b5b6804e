package org.rubric.interchange.tables;

import org.rubric.document.wording.Wording;

/// What this room says.
final class Words {
    private static final Wording WORDS = Wording.in("interchange");

    private Words() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
