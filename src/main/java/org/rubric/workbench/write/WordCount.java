package org.rubric.workbench.write;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;

/// How many words a document has: runs of letters and digits between spaces.
final class WordCount {
    private WordCount() {}

    static int of(Document document) {
        var count = new int[1];
        document.forEach(block -> count[0] += own(block));
        return count[0];
    }

    /// Of blocks with all that they hold.
    static int of(List<? extends Block> blocks) {
        var count = new int[1];
        for (var block : blocks) block.forEach(part -> count[0] += own(part));
        return count[0];
    }

    private static int own(Block block) {
        int count = 0;
        for (var run : block.runs())
            if (run instanceof Inline.Text text) count += words(text.text());
        return count;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                words++;
                inside = false;
                continue;
            }
            boolean letter = !Character.isWhitespace(c) && c != '\u00A0';
            if (letter && !inside && Character.isLetterOrDigit(c)) words++;
            inside = letter && (inside || Character.isLetterOrDigit(c));
        }
        return words;
    }
}
