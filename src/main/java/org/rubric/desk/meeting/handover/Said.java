package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values in a few words.
final class Said {
    private Said() {}

    /// Those that are not empty.
    static String of(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /// `information: SC 41, SG 17`; empty: there are none.
    static String of(String key, List<String> values) {
        return values.isEmpty() ? "" : Words.of(key, String.join(", ", values));
    }

    static String brief(String words) {
        return words.length() > 60 ? words.substring(0, 59) + "\u2026" : words;
    }
}
