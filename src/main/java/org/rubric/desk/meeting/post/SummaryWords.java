package org.rubric.desk.meeting.post;

import java.util.StringJoiner;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;

/// The summary of a text as plain text, one paragraph a line with an empty line between.
public final class SummaryWords {
    private SummaryWords() {}

    public static String of(Document document) {
        var all = new StringJoiner("\n\n", "", "\n").setEmptyValue("");
        for (var block : document.front().overview().summary())
            if (block instanceof Block.Paragraph paragraph) {
                var words = Inline.text(paragraph.runs()).strip();
                if (!words.isEmpty()) all.add(words);
            }
        return all.toString();
    }

    /// How many words it has.
    public static int count(Document document) {
        var words = of(document).strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }
}
