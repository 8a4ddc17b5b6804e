package org.rubric.interchange.word;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;

/// The words of a document in reading order, as a reader of the file meets them.
public final class WordsOf {
    private WordsOf() {}

    /// One line for each block with text, footnotes last; without numbers and other labels.
    public static String lines(Document document) {
        var out = new StringBuilder();
        document.forEach(block -> line(block, out));
        return out.toString();
    }

    /// Letters and digits alone, numbers and other labels among them: what is the same however a
    /// program divides a text into lines and signs.
    public static String letters(Document document) {
        var out = new StringBuilder();
        int[] notes = {0};
        document.forEach(
                block -> {
                    out.append(block.traits().printed());
                    if (block instanceof Block.Contents || block instanceof Block.Foreign) return;
                    for (var run : block.runs())
                        if (run instanceof Inline.FootnoteMark) out.append(++notes[0]);
                        else out.append(Inline.text(List.of(run)));
                });
        return letters(out.toString());
    }

    /// The same of plain text.
    public static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static void line(Block block, StringBuilder out) {
        var text = Inline.text(block.runs());
        if (!text.isBlank()) out.append(text).append('\n');
    }
}
