package org.rubric.search;

import java.util.ArrayList;
import java.util.List;

/// What was typed, as words and phrases that must all occur.
record Wanted(List<Want> wants) {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST = 4000;

    /// One of them.
    ///
    /// @param parts folded, in their order; of a word without hyphens one
    /// @param phrase whether it stood in quotation marks
    /// @param open whether the last part may go on
    record Want(String whole, List<String> parts, boolean phrase, boolean open) {

        boolean one() {
            return parts.size() == 1;
        }

        String last() {
            return parts.getLast();
        }
    }

    boolean isEmpty() {
        return wants.isEmpty();
    }

    /// Nothing at all, if no letter is left of what was typed.
    static Wanted of(String typed) {
        var cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var wants = new ArrayList<Want>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= cut.length(); i++) {
            boolean end = i == cut.length();
            if (!end && !mark(cut.charAt(i))) continue;
            var piece = Cut.names(cut.substring(from, i));
            if (quoted) phrase(piece, end, wants);
            else words(piece, wants);
            quoted = !quoted;
            from = i + 1;
        }
        return new Wanted(List.copyOf(wants.subList(0, Math.min(wants.size(), MOST_WORDS))));
    }

    private static boolean mark(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }

    private static void words(List<Name> names, List<Want> wants) {
        for (var name : names)
            if (name.whole().length() <= LONGEST_WORD)
                wants.add(new Want(name.whole(), words(name), false, true));
    }

    /// One that is still being typed ends in the beginning of a word.
    private static void phrase(List<Name> names, boolean open, List<Want> wants) {
        var parts = new ArrayList<String>();
        for (var name : names) parts.addAll(words(name));
        if (parts.isEmpty() || parts.size() > MOST_WORDS * 2) return;
        wants.add(new Want(String.join(" ", parts), List.copyOf(parts), true, open));
    }

    private static List<String> words(Name name) {
        return name.parts().stream().map(Name.Part::word).toList();
    }
}
