package org.rubric.meeting;

import java.util.List;

/// Numbers and lists in words.
public final class Counting {
    private Counting() {}

    /// `1 participant`, `14 participants`.
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// `a`, `a and b`, `a, b and c`.
    public static String listed(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
