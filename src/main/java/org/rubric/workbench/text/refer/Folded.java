package org.rubric.workbench.text.refer;

import java.util.ArrayList;
import java.util.List;

/// A text made ready to be compared again and again, see [Fuzzy].
///
/// @param words of letters and figures in it
record Folded(String folded, List<String> words) {

    static Folded of(String plain) {
        var folded = Fuzzy.folded(plain);
        return new Folded(folded, wordsOf(folded));
    }

    private static List<String> wordsOf(String text) {
        var all = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) start = i;
            if (!letter && start >= 0) {
                all.add(text.substring(start, i));
                start = -1;
            }
        }
        return all;
    }
}
