package org.rubric.search;

import java.util.List;
import java.util.Locale;

/// The piece of a text around the first word found.
final class Excerpt {
    private static final int LENGTH = 160;
    private static final int BEFORE = 50;
    private static final int SHORTEST_STEM = 4;

    private Excerpt() {}

    static String of(String text, List<String> words) {
        if (text.length() <= LENGTH) return text;
        int from = start(text, Math.max(0, first(text, words) - BEFORE));
        int to = end(text, Math.min(text.length(), from + LENGTH));
        return (from > 0 ? "… " : "")
                + text.substring(from, to).strip()
                + (to < text.length() ? " …" : "");
    }

    /// Where a word begins, else where its stem might: it may have been found by that.
    private static int first(String text, List<String> words) {
        var small = text.toLowerCase(Locale.ROOT);
        int first = text.length();
        for (var word : words) {
            var wanted = word.toLowerCase(Locale.ROOT);
            int at = small.indexOf(wanted);
            while (at < 0 && wanted.length() > SHORTEST_STEM) {
                wanted = wanted.substring(0, wanted.length() - 1);
                at = small.indexOf(wanted);
            }
            if (at >= 0) first = Math.min(first, at);
        }
        return first == text.length() ? 0 : Math.min(first, text.length() - 1);
    }

    private static int start(String text, int from) {
        if (from == 0) return 0;
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE ? from : space + 1;
    }

    private static int end(String text, int to) {
        if (to == text.length()) return to;
        int space = text.lastIndexOf(' ', to);
        return space <= to - BEFORE ? to : space;
    }
}
