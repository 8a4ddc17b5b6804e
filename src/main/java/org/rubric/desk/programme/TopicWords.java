package org.rubric.desk.programme;

import java.util.Locale;
import java.util.regex.Pattern;

/// Knows a topic among other words.
final class TopicWords {
    private TopicWords() {}

    static boolean same(String keyword, String topic) {
        return keyword.strip().replaceFirst("\\.$", "").equalsIgnoreCase(topic);
    }

    /// The topic as whole words, also in the plural or the singular.
    static Pattern of(String topic) {
        var stem = topic.toLowerCase(Locale.ROOT).replaceFirst("(?<=[a-z]{3})s$", "");
        return Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(stem) + "(?:s|es)?(?!\\p{L})");
    }
}
