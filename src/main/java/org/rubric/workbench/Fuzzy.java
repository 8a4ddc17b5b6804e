package org.rubric.workbench;

import java.util.Locale;
import java.util.OptionalInt;

/// How well typed letters fit a name: whole words at their start best, then letters in their order.
public final class Fuzzy {
    private Fuzzy() {}

    /// Less is better; empty: they do not fit. Words may be typed in any order.
    public static OptionalInt fit(String name, String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        var text = name.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return OptionalInt.of(0);
        if (text.startsWith(wanted)) return OptionalInt.of(0);
        if (starts(text, wanted)) return OptionalInt.of(1);
        boolean all = true;
        for (var word : wanted.split("\\s+")) all &= starts(text, word);
        if (all) return OptionalInt.of(2);
        if (text.contains(wanted)) return OptionalInt.of(3);
        if (initials(text).contains(wanted)) return OptionalInt.of(4);
        return scattered(text, wanted.replace(" ", ""));
    }

    /// The first letters of its words.
    private static String initials(String text) {
        var letters = new StringBuilder();
        for (var word : text.split("\\s+")) if (!word.isEmpty()) letters.append(word.charAt(0));
        return letters.toString();
    }

    private static boolean starts(String text, String word) {
        return text.startsWith(word) || text.contains(" " + word);
    }

    /// Letters in their order, the first at the start of a word; gaps cost.
    private static OptionalInt scattered(String text, String letters) {
        int best = Integer.MAX_VALUE;
        for (int from = 0; from < text.length(); from++) {
            boolean word = from == 0 || text.charAt(from - 1) == ' ';
            if (word && !letters.isEmpty() && text.charAt(from) == letters.charAt(0))
                best = Math.min(best, gaps(text, letters, from));
        }
        return best > 12 ? OptionalInt.empty() : OptionalInt.of(10 + best);
    }

    private static int gaps(String text, String letters, int from) {
        int at = from;
        int gaps = 0;
        for (int i = 1; i < letters.length(); i++) {
            int next = text.indexOf(letters.charAt(i), at + 1);
            if (next < 0) return Integer.MAX_VALUE;
            gaps += next - at - 1;
            at = next;
        }
        return gaps;
    }
}
