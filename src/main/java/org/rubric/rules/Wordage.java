package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Inline;

import java.util.List;

/// Words and how many of them there are.
public final class Wordage {
    private Wordage() {}

    /// All words in these blocks, lines divided by U+000A.
    public static String text(List<? extends Block> blocks) {
        var words = new StringBuilder();
        for (var block : blocks)
            block.forEach(part -> words.append(Inline.text(part.runs())).append('\n'));
        return words.toString().strip();
    }

    /// The words of a division under its title.
    public static String text(Block.Clause clause) {
        return text(clause.body());
    }

    /// A Chinese character counts as a word, as word processors have it.
    public static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                words++;
                inside = false;
                continue;
            }
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            if (letter && !inside) words++;
            if (letter) inside = true;
            else if (space) inside = false;
        }
        return words;
    }
}
