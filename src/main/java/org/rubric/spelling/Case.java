package org.rubric.spelling;

import java.util.Locale;

/// Capital and small letters.
final class Case {
    private Case() {}

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Words with a capital where the example has one.
    static String as(String example, String words) {
        int first = example.codePointAt(0);
        if (words.isEmpty() || !Character.isUpperCase(first)) return words;
        int begin = words.offsetByCodePoints(0, 1);
        return words.substring(0, begin).toUpperCase(Locale.ROOT) + words.substring(begin);
    }
}
