package org.rubric.document;

import java.util.List;

/// How many words a document has: runs of letters and digits between spaces, each Chinese character
/// one. A word whose parts are set differently is one word; words of references and formulas are
/// the program's and do not count.
public final class WordCount {
    private WordCount() {}

    public static int of(Document document) {
        var count = new int[1];
        document.forEach(block -> count[0] += of(Inline.text(block.runs())));
        return count[0];
    }

    /// Of blocks with all that they hold.
    public static int of(List<? extends Block> blocks) {
        var count = new int[1];
        for (var block : blocks) block.forEach(part -> count[0] += of(Inline.text(part.runs())));
        return count[0];
    }

    /// Of a line.
    public static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                words++;
                inside = false;
                continue;
            }
            boolean part = Character.isLetterOrDigit(c);
            if (part && !inside) words++;
            inside = part || inside && !Character.isWhitespace(c) && c != '\u00A0';
        }
        return words;
    }
}
