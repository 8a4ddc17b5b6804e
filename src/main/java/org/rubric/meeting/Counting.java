package org.rubric.meeting;

import org.rubric.meeting.wording.Words;
import java.util.List;

/// Numbers and lists in words.
public final class Counting {
    private Counting() {}

    /// `a`, `a and b`, `a, b and c`.
    public static String listed(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        int last = words.size() - 1;
        return Words.of("listed", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
