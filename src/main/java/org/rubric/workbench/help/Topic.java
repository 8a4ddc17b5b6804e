package org.rubric.workbench.help;

import java.util.List;

/// One answer: what one wants to do, how it is done, and the action that does it.
///
/// @param words others might ask with
/// @param text with keys in braces by the name of their action: "press {up}"
/// @param action key of the action that does it; empty: none
public record Topic(String title, String words, String text, String action) {

    /// How well it answers a question; 0: not at all. Little words do not count.
    int answers(String question) {
        int sum = 0;
        for (var word :
                question.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}@\\[+.]+")) {
            if (word.isEmpty() || SMALL.contains(word)) continue;
            int hit = hit(word);
            if (hit == 0) return 0;
            sum += hit;
        }
        return sum;
    }

    private static final List<String> SMALL =
            List.of("a", "an", "the", "how", "do", "i", "to", "can", "is", "in", "of", "my", "it");

    private int hit(String word) {
        if (begins(title, word)) return 9;
        if (begins(words, word)) return 4;
        return begins(text, word) ? 1 : 0;
    }

    private static boolean begins(String text, String word) {
        return (" " + text.toLowerCase(java.util.Locale.ROOT).replaceAll("[(\"“-]", " "))
                .contains(" " + word);
    }
}
