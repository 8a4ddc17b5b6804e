package org.rubric.document.wording;

import java.text.MessageFormat;
import java.util.Locale;

/// Values in the places of words. What holds no more than `{0}` is filled here, without the formats
/// of numbers and dates, whose start costs more than a whole call of the command line; a check of a
/// long text says ten thousand sentences.
final class Filling {
    private static final int GROUPED = 1000;

    private Filling() {}

    static String of(String words, Locale language, Object... values) {
        var plain = plain(words, values);
        return plain != null ? plain : new MessageFormat(words, language).format(values);
    }

    /// Null if it takes a format.
    private static String plain(String words, Object... values) {
        var filled = new StringBuilder(words.length() + 16 * values.length);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\'') {
                if (at + 1 == words.length() || words.charAt(at + 1) != '\'') return null;
                filled.append(words.charAt(at++));
            } else if (c == '{') {
                int value = at + 2 < words.length() ? words.charAt(at + 1) - '0' : -1;
                if (value < 0 || value >= values.length || words.charAt(at + 2) != '}') return null;
                if (!plain(values[value])) return null;
                filled.append(values[value]);
                at += 2;
            } else filled.append(c);
        }
        return filled.toString();
    }

    /// Whether it is written like its own words.
    private static boolean plain(Object value) {
        return switch (value) {
            case Integer number -> Math.abs(number) < GROUPED;
            case Long number -> Math.abs(number) < GROUPED;
            case Number _ -> false;
            case java.util.Date _ -> false;
            case null, default -> true;
        };
    }
}
