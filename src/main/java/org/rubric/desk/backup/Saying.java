package org.rubric.desk.backup;

import org.rubric.document.wording.Wording;

/// The words of this room.
final class Saying {
    private static final Wording WORDS = Wording.in("backup");

    private Saying() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
