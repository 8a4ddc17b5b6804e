package org.rubric.workbench.write.remark;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.rubric.document.Remark.Comment;
import org.rubric.workbench.Words;

/// Comments in words.
record Told(Words words) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    String author(Comment comment) {
        return comment.author().isBlank() ? words.of("remark.nobody") : comment.author();
    }

    /// Local time; empty where a file did not tell it.
    String time(Comment comment) {
        return comment.time().equals(Instant.EPOCH) ? "" : TIME.format(comment.time());
    }

    /// One line, cut short.
    static String shortened(String text, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
    }
}
