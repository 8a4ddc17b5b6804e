package org.rubric.workbench.backup;

import org.rubric.document.Document;
import org.rubric.document.Inline;

/// The words of a document, one block a line, as many as somebody looks at.
final class Plain {
    private static final int MOST = 20_000;

    private Plain() {}

    static String of(Document document) {
        var words = new StringBuilder(document.front().identity().title()).append("\n\n");
        document.forEach(
                block -> {
                    var line = Inline.text(block.runs());
                    if (!line.isBlank() && words.length() < MOST) words.append(line).append('\n');
                });
        if (words.length() >= MOST) words.append('\u2026');
        return words.toString();
    }
}
